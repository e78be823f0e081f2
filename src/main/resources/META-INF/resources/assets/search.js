// The search of the header as a combobox with suggestions, as WAI-ARIA 1.2 describes it, and the keys that work on every page.
// Without this file the form leads to /search all the same.
'use strict';
(() => {
  const PAUSE = 150;
  const PER_KIND = 4;
  const field = document.getElementById('site-search');
  const list = document.getElementById('site-suggestions');
  const status = document.getElementById('site-search-status');
  const keys = document.getElementById('keys');
  const single = document.getElementById('keys-single');
  let options = [];
  let active = -1;
  let timer = 0;
  let asked = 0;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const choose = place => {
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === place)));
    active = place;
    if (place < 0) {
      field.removeAttribute('aria-activedescendant');
    } else {
      field.setAttribute('aria-activedescendant', options[place].id);
      options[place].scrollIntoView({ block: 'nearest' });
    }
  };

  const close = () => {
    clearTimeout(timer);
    asked += 1;
    list.hidden = true;
    list.replaceChildren();
    options = [];
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
    status.textContent = '';
  };

  // The place may be on this very page.
  const go = option => {
    close();
    location.assign(option.dataset.href);
  };

  const option = hit => {
    const made = element('div', 'suggestion', hit.label);
    made.id = `site-suggestion-${options.length}`;
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    made.dataset.href = hit.href;
    if (hit.detail) {
      made.append(element('small', '', hit.detail));
    }
    options.push(made);
    return made;
  };

  const group = (found, index) => {
    const made = document.createElement('div');
    const heading = element('div', 'suggestion-kind', found.label);
    heading.id = `site-suggestions-${index}`;
    made.setAttribute('role', 'group');
    made.setAttribute('aria-labelledby', heading.id);
    made.append(heading, ...found.hits.map(option));
    return made;
  };

  const show = page => {
    options = [];
    list.replaceChildren(...page.groups.map(group));
    choose(-1);
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? `Nothing is called ${page.query}`
      : `${options.length === 1 ? '1 suggestion' : `${options.length} suggestions`}, ${page.total} in all`;
  };

  const ask = async () => {
    const query = field.value.trim();
    const spoilers = field.form.elements.spoilers?.value;
    const mode = spoilers ? `&spoilers=${spoilers}` : '';
    asked += 1;
    const mine = asked;
    if (!query) {
      close();
      return;
    }
    const answer = await fetch(`/search.json?limit=${PER_KIND}&q=${encodeURIComponent(query)}${mode}`).catch(() => null);
    const page = answer && answer.ok ? await answer.json() : null;
    // A later letter has been typed, or the list was closed, in the meantime.
    if (mine === asked && page) {
      show(page);
    }
  };

  const pressed = event => {
    const open = !list.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (open) {
        // One more place than options: none chosen, back in the text.
        const places = options.length + 1;
        choose((active + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places - 1);
      } else {
        ask();
      }
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(options[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!open) {
        field.value = '';
      }
      close();
    }
  };

  const typing = target => target.isContentEditable || target.matches('input, textarea, select');

  const anywhere = event => {
    const busy = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (busy || !single.checked || typing(event.target) || keys.open) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === '?') {
      event.preventDefault();
      keys.showModal();
    }
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-keyshortcuts', '/');
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener('keydown', pressed);
  field.addEventListener('blur', close);
  // The field must keep the focus, or the list closes before the click arrives.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const chosen = event.target.closest('[role=option]');
    if (chosen) {
      go(chosen);
    }
  });
  document.addEventListener('keydown', anywhere);

  // Single keys disturb those who dictate: they can be turned off, and stay so.
  let stored = null;
  try {
    stored = localStorage.getItem('single-keys');
    single.addEventListener('change', () => localStorage.setItem('single-keys', single.checked ? 'on' : 'off'));
  } catch {
    // No storage: the choice lasts as long as the page.
  }
  single.checked = stored !== 'off';
  const opener = document.getElementById('keys-open');
  opener.hidden = false;
  opener.addEventListener('click', () => keys.showModal());
})();
