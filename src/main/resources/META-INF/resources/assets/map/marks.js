// What is drawn anew in each frame, in pixels of the screen: cities with their names, the tile under the cursor, the small map.

const NAMED_FROM = 13;
/** The longer side of the small map in CSS pixels, and how much of the screen's width it takes at most. */
const MINI = 168;
const MINI_SHARE = 0.28;

export class Marks {
  constructor(hexes, library, model, moment, look) {
    Object.assign(this, { hexes, library, model, moment, look });
    this.base = document.createElement('canvas');
    this.widths = new Map();
  }

  draw(screen, camera, cursor) {
    const size = camera.pixels;
    if (this.look.shows('cities')) {
      for (const city of this.model.cities) {
        const x = (this.hexes.x(city.tile) - camera.left) * size;
        const y = (this.hexes.y(city.tile) - camera.top) * size;
        const near = x > -200 && y > -40 && x < camera.width + 200 && y < camera.height + 40;
        if (near && this.library.stands(this.model, city, this.moment.turn) && this.moment.seen(city.tile)) {
          this.city(screen, camera, city, x, y);
        }
      }
    }
    if (cursor >= 0) {
      this.cursor(screen, camera, cursor);
    }
  }

  city(screen, camera, city, x, y) {
    const { colours } = this.look;
    const box = Math.max(4 * camera.density, camera.pixels * 0.42);
    const owner = this.moment.owners[city.tile];
    screen.fillStyle = owner < 0 ? colours.of('tribe') : colours.side(owner);
    screen.strokeStyle = colours.of('paper');
    screen.lineWidth = Math.max(1.5 * camera.density, box * 0.2);
    screen.beginPath();
    screen.rect(x - box, y - box, box * 2, box * 2);
    screen.stroke();
    screen.fill();
    // What is the capital is known for the end.
    if (city.capital && this.moment.last) {
      screen.fillStyle = colours.of('paper');
      screen.beginPath();
      screen.arc(x, y, box * 0.45, 0, 7);
      screen.fill();
    }
    if (camera.zoom >= NAMED_FROM && city.name) {
      this.name(screen, camera, city.name, x, y - box - 4 * camera.density);
    }
  }

  name(screen, camera, text, x, y) {
    const { colours } = this.look;
    screen.font = `600 ${12 * camera.density}px ${colours.font}`;
    const key = `${camera.density} ${text}`;
    if (!this.widths.has(key)) {
      this.widths.set(key, screen.measureText(text).width);
    }
    const width = this.widths.get(key) + 8 * camera.density;
    const height = 16 * camera.density;
    screen.fillStyle = colours.of('paper');
    screen.globalAlpha = 0.86;
    screen.fillRect(x - width / 2, y - height, width, height);
    screen.globalAlpha = 1;
    screen.fillStyle = colours.of('mark');
    screen.textAlign = 'center';
    screen.textBaseline = 'middle';
    screen.fillText(text, x, y - height / 2);
  }

  cursor(screen, camera, tile) {
    screen.save();
    screen.setTransform(camera.pixels, 0, 0, camera.pixels, -camera.left * camera.pixels, -camera.top * camera.pixels);
    screen.beginPath();
    this.hexes.trace(screen, tile, 0.98);
    for (const [colour, width] of [['paper', 5], ['cursor', 2.5]]) {
      screen.strokeStyle = this.look.colours.of(colour);
      screen.lineWidth = width / camera.zoom;
      screen.stroke();
    }
    screen.restore();
  }

  /** Gives the small map its size. */
  sizeMini(canvas, { wide, density }) {
    const scale = Math.min(MINI, wide * MINI_SHARE) / Math.max(this.hexes.right, this.hexes.bottom);
    Object.assign(this, { mini: canvas, miniScale: scale });
    canvas.style.width = `${this.hexes.right * scale}px`;
    canvas.style.height = `${this.hexes.bottom * scale}px`;
    for (const each of [canvas, this.base]) {
      each.width = Math.round(this.hexes.right * scale * density);
      each.height = Math.round(this.hexes.bottom * scale * density);
    }
  }

  /** Copies the whole map into the small one. */
  copyMini(sheets, layers) {
    const context = this.base.getContext('2d');
    const { width, height } = this.base;
    context.clearRect(0, 0, width, height);
    const whole = { left: 0, top: 0, pixels: width / this.hexes.right };
    for (const layer of layers) {
      sheets.far.get(layer).refresh();
      sheets.far.get(layer).copyTo(context, whole);
    }
  }

  drawMini(camera) {
    const context = this.mini.getContext('2d');
    const scale = this.mini.width / this.hexes.right;
    context.clearRect(0, 0, this.mini.width, this.mini.height);
    context.drawImage(this.base, 0, 0);
    context.strokeStyle = this.look.colours.of('cursor');
    context.lineWidth = 2 * camera.density;
    context.strokeRect(camera.left * scale, camera.top * scale, camera.wide / camera.zoom * scale,
      camera.high / camera.zoom * scale);
  }
}
