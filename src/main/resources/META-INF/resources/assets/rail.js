// Under each chart over the turns of a match: a row for each side with marks of what happened, in line with the turns of the chart.
// The marks stand in one document for all charts, [data-rail]; it is fetched once, when the first chart has been drawn.

const NEAR = 16;
const SHAPES = {
  cities: 'M1 11V5l5-4 5 4v6z',
  laws: 'M1 1.5h10v2H1zm0 3.5h10v2H1zm0 3.5h10v2H1z',
  wonders: 'M6 .8 11.6 11H.4z',
  rulers: 'M1 10.5V2.5l3 3.2L6 1l2 4.7 3-3.2v8z',
  ambitions: 'm6 .6 1.6 3.5 3.9.5-2.8 2.7.7 3.8L6 9.3l-3.4 1.8.7-3.8L.5 4.6l3.9-.5z',
  religions: 'M6 .6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 6 .6m0 2.6a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6',
  battles: 'M2.4.8 6 4.4 9.6.8l1.6 1.6L7.6 6l3.6 3.6-1.6 1.6L6 7.6l-3.6 3.6L.8 9.6 4.4 6 .8 2.4z',
};
const documents = new Map();

function fetched(address) {
  if (!documents.has(address)) {
    documents.set(address, fetch(address, { headers: { Accept: 'application/json' } })
      .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(`${address}: ${answer.status}`))));
  }
  return documents.get(address);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

function shape(kind) {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawing.setAttribute('viewBox', '0 0 12 12');
  drawing.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SHAPES[kind] ?? 'M1 1h10v10H1z');
  drawing.append(path);
  return drawing;
}

/** Marks of a side, which come by turn; those too close to the first of a group to be told apart belong to it. */
function groups(marks, place) {
  const found = [];
  for (const mark of marks) {
    const x = place(mark.turn);
    const last = found.at(-1);
    if (x !== undefined && last && x - last.from < NEAR) {
      last.marks.push(mark);
      last.to = x;
    } else if (x !== undefined) {
      found.push({ from: x, to: x, marks: [mark] });
    }
  }
  return found;
}

function turns(marks) {
  const [first, last] = [marks[0].turn, marks.at(-1).turn];
  return first === last ? `Turn ${first}` : `Turns ${first} to ${last}`;
}

function words(marks) {
  const many = marks[0].turn !== marks.at(-1).turn;
  return marks.map(mark => many ? `${mark.turn}: ${mark.text}` : mark.text);
}

function markOf(group, side, timeline) {
  const mark = element('a', `rail-mark${side.nation ? ` ${side.nation}` : ''}${side.second ? ' second' : ''}`);
  const address = new URL(timeline, location.href);
  address.searchParams.set('turn', group.marks.at(-1).turn);
  mark.href = address.pathname + address.search;
  mark.tabIndex = -1;
  mark.style.left = `${(group.from + group.to) / 2}px`;
  mark.setAttribute('aria-label', `${turns(group.marks)}, ${side.label}: ${words(group.marks).join('; ')}`);
  if (group.marks.length === 1) {
    mark.append(shape(group.marks[0].kind));
  } else {
    mark.append(element('span', 'rail-count', group.marks.length));
  }
  mark.tells = group.marks;
  return mark;
}

function tell(rail, mark) {
  const tip = rail.querySelector('.rail-tip');
  tip.hidden = !mark;
  if (mark) {
    tip.replaceChildren(element('b', '', `${turns(mark.tells)}, ${mark.closest('.rail-row').dataset.side}`),
      ...words(mark.tells).map(text => element('span', '', text)));
  }
}

/** The marks of all rows; the first one, or the one that had the focus before, is where the tab key stops. */
function fill(rail, happened, chart) {
  const inside = x => [-8, 0, 8].some(by => chart.containPixel({ gridIndex: 0 }, [x + by, chart.getHeight() / 2]));
  const place = turn => {
    const x = chart.convertToPixel({ xAxisIndex: 0 }, turn);
    return inside(x) ? x : undefined;
  };
  rail.querySelectorAll('.rail-row').forEach((row, index) => {
    const side = happened.sides[index];
    const own = happened.marks.filter(mark => mark.player === side.player);
    row.querySelectorAll('.rail-mark').forEach(mark => mark.remove());
    row.append(...groups(own, place).map(group => markOf(group, side, happened.timeline)));
  });
  rail.style.setProperty('--axis', `${Math.max(0, chart.convertToPixel({ xAxisIndex: 0 }, 1))}px`);
  const chosen = rail.querySelector('.rail-turn');
  const at = place(Number(rail.closest('[data-turn]').dataset.turn));
  chosen.hidden = at === undefined;
  chosen.style.left = `${at}px`;
  tell(rail, null);
  const first = rail.querySelector('.rail-mark');
  rail.hidden = !first;
  if (first) {
    first.tabIndex = 0;
  }
}

function focus(rail, mark) {
  rail.querySelectorAll('.rail-mark').forEach(other => { other.tabIndex = other === mark ? 0 : -1; });
  mark.focus();
}

/** Left and right along a row, up and down to the nearest mark of another side. */
function key(rail, event) {
  const mark = event.target.closest('.rail-mark');
  if (event.key === 'Escape') {
    tell(rail, null);
  }
  if (!mark || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const rows = [...rail.querySelectorAll('.rail-row')].map(row => [...row.querySelectorAll('.rail-mark')]).filter(row => row.length > 0);
  const row = rows.findIndex(marks => marks.includes(mark));
  const at = rows[row].indexOf(mark);
  const near = marks => marks?.toSorted((a, b) => Math.abs(a.offsetLeft - mark.offsetLeft) - Math.abs(b.offsetLeft - mark.offsetLeft))[0];
  const next = { ArrowLeft: rows[row][at - 1], ArrowRight: rows[row][at + 1], Home: rows[row][0], End: rows[row].at(-1), ArrowUp: near(rows[row - 1]), ArrowDown: near(rows[row + 1]) };
  if (event.key in next) {
    event.preventDefault();
    focus(rail, next[event.key] ?? mark);
  }
}

function made(plot, happened) {
  const rail = element('div', 'rail');
  rail.setAttribute('role', 'group');
  rail.setAttribute('aria-label', `What happened, under ${plot.closest('section').querySelector('h2').textContent}. Arrow keys move between the marks, a mark leads to the timeline.`);
  for (const side of happened.sides) {
    const row = element('div', 'rail-row');
    const label = element('span', 'rail-side', side.label);
    label.setAttribute('aria-hidden', 'true');
    row.dataset.side = side.label;
    row.append(label);
    rail.append(row);
  }
  const turn = element('i', 'rail-turn');
  const tip = element('div', 'rail-tip tip');
  tip.setAttribute('aria-hidden', 'true');
  rail.append(turn, tip);
  rail.addEventListener('pointerover', event => tell(rail, event.target.closest('.rail-mark') ?? rail.querySelector('.rail-mark:focus')));
  rail.addEventListener('pointerleave', () => tell(rail, rail.querySelector('.rail-mark:focus')));
  rail.addEventListener('focusin', event => tell(rail, event.target.closest('.rail-mark')));
  rail.addEventListener('focusout', () => tell(rail, null));
  rail.addEventListener('keydown', event => key(rail, event));
  return rail;
}

/** What the shapes mean, once on a page. */
function legend(results, happened) {
  if (results.querySelector('.rail-legend')) {
    return;
  }
  const list = element('ul', 'rail-legend');
  list.setAttribute('aria-label', 'Marks under the charts');
  for (const kind of happened.kinds.filter(each => happened.marks.some(mark => mark.kind === each.id))) {
    const item = element('li', '');
    item.append(shape(kind.id), kind.label);
    list.append(item);
  }
  const several = element('li', '');
  several.append(element('span', 'rail-count', '3'), 'several, close together');
  list.append(several);
  results.querySelector('.blocks').before(list);
}

async function put(plot, chart) {
  const results = plot.closest('[data-rail]');
  if (!results || plot.dataset.axis !== 'turn') {
    return;
  }
  const happened = await fetched(results.dataset.rail);
  if (happened.marks.length === 0 || !plot.isConnected) {
    return;
  }
  const rail = made(plot, happened);
  plot.after(rail);
  legend(results, happened);
  let drawn = '';
  const follow = () => {
    const axis = [1, 2].map(turn => chart.convertToPixel({ xAxisIndex: 0 }, turn)).join();
    if (axis !== drawn) {
      drawn = axis;
      fill(rail, happened, chart);
    }
  };
  follow();
  chart.on('finished', follow);
}

function show(plot, chart) {
  put(plot, chart).catch(() => {
    // Without its marks a chart is still a chart, and the timeline tells the same.
  });
}

document.addEventListener('curve:drawn', event => show(event.target, event.detail));
// Those that were drawn before this module came.
for (const plot of document.querySelectorAll('[data-curve][data-drawn]')) {
  show(plot, window.echarts.getInstanceByDom(plot));
}
