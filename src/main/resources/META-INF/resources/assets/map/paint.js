// Paints the layers of a map: each function paints some tiles into a context whose unit is that of the map.

/** The colours of the drawing, from the style sheet and from the legend. */
export function colours(section, legend) {
  const style = getComputedStyle(section);
  const sides = new Map();
  for (const entry of legend) {
    const own = getComputedStyle(entry).getPropertyValue(entry.dataset.shade > 1 ? '--nation-2' : '--nation').trim();
    sides.set(Number(entry.dataset.side), own || style.getPropertyValue('--map-tribe').trim());
  }
  const known = new Map();
  const of = name => {
    if (!known.has(name)) {
      known.set(name, style.getPropertyValue(`--map-${name}`).trim());
    }
    return known.get(name);
  };
  return { of, side: player => sides.get(player) ?? of('tribe'), font: style.fontFamily };
}

/** Tiles by what a function says of them; what it says nothing of is left out. */
function grouped(tiles, key) {
  const groups = new Map();
  for (const tile of tiles) {
    const name = key(tile);
    if (name !== null && name !== undefined) {
      if (!groups.has(name)) {
        groups.set(name, []);
      }
      groups.get(name).push(tile);
    }
  }
  return groups;
}

function shapes(context, tiles, trace) {
  context.beginPath();
  tiles.forEach(trace);
}

function circle(context, x, y, size) {
  context.moveTo(x + size, y);
  context.arc(x, y, size, 0, 7);
}

function polygon(context, x, y, points) {
  points.forEach(([across, down], index) => (index ? context.lineTo(x + across, y + down) : context.moveTo(x + across, y + down)));
  context.closePath();
}

const MOUNTAIN = [[-0.62, 0.4], [-0.12, -0.55], [0.12, -0.2], [0.28, -0.4], [0.66, 0.4]];
const PEAK = [[-0.28, -0.22], [-0.12, -0.55], [0.04, -0.3], [-0.06, -0.18], [-0.16, -0.28]];
const CRATER = [[-0.3, -0.2], [-0.12, -0.55], [0.12, -0.55], [0.26, -0.2], [0, -0.34]];
const STAR = Array.from({ length: 10 }, (none, point) => {
  const size = point % 2 ? 0.19 : 0.44;
  return [size * Math.sin(point * Math.PI / 5), -size * Math.cos(point * Math.PI / 5)];
});
const HOUSE = [[-0.26, 0.24], [-0.26, -0.04], [0, -0.28], [0.26, -0.04], [0.26, 0.24]];
const UNITS = {
  civilian: null,
  religious: [[0, -0.34], [0.32, 0.26], [-0.32, 0.26]],
  naval: [[-0.36, -0.08], [0.36, -0.08], [0.2, 0.28], [-0.2, 0.28]],
  ranged: [[0, -0.36], [0.34, 0], [0, 0.36], [-0.34, 0]],
  other: [[-0.28, -0.3], [0.28, -0.3], [0.28, 0.08], [0, 0.36], [-0.28, 0.08]],
};
const TREES = [[-0.36, -0.2], [0.1, -0.36], [0.36, 0.06], [-0.14, 0.12], [0.12, 0.46], [-0.42, 0.3]];

export function painters(hexes, library, model, moment, look) {
  const { FLAGS, idOf } = library;
  const flag = (tile, bit) => (model.flags[tile] & bit) !== 0;
  const trace = (context, size) => tile => hexes.trace(context, tile, size);
  const at = (context, draw) => tile => draw(context, hexes.x(tile), hexes.y(tile), tile);

  function land(tile) {
    const terrain = idOf(model.layers.terrain, tile);
    const relief = idOf(model.layers.relief, tile);
    if (terrain === null) {
      return null;
    }
    if (terrain === 'TERRAIN_WATER') {
      return relief === 'HEIGHT_OCEAN' ? 'ocean' : relief === 'HEIGHT_LAKE' ? 'lake' : 'water';
    }
    const name = terrain.replace('TERRAIN_', '').toLowerCase();
    // What stood here before it was built over is not known.
    return name !== 'urban' && look.colours.of(name) ? name : 'land';
  }

  function fill(context, tiles, colour, draw) {
    shapes(context, tiles, at(context, draw));
    context.fillStyle = colour;
    context.fill();
  }

  function relief(context, tiles) {
    const groups = grouped(tiles, tile => idOf(model.layers.relief, tile));
    const of = look.colours.of;
    const mountains = [...groups.get('HEIGHT_MOUNTAIN') ?? [], ...groups.get('HEIGHT_VOLCANO') ?? []];
    fill(context, mountains, of('relief'), (path, x, y) => polygon(path, x, y, MOUNTAIN));
    fill(context, groups.get('HEIGHT_MOUNTAIN') ?? [], of('snow'), (path, x, y) => polygon(path, x, y, PEAK));
    fill(context, groups.get('HEIGHT_VOLCANO') ?? [], of('fire'), (path, x, y) => polygon(path, x, y, CRATER));
    shapes(context, groups.get('HEIGHT_HILL') ?? [], at(context, (path, x, y) => {
      path.moveTo(x - 0.5, y + 0.3);
      path.quadraticCurveTo(x - 0.22, y - 0.22, x + 0.08, y + 0.3);
      path.moveTo(x + 0.02, y + 0.16);
      path.quadraticCurveTo(x + 0.26, y - 0.16, x + 0.5, y + 0.3);
    }));
    context.strokeStyle = of('relief');
    context.lineWidth = 0.1;
    context.stroke();
  }

  function vegetation(context, tiles) {
    const groups = grouped(tiles, tile => idOf(model.layers.vegetation, tile));
    for (const [id, grown] of groups) {
      const scrub = id.includes('SCRUB');
      const places = id.includes('CUT') ? TREES.slice(0, 2) : TREES;
      fill(context, grown, look.colours.of(scrub ? 'scrub' : 'tree'), (path, x, y) => places.forEach(([across, down]) =>
        (scrub ? path.rect(x + across - 0.06, y + down - 0.06, 0.12, 0.12) : circle(path, x + across, y + down, 0.15))));
    }
  }

  function rivers(context, tiles) {
    context.beginPath();
    for (const tile of tiles) {
      for (const [bit, edge] of [[FLAGS.riverW, 4], [FLAGS.riverSW, 3], [FLAGS.riverSE, 2]]) {
        if (flag(tile, bit)) {
          hexes.edge(context, tile, edge);
        }
      }
    }
    context.lineCap = 'round';
    context.strokeStyle = look.colours.of('river');
    context.lineWidth = 0.22;
    context.stroke();
  }

  function ground(context, tiles) {
    for (const [name, alike] of grouped(tiles, land)) {
      // A little larger than the tile, so that no seam shows the paper.
      shapes(context, alike, trace(context, 1.02));
      context.fillStyle = look.colours.of(name);
      context.fill();
    }
    shapes(context, tiles.filter(tile => land(tile) !== null), trace(context, 1));
    context.strokeStyle = look.colours.of('grid');
    context.lineWidth = 0.06;
    context.stroke();
    if (look.shows('vegetation')) {
      vegetation(context, tiles);
    }
    if (look.shows('relief')) {
      relief(context, tiles);
    }
    if (look.shows('rivers')) {
      rivers(context, tiles);
    }
    if (look.shows('resources')) {
      const rich = tiles.filter(tile => idOf(model.layers.resource, tile) !== null);
      fill(context, rich, look.colours.of('paper'), (path, x, y) => circle(path, x, y + 0.56, 0.24));
      fill(context, rich, look.colours.of('resource'), (path, x, y) => circle(path, x, y + 0.56, 0.16));
    }
    shapes(context, tiles.filter(tile => flag(tile, FLAGS.boundary)), trace(context, 1.02));
    context.globalAlpha = 0.55;
    context.fillStyle = look.colours.of('void');
    context.fill();
    context.globalAlpha = 1;
  }

  function territory(context, tiles) {
    if (!look.shows('borders')) {
      return;
    }
    const groups = grouped(tiles, tile => (moment.owners[tile] < 0 ? null : moment.owners[tile]));
    // Always in the same order, so that a part painted anew fits the rest.
    for (const [player, owned] of [...groups].sort(([one], [other]) => one - other)) {
      shapes(context, owned, trace(context, 1));
      context.fillStyle = look.colours.side(player);
      context.globalAlpha = 0.36;
      context.fill();
      context.globalAlpha = 1;
      context.beginPath();
      for (const tile of owned) {
        for (let edge = 0; edge < 6; edge++) {
          const other = hexes.neighbour(tile, edge);
          if (other < 0 || moment.owners[other] !== player) {
            hexes.edge(context, tile, edge, 0.9);
          }
        }
      }
      context.lineCap = 'round';
      context.strokeStyle = look.colours.side(player);
      context.lineWidth = 0.2;
      context.stroke();
    }
  }

  function roads(context, tiles) {
    const paved = tile => flag(tile, FLAGS.road) || model.citiesByTile.has(tile);
    context.beginPath();
    for (const tile of tiles.filter(paved)) {
      const [x, y] = [hexes.x(tile), hexes.y(tile)];
      for (let edge = 0; edge < 6; edge++) {
        const other = hexes.neighbour(tile, edge);
        if (other >= 0 && paved(other)) {
          context.moveTo(x, y);
          context.lineTo((x + hexes.x(other)) / 2, (y + hexes.y(other)) / 2);
        }
      }
    }
    context.strokeStyle = look.colours.of('road');
    context.lineWidth = 0.16;
    context.stroke();
  }

  function improvements(context, tiles) {
    const urban = tiles.filter(tile => idOf(model.layers.terrain, tile) === 'TERRAIN_URBAN');
    shapes(context, urban, trace(context, 0.82));
    context.fillStyle = look.colours.of('urban');
    context.globalAlpha = 0.75;
    context.fill();
    context.globalAlpha = 1;
    const built = tiles.filter(tile => idOf(model.layers.improvement, tile) !== null && !model.citiesByTile.has(tile));
    const wonder = tile => model.wonders.has(idOf(model.layers.improvement, tile));
    shapes(context, built, at(context, (path, x, y, tile) => polygon(path, x, y, wonder(tile) ? STAR : HOUSE)));
    context.lineJoin = 'round';
    context.strokeStyle = look.colours.of('paper');
    context.lineWidth = 0.16;
    context.stroke();
    fill(context, built.filter(tile => !flag(tile, FLAGS.pillaged | FLAGS.unfinished)), look.colours.of('mark'),
      (path, x, y, tile) => polygon(path, x, y, wonder(tile) ? STAR : HOUSE));
  }

  function units(context, tiles) {
    for (const tile of tiles.filter(each => model.unitsByTile.has(each))) {
      const [x, y] = [hexes.x(tile) + 0.3, hexes.y(tile) - 0.34];
      const here = model.unitsByTile.get(tile);
      for (const [index, unit] of here.slice(0, 3).entries()) {
        const shape = unit.role in UNITS ? UNITS[unit.role] : UNITS.other;
        context.beginPath();
        if (shape) {
          polygon(context, x - index * 0.3, y + index * 0.12, shape);
        } else {
          circle(context, x - index * 0.3, y + index * 0.12, 0.28);
        }
        context.fillStyle = unit.player === null ? look.colours.of('tribe') : look.colours.side(unit.player);
        context.fill();
        context.strokeStyle = look.colours.of('paper');
        context.lineWidth = 0.08;
        context.stroke();
      }
    }
  }

  function works(context, tiles) {
    if (look.shows('roads')) {
      roads(context, tiles);
    }
    if (look.shows('improvements')) {
      improvements(context, tiles);
    }
    if (look.shows('units')) {
      units(context, tiles);
    }
  }

  function fog(context, tiles) {
    shapes(context, tiles.filter(tile => !moment.seen(tile)), trace(context, 1.02));
    context.fillStyle = look.colours.of('fog');
    context.fill();
  }

  return { ground, territory, works, fog };
}
