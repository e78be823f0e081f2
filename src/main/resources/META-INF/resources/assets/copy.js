// Buttons that copy the text before them. Without this file a click on the text selects all of it.
'use strict';
(() => {
  const SHOWN_FOR = 2000;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);

  const select = text => {
    const range = document.createRange();
    range.selectNodeContents(text);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };

  const copy = async (text, button) => {
    const label = button.querySelector('span');
    let said = 'Copied';
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      // No clipboard: an address without TLS, or no permission.
      select(text);
      text.focus();
      said = 'Selected: copy it with the keys of your system';
    }
    label.textContent = said;
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = said;
    });
    setTimeout(() => {
      label.textContent = 'Copy';
    }, SHOWN_FOR);
  };

  /** Buttons that are hidden still: htmx may put new ones in place at any time. */
  const offer = () => {
    for (const button of document.querySelectorAll('[data-copy][hidden]')) {
      button.hidden = false;
      button.addEventListener('click', () => copy(button.previousElementSibling, button));
    }
  };

  offer();
  document.body.addEventListener('htmx:afterSettle', offer);
})();
