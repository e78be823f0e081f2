// What the document of a map says, without any drawing: who owned a tile on a turn, who had seen it, what stood there.

const NOBODY = -1;
export const FLAGS = { riverW: 1, riverSW: 2, riverSE: 4, road: 8, pillaged: 16, boundary: 32, unfinished: 64 };

function byTile(things) {
  const tiles = new Map();
  for (const thing of things) {
    tiles.set(thing.tile, [...(tiles.get(thing.tile) ?? []), thing]);
  }
  return tiles;
}

/** The document as it is asked for while drawing. */
export function decode(page) {
  const { map } = page;
  return {
    width: map.width, height: map.height, count: map.width * map.height, turns: page.turns, sides: page.sides,
    layers: { terrain: map.terrain, relief: map.relief, vegetation: map.vegetation, resource: map.resource,
      improvement: map.improvement, specialist: map.specialist, tribeSite: map.tribeSite },
    wonders: new Set(map.wonders), flags: Uint8Array.from(map.flags), owners: map.owners,
    reveals: new Map(map.reveals.map(team => [team.team, Uint16Array.from(team.tiles)])),
    cities: map.cities, citiesByTile: byTile(map.cities), unitsByTile: byTile(map.units),
  };
}

/** The id of a layer on a tile; null: none. */
export function idOf(layer, tile) {
  return layer.ids[layer.tiles[tile]] ?? null;
}

/** The name for people of a layer on a tile; null: none. */
export function nameOf(layer, tile) {
  return layer.names[layer.tiles[tile]] ?? null;
}

/** The owner of each tile on a turn, as player ids; -1: nobody. */
export function ownersAt(model, turn) {
  const owners = new Int16Array(model.count).fill(NOBODY);
  const { tile, from, to, player } = model.owners;
  for (let run = 0; run < tile.length && from[run] <= turn; run++) {
    if (to[run] === null || to[run] >= turn) {
      owners[tile[run]] = player[run];
    }
  }
  return owners;
}

/** The runs of one tile, in order. */
export function runsOf(model, place) {
  const { tile, from, to, player } = model.owners;
  return tile.flatMap((each, run) => (each === place ? [{ from: from[run], to: to[run], player: player[run] }] : []));
}

/** Whether a team had seen a tile by a turn; a null team sees all. */
export function seen(model, team, tile, turn) {
  const turns = team === null ? null : model.reveals.get(team);
  return !turns || (turns[tile] > 0 && turns[tile] <= turn);
}

/** Whether a city stands on a turn; of one without a known turn of founding that is known for the end only. */
export function stands(model, city, turn) {
  return city.founded === null ? turn === model.turns : city.founded <= turn;
}

/** The game on a turn: who owns each tile, what may be seen of it; moving tells which tiles look different. */
export class Moment {
  constructor(model, turn) {
    this.model = model;
    this.turn = turn;
    this.team = null;
    this.owners = ownersAt(model, turn);
  }

  get last() {
    return this.turn === this.model.turns;
  }

  seen(tile) {
    return seen(this.model, this.team, tile, this.turn);
  }

  /** The tiles whose owner, and those whose sight is different now. */
  moveTo(turn) {
    const before = this.owners;
    const from = Math.min(this.turn, turn);
    const to = Math.max(this.turn, turn);
    this.turn = turn;
    this.owners = ownersAt(this.model, turn);
    const owned = [];
    const sighted = [];
    const reveals = this.team === null ? undefined : this.model.reveals.get(this.team);
    for (let tile = 0; tile < this.model.count; tile++) {
      if (before[tile] !== this.owners[tile]) {
        owned.push(tile);
      }
      if (reveals && reveals[tile] > from && reveals[tile] <= to) {
        sighted.push(tile);
      }
    }
    return { owned, sighted };
  }
}
