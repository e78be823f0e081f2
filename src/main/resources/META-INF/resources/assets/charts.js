// Draws the charts of a page. A plot is <div data-chart="id" data-src="…json">; the record behind data-src says what to draw,
// the legend (elements with data-side and data-shade) in which colour. A chart is fetched and drawn when it comes near the window.

const DASHES = ['solid', [9, 4], [2, 4], [9, 4, 2, 4], [16, 5], [2, 9]];
const GROUP = 'page';
const LABEL_HEIGHT = 14;
const LONGEST_LABEL = 104;

const plots = [...document.querySelectorAll('[data-chart]')];
const legend = [...document.querySelectorAll('[data-side]')];
const charts = new Map();
const answers = new Map();
const spoken = document.createElement('p');
let active = null;

function style(element, name) {
  return getComputedStyle(element).getPropertyValue(name).trim();
}

function colourOf(series) {
  const side = legend.find(entry => entry.dataset.side === String(series.key));
  const colour = side ? style(side, series.shade > 1 ? '--nation-2' : '--nation') : '';
  return colour || style(document.documentElement, '--muted');
}

function dashOf(record, series) {
  const keys = legend.map(entry => entry.dataset.side);
  const place = keys.indexOf(String(series.key));
  return DASHES[(place < 0 ? record.series.indexOf(series) : place) % DASHES.length];
}

/** All charts of a resource by id; each resource is asked once. */
function records(url) {
  if (!answers.has(url)) {
    answers.set(url, fetch(url, { headers: { Accept: 'application/json' } }).then(answer => {
      if (!answer.ok) {
        throw new Error(`${url}: ${answer.status}`);
      }
      return answer.json();
    }).then(body => new Map((body.charts ?? [body.chart]).map(chart => [chart.id, chart]))));
  }
  return answers.get(url);
}

function shown(value) {
  return value === null || value === undefined ? 'not recorded'
    : value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function short(value) {
  return Math.abs(value) >= 10000 ? `${(value / 1000).toLocaleString('en', { maximumFractionDigits: 1 })}k`
    : value.toLocaleString('en', { maximumFractionDigits: 1 });
}

/** What the pointer says on a turn; elements with classes, because the page allows no style attributes. */
function tip(record, index) {
  const box = document.createElement('div');
  box.className = 'tip';
  const head = document.createElement('b');
  head.textContent = `Turn ${record.x.values[index]}`;
  box.append(head);
  const rows = record.series.map(series => ({ series, value: series.values[index] }));
  rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  for (const { series, value } of rows) {
    const row = document.createElement('span');
    const swatch = document.createElement('i');
    swatch.style.backgroundColor = colourOf(series);
    const number = document.createElement('em');
    number.textContent = shown(value);
    row.append(swatch, series.label, number);
    box.append(row);
  }
  return box;
}

function textWidth(text, font) {
  const context = document.createElement('canvas').getContext('2d');
  context.font = font;
  return context.measureText(text).width;
}

function lastIndex(values) {
  return values.findLastIndex(value => value !== null);
}

function points(record, series, ink) {
  const last = lastIndex(series.values);
  return series.values.map((value, index) => {
    const point = [record.x.values[index], value];
    return index !== last ? point : {
      value: point, symbol: 'circle', symbolSize: 6,
      label: { show: true, position: 'right', distance: 6, formatter: series.label, color: ink, width: LONGEST_LABEL, overflow: 'truncate' },
    };
  });
}

function option(record, plot) {
  const ink = style(document.documentElement, '--ink');
  const muted = style(document.documentElement, '--muted');
  const line = style(document.documentElement, '--line');
  const surface = style(document.documentElement, '--surface');
  const family = getComputedStyle(plot).fontFamily;
  const labels = record.series.map(series => textWidth(series.label, `12px ${family}`));
  return {
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: family, fontSize: 12, color: ink },
    grid: { left: 4, top: 12, bottom: 4, right: Math.min(LONGEST_LABEL, Math.max(...labels)) + 14, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis', confine: true, transitionDuration: 0,
      backgroundColor: surface, borderColor: line, textStyle: { color: ink, fontFamily: family, fontSize: 13 },
      axisPointer: { type: 'line', lineStyle: { color: muted, type: 'solid' } },
      formatter: parameters => active === plot ? tip(record, parameters[0].dataIndex) : '',
    },
    xAxis: {
      type: 'value', min: record.x.values[0], max: Math.max(record.x.values.at(-1), record.x.values[0] + 1), minInterval: 1,
      axisLabel: { color: muted, showMinLabel: false, hideOverlap: true }, axisLine: { lineStyle: { color: line } },
      axisTick: { show: false }, splitLine: { show: false },
    },
    yAxis: {
      type: 'value', splitNumber: 4, minInterval: record.kind === 'STEP' ? 1 : 0,
      axisLabel: { color: muted, formatter: short }, splitLine: { lineStyle: { color: line } },
    },
    series: record.series.map(series => ({
      name: series.label, type: 'line', step: record.kind === 'STEP' ? 'end' : false, symbol: 'none', silent: true,
      connectNulls: false, color: colourOf(series), lineStyle: { width: 2.25, type: dashOf(record, series) },
      data: points(record, series, ink),
    })),
  };
}

/** Moves the labels at the ends of the lines apart, so that sides which end level can still be read. */
function spread(chart, record) {
  const ends = record.series.map((series, index) => {
    const last = lastIndex(series.values);
    return { index, last, y: chart.convertToPixel({ yAxisIndex: 0 }, series.values[last]) };
  });
  ends.sort((a, b) => a.y - b.y);
  const lowest = chart.getHeight() - LABEL_HEIGHT;
  let above = -Infinity;
  for (const end of ends) {
    end.place = Math.max(end.y, above + LABEL_HEIGHT);
    above = end.place;
  }
  let below = Infinity;
  for (const end of [...ends].reverse()) {
    end.place = Math.min(end.place, lowest, below - LABEL_HEIGHT);
    below = end.place;
  }
  const series = chart.getOption().series.map(entry => ({ data: entry.data }));
  for (const end of ends) {
    series[end.index].data[end.last].label.offset = [0, end.place - end.y];
  }
  chart.setOption({ series });
}

function paint(plot) {
  const { chart, record } = charts.get(plot);
  chart.setOption(option(record, plot), true);
  spread(chart, record);
}

function point(plot, index) {
  const entry = charts.get(plot);
  const last = entry.record.x.values.length - 1;
  entry.index = Math.min(last, Math.max(0, index));
  active = plot;
  // By place, not by index: a point on the border of the grid would count as outside.
  const place = at => entry.chart.convertToPixel({ xAxisIndex: 0 }, entry.record.x.values[at]);
  const x = Math.min(place(last) - 0.5, Math.max(place(0) + 0.5, place(entry.index)));
  entry.chart.dispatchAction({ type: 'showTip', x, y: entry.chart.getHeight() / 2 });
  spoken.textContent = `Turn ${entry.record.x.values[entry.index]}: `
    + entry.record.series.map(each => `${each.label} ${shown(each.values[entry.index])}`).join(', ');
}

function key(plot, event) {
  const entry = charts.get(plot);
  if (!entry) {
    return;
  }
  const last = entry.record.x.values.length - 1;
  const at = entry.index ?? last;
  const steps = { ArrowLeft: at - 1, ArrowRight: at + 1, PageUp: at - 10, PageDown: at + 10, Home: 0, End: last };
  if (event.key in steps) {
    event.preventDefault();
    point(plot, steps[event.key]);
  } else if (event.key === 'Escape') {
    entry.chart.dispatchAction({ type: 'hideTip' });
  }
}

async function draw(plot) {
  const record = (await records(plot.dataset.src)).get(plot.dataset.chart);
  const chart = window.echarts.init(plot, null, { renderer: 'canvas' });
  chart.group = GROUP;
  charts.set(plot, { chart, record });
  paint(plot);
  plot.dataset.drawn = '';
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    if (plot.clientWidth !== width) {
      width = plot.clientWidth;
      chart.resize();
      spread(chart, record);
    }
  }).observe(plot);
}

function failed(plot) {
  plot.textContent = 'The chart could not be drawn. Its numbers are in the table and in the data below.';
}

const near = new IntersectionObserver(entries => {
  for (const entry of entries.filter(candidate => candidate.isIntersecting)) {
    near.unobserve(entry.target);
    draw(entry.target).catch(() => failed(entry.target));
  }
}, { rootMargin: '400px' });

for (const plot of plots) {
  near.observe(plot);
  plot.addEventListener('pointerenter', () => { active = plot; });
  plot.addEventListener('keydown', event => key(plot, event));
  plot.addEventListener('blur', () => charts.get(plot)?.chart.dispatchAction({ type: 'hideTip' }));
}

for (const sample of document.querySelectorAll('[data-side] line')) {
  const place = legend.indexOf(sample.closest('[data-side]'));
  const dash = DASHES[place % DASHES.length];
  sample.setAttribute('stroke-dasharray', dash === 'solid' ? 'none' : dash.join(' '));
}

spoken.className = 'visually-hidden';
spoken.setAttribute('aria-live', 'polite');
document.body.append(spoken);
window.echarts.connect(GROUP);
for (const query of ['(prefers-color-scheme: dark)', 'print']) {
  matchMedia(query).addEventListener('change', () => [...charts.keys()].forEach(paint));
}
