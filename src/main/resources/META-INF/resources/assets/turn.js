// The turn of a match: a slider beside the number, buttons and the keys [ and ]. The form sends itself, htmx puts the answer in
// place, and the links to other sections follow the turn that is shown; the map tells its turn by an event of its own.

const form = document.querySelector('.turn-form');
const number = form?.querySelector('[name="turn"]');
const range = form?.querySelector('.turn-range');

function show(turn) {
  const last = Number(form.dataset.turns);
  const next = Math.min(last, Math.max(1, turn));
  if (next === Number(number.value)) {
    return;
  }
  number.value = next;
  range.value = next;
  form.requestSubmit();
}

function typing(target) {
  return target.closest('input:not([type="range"]), textarea, select, [contenteditable]') !== null;
}

/** Links to the same match on the turn shown; the last turn needs no parameter. */
function follow(turn, last) {
  for (const link of document.querySelectorAll('.match-nav a, .eyebrow a')) {
    const address = new URL(link.href);
    if (turn && turn !== last) {
      address.searchParams.set('turn', turn);
    } else {
      address.searchParams.delete('turn');
    }
    link.href = address.pathname + address.search;
  }
}

if (form) {
  form.querySelectorAll('[hidden]:not([type="hidden"])').forEach(element => { element.hidden = false; });
  range.addEventListener('input', () => { number.value = range.value; });
  number.addEventListener('input', () => { range.value = number.value; });
  form.querySelectorAll('[data-step]').forEach(step => step.addEventListener('click', () => show(Number(number.value) + Number(step.dataset.step))));
  document.addEventListener('keydown', event => {
    if ((event.key === '[' || event.key === ']') && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      event.preventDefault();
      show(Number(number.value) + (event.key === '[' ? -1 : 1));
    }
  });
  document.body.addEventListener('htmx:afterSettle', () => follow(document.getElementById('results')?.dataset.turn, form.dataset.turns));
}
document.addEventListener('prospector:turn', event => follow(String(event.detail.turn), String(event.detail.turns)));
