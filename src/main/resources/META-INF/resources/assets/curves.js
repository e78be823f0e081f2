// Draws lines with bands. A plot is <div data-curve="…json">; the record there holds lines of points (x, n, value, low, high).
// A plot is fetched and drawn when it comes near the window; htmx may put new ones in place of old ones at any time.

const ROLES = {
  WINNERS: { colour: '--winners', dash: 'solid' },
  LOSERS: { colour: '--losers', dash: [7, 4] },
  ALL: { colour: '--field', dash: 'solid' },
};
const OTHERS = [['--line-1', 'solid'], ['--line-2', [7, 4]], ['--line-3', [2, 3]], ['--line-4', [9, 3, 2, 3]], ['--line-5', [14, 4]], ['--line-6', [4, 2]], ['--field', [1, 2]]];
const LONGEST_LABEL = 110;
const LABEL_HEIGHT = 14;
/** The version stands in pom.xml too. */
const LIBRARY = '/_static/echarts/6.0.0/dist/echarts.common.min.js';
const drawn = new Map();
const spoken = document.createElement('p');
let library;

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A class sets the colours of a nation: the second one is for a further side of it. */
function colourOf(nation, second) {
  const probe = document.createElement('span');
  probe.className = `nation-${nation.replace(/^NATION_/, '').toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).getPropertyValue(second ? '--nation-2' : '--nation').trim();
  probe.remove();
  return colour;
}

/** The line of a nation, or of a side of one, has its colour; other lines share a fixed set. */
function look(line, index) {
  const role = ROLES[line.role];
  if (role) {
    return { colour: token(role.colour), dash: role.dash };
  }
  const [colour, dash] = OTHERS[index % OTHERS.length];
  const nation = line.subject.kind === 'NATION' ? line.subject.id : line.subject.nation;
  if (nation) {
    return { colour: colourOf(nation, line.subject.shade > 1) || token(colour), dash };
  }
  return { colour: token(colour), dash };
}

function shown(value) {
  return value === null || value === undefined ? 'not recorded' : value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function at(line, x) {
  return line.points.find(point => point.x === x);
}

function label(line, x) {
  const point = at(line, x);
  if (!point) {
    return 'none';
  }
  const band = point.low === null ? '' : ` (${shown(point.low)} to ${shown(point.high)})`;
  const sample = line.subject.kind === 'SIDE' ? '' : `, n = ${point.n}`;
  return `${shown(point.value)}${band}${sample}`;
}

function tip(record, looks, x) {
  const box = document.createElement('div');
  box.className = 'tip';
  const head = document.createElement('b');
  head.textContent = `${record.axis} ${x}`;
  box.append(head);
  record.lines.forEach((line, index) => {
    const row = document.createElement('span');
    const swatch = document.createElement('i');
    swatch.style.backgroundColor = looks[index].colour;
    const number = document.createElement('em');
    number.textContent = label(line, x);
    row.append(swatch, line.subject.label, number);
    box.append(row);
  });
  return box;
}

/** The band as one area: along the lower values and back along the higher ones; log: such an axis has no place for zero. */
function band(line, style, log, opacity) {
  const points = line.points.filter(point => point.low !== null && (!log || point.low > 0));
  if (points.length < 2) {
    return [];
  }
  return [{
    type: 'line', symbol: 'none', silent: true, tooltip: { show: false }, color: style.colour, lineStyle: { opacity: 0 }, areaStyle: { color: style.colour, opacity },
    data: [...points.map(point => [point.x, point.low]), ...points.toReversed().map(point => [point.x, point.high])],
  }];
}

/** The points of a line, of which the last one carries its name. */
function named(line, log, ink) {
  const points = line.points.filter(point => !log || point.value > 0);
  const last = points.findLastIndex(point => point.value !== null);
  return points.map((point, index) => (index !== last ? [point.x, point.value] : {
    value: [point.x, point.value], symbol: 'circle', symbolSize: 5,
    label: { show: true, position: 'right', distance: 6, formatter: line.subject.label, color: ink, width: LONGEST_LABEL - 14, overflow: 'truncate' },
  }));
}

/** Moves the names at the ends of lines apart, so that lines which end level can still be told apart. */
function spread(plot) {
  const { chart, series } = drawn.get(plot);
  const ends = series.map(({ data }) => data.findLast(point => point?.label)).filter(Boolean).map(end => {
    const [x, y] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, end.value);
    return { end, x, y, place: y };
  }).sort((one, other) => one.y - other.y);
  const near = (one, other) => Math.abs(one.x - other.x) < LONGEST_LABEL;
  const lowest = chart.getHeight() - LABEL_HEIGHT;
  ends.forEach((end, index) => ends.slice(0, index).filter(above => near(end, above)).forEach(above => { end.place = Math.max(end.place, above.place + LABEL_HEIGHT); }));
  ends.reverse().forEach((end, index) => {
    end.place = Math.min(end.place, lowest);
    ends.slice(0, index).filter(below => near(end, below)).forEach(below => { end.place = Math.min(end.place, below.place - LABEL_HEIGHT); });
  });
  // To draw it once more costs as much as the first time: most charts need not.
  const moved = ends.filter(({ end, y, place }) => (end.label.offset?.[1] ?? 0) !== place - y);
  moved.forEach(({ end, y, place }) => { end.label.offset = [0, place - y]; });
  if (moved.length > 0) {
    chart.setOption({ series: series.map(({ data }) => ({ data })) });
  }
}

/** Stacked lines: each is the upper edge of an area that stands on the one before. */
function stacked(lines) {
  const floor = new Map();
  return lines.map(line => ({
    ...line,
    points: line.points.map(point => {
      const low = floor.get(point.x) ?? 0;
      floor.set(point.x, low + point.value);
      return { ...point, low, high: low + point.value, value: low + point.value };
    }),
  }));
}

/** Ratings and the like lie far from zero: then the axis need not begin there. */
function farFromZero(record) {
  const values = record.lines.flatMap(line => line.points.map(point => point.value)).filter(value => value !== null);
  return Math.min(...values) > Math.max(...values) / 2;
}

/** A line at the turn that the page shows. */
function chosenTurn(plot, colour) {
  const turn = plot.closest('[data-turn]')?.dataset.turn;
  return turn ? { silent: true, symbol: 'none', animation: false, label: { show: false }, lineStyle: { color: colour, type: 'dashed', width: 1 }, data: [{ xAxis: Number(turn) }] } : undefined;
}

function option(record, looks, plot, log) {
  const [ink, muted, rule, surface] = ['--ink', '--muted', '--line', '--surface'].map(token);
  const family = getComputedStyle(plot).fontFamily;
  const stack = record.drawing === 'STACK';
  const lines = stack ? stacked(record.lines) : record.lines;
  const ends = record.unit.startsWith('percent') ? { min: 0, max: 100, interval: 25 } : {};
  return {
    animation: false, aria: { enabled: false }, textStyle: { fontFamily: family, fontSize: 12, color: ink },
    grid: { left: 4, top: 12, bottom: 4, right: LONGEST_LABEL, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis', confine: true, transitionDuration: 0, backgroundColor: surface, borderColor: rule,
      textStyle: { color: ink, fontFamily: family, fontSize: 13 }, axisPointer: { type: 'line', lineStyle: { color: muted, type: 'solid' } },
      formatter: parameters => tip(record, looks, parameters[0].value[0]),
    },
    // Areas get thin at the end, so that words beside them would pile up: they stand in the order of the areas instead.
    legend: { show: stack, data: lines.map(line => line.subject.label).reverse(), orient: 'vertical', right: 0, top: 'middle', align: 'left', icon: 'rect', itemWidth: 10, itemHeight: 10, selectedMode: false, textStyle: { color: ink, lineHeight: 14, width: LONGEST_LABEL - 28, overflow: 'break' } },
    xAxis: { type: 'value', min: 'dataMin', max: 'dataMax', minInterval: 1, axisLabel: { color: muted, hideOverlap: true }, axisLine: { lineStyle: { color: rule } }, axisTick: { show: false }, splitLine: { show: false } },
    yAxis: { type: log ? 'log' : 'value', ...ends, scale: farFromZero(record), splitNumber: 4, axisLabel: { color: muted, hideOverlap: true }, splitLine: { lineStyle: { color: rule } } },
    series: [
      ...lines.flatMap((line, index) => band(line, looks[index], log, stack ? 0.45 : 0.16)),
      ...lines.map((line, index) => ({
        type: 'line', name: line.subject.label, step: record.drawing === 'STEPS' ? 'end' : false, symbol: 'none', silent: true, color: looks[index].colour,
        lineStyle: stack ? { width: 1 } : { width: 2.25, type: looks[index].dash },
        data: stack ? line.points.map(point => [point.x, point.value]) : named(line, log, ink),
        markLine: index === 0 ? chosenTurn(plot, muted) : undefined,
      })),
    ],
  };
}

function paint(plot) {
  const entry = drawn.get(plot);
  const whole = option(entry.record, entry.record.lines.map(look), plot, plot.dataset.scale === 'log');
  entry.series = whole.series;
  entry.chart.setOption(whole, true);
  spread(plot);
}

function key(plot, event) {
  const entry = drawn.get(plot);
  if (!entry) {
    return;
  }
  const last = entry.places.length - 1;
  const now = entry.index ?? last;
  const steps = { ArrowLeft: now - 1, ArrowRight: now + 1, PageUp: now - 10, PageDown: now + 10, Home: 0, End: last };
  if (event.key in steps) {
    event.preventDefault();
    entry.index = Math.min(last, Math.max(0, steps[event.key]));
    const x = entry.places[entry.index];
    const pixel = entry.chart.convertToPixel({ xAxisIndex: 0 }, x);
    entry.chart.dispatchAction({ type: 'showTip', x: pixel, y: entry.chart.getHeight() / 2 });
    spoken.textContent = `${entry.record.axis} ${x}: ${entry.record.lines.map(line => `${line.subject.label} ${label(line, x)}`).join('; ')}`;
  } else if (event.key === 'Escape') {
    entry.chart.dispatchAction({ type: 'hideTip' });
  }
}

/** ECharts, fetched when the first plot comes near: many pages are read without ever seeing one. */
function charts() {
  library ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = LIBRARY;
    script.onload = () => done(window.echarts);
    script.onerror = () => failed(new Error(LIBRARY));
    document.head.append(script);
  });
  return library;
}

async function draw(plot) {
  const [echarts, answer] = await Promise.all([charts(), fetch(plot.dataset.curve, { headers: { Accept: 'application/json' } })]);
  if (!answer.ok) {
    throw new Error(`${plot.dataset.curve}: ${answer.status}`);
  }
  const record = await answer.json();
  const chart = echarts.init(plot, null, { renderer: 'canvas' });
  const places = [...new Set(record.lines.flatMap(line => line.points.map(point => point.x)))].sort((a, b) => a - b);
  drawn.set(plot, { chart, record, places });
  paint(plot);
  plot.dataset.drawn = '';
  plot.dispatchEvent(new CustomEvent('curve:drawn', { bubbles: true, detail: chart }));
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    if (plot.clientWidth !== width) {
      width = plot.clientWidth;
      chart.resize();
      spread(plot);
    }
  }).observe(plot);
}

const near = new IntersectionObserver(entries => {
  for (const { target } of entries.filter(entry => entry.isIntersecting)) {
    near.unobserve(target);
    draw(target).catch(() => {
      target.textContent = 'The chart could not be drawn. Its numbers are in the table and in the data below.';
    });
  }
}, { rootMargin: '400px' });

function watch(root) {
  for (const plot of root.querySelectorAll('[data-curve]')) {
    near.observe(plot);
    plot.addEventListener('keydown', event => key(plot, event));
  }
}

function forget() {
  for (const plot of [...drawn.keys()].filter(candidate => !candidate.isConnected)) {
    drawn.get(plot).chart.dispose();
    drawn.delete(plot);
  }
}

spoken.className = 'visually-hidden';
spoken.setAttribute('aria-live', 'polite');
document.body.append(spoken);
watch(document);
document.body.addEventListener('htmx:afterSettle', () => {
  forget();
  watch(document.getElementById('results'));
});
for (const query of ['(prefers-color-scheme: dark)', 'print']) {
  matchMedia(query).addEventListener('change', () => [...drawn.keys()].forEach(paint));
}
