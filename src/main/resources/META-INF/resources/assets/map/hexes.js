// Geometry of the map: pointy-top hexes, row 0 in the south, even rows half a tile to the right. One unit is the distance from
// the middle of a hex to its corner; on the drawing y grows downwards. A tile is its row times the width plus its column.

const HALF = Math.sqrt(3) / 2;
/** Corners from the north on, clockwise. Edge k lies between corners k and k + 1: NE, E, SE, SW, W, NW. */
export const CORNERS = [[0, -1], [HALF, -0.5], [HALF, 0.5], [0, 1], [-HALF, 0.5], [-HALF, -0.5]];
const STEPS_EVEN = [[1, 1], [1, 0], [1, -1], [0, -1], [-1, 0], [0, 1]];
const STEPS_ODD = [[0, 1], [1, 0], [0, -1], [-1, -1], [-1, 0], [-1, 1]];

export class Hexes {
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.count = width * height;
    this.right = 2 * HALF * (width + 0.5);
    this.bottom = 1.5 * (height - 1) + 2;
  }

  row(tile) {
    return Math.floor(tile / this.width);
  }

  column(tile) {
    return tile % this.width;
  }

  x(tile) {
    return 2 * HALF * (this.column(tile) + (this.row(tile) % 2 === 0 ? 1 : 0.5));
  }

  y(tile) {
    return 1 + 1.5 * (this.height - 1 - this.row(tile));
  }

  /** The tile behind the edge; -1: the border of the map. */
  neighbour(tile, edge) {
    const row = this.row(tile);
    const [across, up] = (row % 2 === 0 ? STEPS_EVEN : STEPS_ODD)[edge];
    const x = this.column(tile) + across;
    const y = row + up;
    return x < 0 || y < 0 || x >= this.width || y >= this.height ? -1 : y * this.width + x;
  }

  /** The tile at a place; -1: none. */
  at(x, y) {
    const guess = this.height - 1 - Math.round((y - 1) / 1.5);
    let best = -1;
    let nearest = 1.0001;
    for (let row = Math.max(0, guess - 1); row <= Math.min(this.height - 1, guess + 1); row++) {
      const column = Math.round(x / (2 * HALF) - (row % 2 === 0 ? 1 : 0.5));
      const tile = row * this.width + column;
      if (column >= 0 && column < this.width) {
        const distance = Math.hypot(this.x(tile) - x, this.y(tile) - y);
        if (distance < nearest) {
          nearest = distance;
          best = tile;
        }
      }
    }
    return best;
  }

  /** The tiles that touch a rectangle, row by row from the south. */
  within(left, top, right, bottom) {
    const low = Math.max(0, Math.ceil(this.height - 1 - bottom / 1.5));
    const high = Math.min(this.height - 1, Math.floor(this.height - 1 - (top - 2) / 1.5));
    const tiles = [];
    for (let row = low; row <= high; row++) {
      const shift = row % 2 === 0 ? 0.5 : 0;
      const first = Math.max(0, Math.ceil(left / (2 * HALF) - shift - 1));
      const last = Math.min(this.width - 1, Math.floor(right / (2 * HALF) - shift));
      for (let column = first; column <= last; column++) {
        tiles.push(row * this.width + column);
      }
    }
    return tiles;
  }

  /** Adds the outline of a tile to the path of a canvas. */
  trace(context, tile, size = 1) {
    const x = this.x(tile);
    const y = this.y(tile);
    context.moveTo(x, y - size);
    for (let corner = 1; corner < 6; corner++) {
      context.lineTo(x + CORNERS[corner][0] * size, y + CORNERS[corner][1] * size);
    }
    context.closePath();
  }

  /** Adds one edge of a tile to the path of a canvas. */
  edge(context, tile, edge, size = 1) {
    const x = this.x(tile);
    const y = this.y(tile);
    const [from, to] = [CORNERS[edge], CORNERS[(edge + 1) % 6]];
    context.moveTo(x + from[0] * size, y + from[1] * size);
    context.lineTo(x + to[0] * size, y + to[1] * size);
  }
}
