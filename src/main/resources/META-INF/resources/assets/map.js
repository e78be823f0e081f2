// The map of a match: fetches its document once and draws it. What it says is decoded in map/model.js, painted in map/paint.js
// and map/marks.js, kept in map/sheets.js, seen through map/camera.js, told by map/words.js; here are the controls.
// The modules stand in the page with the hash of their content, so a browser may keep them for ever.

const PIXELS_OF_THE_WHOLE_MAP = 2.5e6;
const DENSEST = 2;
const REST = 140;
const STEP = 60;
/** While the turns run, the small map follows this often, in milliseconds. */
const SMALL_MAP_EVERY = 500;
const section = document.getElementById('map');
const part = name => document.getElementById(`map-${name}`);
const canvas = part('canvas');
const slider = part('turn');

async function start() {
  const names = ['hexes', 'model', 'sheets', 'paint', 'marks', 'camera', 'words'];
  const [page, ...modules] = await Promise.all([fetch(section.dataset.src, { headers: { Accept: 'application/json' } })
    .then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(`${section.dataset.src}: ${answer.status}`)))),
  ...names.map(name => import(section.dataset[name]))]);
  const library = Object.assign({}, ...modules);
  const model = library.decode(page);
  const hexes = new library.Hexes(model.width, model.height);
  const moment = new library.Moment(model, Number(slider.value));
  const legend = document.querySelectorAll('.legend [data-side]');
  const hidden = new Set();
  const look = { colours: library.colours(section, legend), shows: layer => !hidden.has(layer) };
  const sheets = new library.Sheets(hexes, library.painters(hexes, library, model, moment, look), PIXELS_OF_THE_WHOLE_MAP);
  const marks = new library.Marks(hexes, library, model, moment, look);
  const camera = new library.Camera(hexes);
  const describe = library.describer(library, hexes, model, moment);
  const screen = canvas.getContext('2d');
  const state = { cursor: -1, asked: false, stale: true, miniStale: true, miniAt: 0, movedAt: 0, playing: false, playedAt: 0, address: 0 };

  function layers() {
    return ['ground', 'territory', ...(moment.last ? ['works'] : []), ...(moment.team === null ? [] : ['fog'])];
  }

  function draw(now) {
    state.stale = false;
    if (sheets.wanting(camera)) {
      if (now - state.movedAt >= REST) {
        sheets.sharpen(camera);
      } else {
        redraw();
      }
    }
    screen.setTransform(1, 0, 0, 1, 0, 0);
    screen.clearRect(0, 0, canvas.width, canvas.height);
    sheets.draw(screen, camera, layers());
    marks.draw(screen, camera, state.cursor);
    if (state.miniStale && (!state.playing || now - state.miniAt >= SMALL_MAP_EVERY)) {
      marks.copyMini(sheets, layers());
      state.miniStale = false;
      state.miniAt = now;
    }
    marks.drawMini(camera);
    section.dataset.drawn = moment.turn;
  }

  function frame(now) {
    state.asked = false;
    if (state.playing && now - state.playedAt >= Number(part('speed').value)) {
      state.playedAt = now;
      step();
    }
    if (state.stale) {
      draw(now);
    }
    if (state.playing) {
      ask();
    }
  }

  function ask() {
    if (!state.asked) {
      state.asked = true;
      requestAnimationFrame(frame);
    }
  }

  function redraw() {
    state.stale = true;
    ask();
  }

  function moved() {
    state.movedAt = performance.now();
    redraw();
  }

  function renew(...names) {
    sheets.renew(...names);
    state.miniStale = true;
    redraw();
  }

  /** Texts that are read aloud: the same again is no news. */
  function say(name, text) {
    if (part(name).textContent !== text) {
      part(name).textContent = text;
    }
  }

  function tell() {
    part('now').textContent = moment.turn;
    slider.value = moment.turn;
    slider.setAttribute('aria-valuetext', `Turn ${moment.turn} of ${model.turns}`);
    say('notice', moment.last ? '' : `Improvements, roads and units are known for turn ${model.turns} only, and shown there.`);
    if (state.cursor >= 0) {
      say('inspector', describe(state.cursor));
    }
    clearTimeout(state.address);
    state.address = setTimeout(() => {
      const address = new URL(location.href);
      address.searchParams.set('turn', moment.turn);
      history.replaceState(history.state, '', address);
      section.dispatchEvent(new CustomEvent('prospector:turn', { bubbles: true, detail: { turn: moment.turn, turns: model.turns } }));
    }, 200);
  }

  function show(turn) {
    const wanted = Math.min(model.turns, Math.max(1, turn));
    if (wanted !== moment.turn) {
      const { owned, sighted } = moment.moveTo(wanted);
      sheets.change('territory', owned);
      sheets.change('fog', sighted);
      state.miniStale = true;
      tell();
      redraw();
    }
  }

  function play(on) {
    state.playing = on;
    part('play').textContent = on ? 'Pause' : 'Play';
    part('play').setAttribute('aria-pressed', String(on));
    // Nobody wants each turn read aloud while it runs.
    part('inspector').setAttribute('aria-live', on ? 'off' : 'polite');
    if (on && moment.last) {
      show(1);
    }
    state.playedAt = performance.now();
    redraw();
  }

  function step() {
    show(moment.turn + 1);
    if (moment.last) {
      play(false);
    }
  }

  function inspect(tile) {
    if (tile >= 0 && tile !== state.cursor) {
      state.cursor = tile;
      say('inspector', describe(tile));
      redraw();
    }
  }

  function walk(key) {
    const from = state.cursor >= 0 ? state.cursor : hexes.at(...camera.place(camera.wide / 2, camera.high / 2));
    const even = hexes.row(from) % 2 === 0;
    const edges = { ArrowRight: 1, ArrowLeft: 4, ArrowUp: even ? 5 : 0, ArrowDown: even ? 3 : 2 };
    const to = state.cursor >= 0 ? hexes.neighbour(from, edges[key]) : from;
    if (to >= 0) {
      inspect(to);
      camera.reveal(hexes.x(to), hexes.y(to));
      moved();
    }
  }

  const moves = {
    ArrowLeft: () => camera.pan(STEP, 0), ArrowRight: () => camera.pan(-STEP, 0),
    ArrowUp: () => camera.pan(0, STEP), ArrowDown: () => camera.pan(0, -STEP),
    '+': () => camera.zoomBy(1.3), '=': () => camera.zoomBy(1.3), '-': () => camera.zoomBy(1 / 1.3), 0: () => camera.fit(),
  };
  const turns = { '[': () => moment.turn - 1, ']': () => moment.turn + 1, Home: () => 1, End: () => model.turns };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const onMap = event.target === canvas;
    if (onMap && event.shiftKey && event.key.startsWith('Arrow')) {
      walk(event.key);
    } else if (onMap && event.key in moves) {
      moves[event.key]();
      moved();
    } else if (event.key in turns && (onMap || event.key === '[' || event.key === ']')) {
      show(turns[event.key]());
    } else if (onMap && event.key === ' ') {
      play(!state.playing);
    } else {
      return;
    }
    event.preventDefault();
  }

  function fitScreen() {
    const fresh = camera.wide === 1;
    const whole = fresh || camera.zoom <= camera.farthest * 1.001;
    camera.size(canvas.clientWidth, canvas.clientHeight, Math.min(DENSEST, devicePixelRatio || 1));
    canvas.width = camera.width;
    canvas.height = camera.height;
    if (whole) {
      camera.fit();
    }
    camera.keep();
    marks.sizeMini(part('mini'), camera);
    state.miniStale = true;
    redraw();
  }

  function fillSeen() {
    const teams = [...model.reveals.keys()];
    for (const team of teams) {
      const names = model.sides.filter(side => side.team === team).map(side => side.label);
      part('seen').add(new Option(names.length ? names.join(' and ') : `team ${team}`, team));
    }
    if (teams.length === 0) {
      part('seen').disabled = true;
      part('seen').options[0].textContent = 'not recorded in this save';
    }
  }

  library.steer(canvas, camera, {
    moved,
    tapped: ({ x, y }) => inspect(hexes.at(...camera.place(x, y))),
    hovered: ({ x, y }) => inspect(hexes.at(...camera.place(x, y))),
  });
  section.addEventListener('keydown', key);
  slider.addEventListener('input', () => show(Number(slider.value)));
  part('play').addEventListener('click', () => play(!state.playing));
  for (const [name, move] of [['in', '+'], ['out', '-'], ['fit', 0]]) {
    part(name).addEventListener('click', () => {
      moves[move]();
      moved();
    });
  }
  part('mini').addEventListener('pointerdown', event => {
    const box = part('mini').getBoundingClientRect();
    camera.centre((event.clientX - box.left) / marks.miniScale, (event.clientY - box.top) / marks.miniScale);
    moved();
  });
  part('seen').addEventListener('change', () => {
    moment.team = part('seen').value === '' ? null : Number(part('seen').value);
    renew('fog');
    tell();
  });
  for (const box of section.querySelectorAll('.map-layers input')) {
    box.addEventListener('change', () => {
      hidden[box.checked ? 'delete' : 'add'](box.value);
      renew('ground', 'territory', 'works');
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    look.colours = library.colours(section, legend);
    renew('ground', 'territory', 'works', 'fog');
  });
  new ResizeObserver(fitScreen).observe(canvas);
  fillSeen();
  part('wait').textContent = '';
}

start().catch(() => {
  part('wait').textContent = 'The map could not be drawn. The territory of each side is in the table below.';
});
