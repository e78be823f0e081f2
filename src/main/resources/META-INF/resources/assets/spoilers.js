// Keeps the spoiler-free mode for the next visit, where the reader chose it; links of the server carry it from page to page.
// Loaded before the page is drawn, so that no result flashes up.
const KEY = 'prospector.spoilers';
const MODES = ['0', 'pairings'];

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(mode) {
  try {
    if (MODES.includes(mode)) {
      localStorage.setItem(KEY, mode);
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // Without storage the address alone carries the mode.
  }
}

const here = new URL(location.href);
const asked = here.searchParams.get('spoilers');
const kept = remembered();
if (asked === '1') {
  here.searchParams.delete('spoilers');
  history.replaceState(history.state, '', here);
} else if (asked === null && MODES.includes(kept)) {
  here.searchParams.set('spoilers', kept);
  location.replace(here);
}

document.addEventListener('click', event => {
  const choice = event.target.closest?.('a[data-spoilers]');
  if (choice) {
    remember(choice.dataset.spoilers);
  }
});
