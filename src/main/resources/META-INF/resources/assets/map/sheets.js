// A sheet is a canvas that is never shown: a layer painted once, then copied onto the screen in each frame.

/** How many changed tiles are worth painting anew one by one; beyond, the whole sheet is. */
const FEW = 120;
/** How far from the middle of a tile its change can be seen: the borders of its neighbours run just beyond its own edge. */
const REACH = 1.4;

export class Sheet {
  /** @param paint (context, tiles) paints these tiles in units of the map */
  constructor(hexes, paint) {
    this.hexes = hexes;
    this.paint = paint;
    this.canvas = document.createElement('canvas');
    this.context = this.canvas.getContext('2d');
    this.fresh = false;
  }

  /** Where the sheet lies: its top left corner on the map, pixels per unit, and its size in pixels. */
  place(left, top, scale, width, height) {
    Object.assign(this, { left, top, scale });
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }
    this.fresh = false;
  }

  /** Paints all of it, unless nothing has changed. */
  refresh() {
    if (this.fresh) {
      return;
    }
    const { context, canvas } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    this.toMap();
    this.paint(context, this.hexes.within(this.left, this.top, this.left + canvas.width / this.scale,
      this.top + canvas.height / this.scale));
    this.fresh = true;
  }

  /** Paints anew what these tiles changed: each with those around it, within a rectangle of whole pixels, so nothing adds up. */
  change(tiles) {
    if (!this.fresh || tiles.length === 0) {
      return;
    }
    if (tiles.length > FEW) {
      this.fresh = false;
      return;
    }
    for (const tile of tiles) {
      this.again(this.hexes.x(tile), this.hexes.y(tile));
    }
  }

  again(x, y) {
    const { context, scale, canvas } = this;
    const left = Math.max(0, Math.floor((x - REACH - this.left) * scale));
    const top = Math.max(0, Math.floor((y - REACH - this.top) * scale));
    const right = Math.min(canvas.width, Math.ceil((x + REACH - this.left) * scale));
    const bottom = Math.min(canvas.height, Math.ceil((y + REACH - this.top) * scale));
    if (right <= left || bottom <= top) {
      return;
    }
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    this.toMap();
    this.paint(context, this.hexes.within(this.left + left / scale, this.top + top / scale, this.left + right / scale,
      this.top + bottom / scale));
    context.restore();
  }

  toMap() {
    this.context.setTransform(this.scale, 0, 0, this.scale, -this.left * this.scale, -this.top * this.scale);
  }

  /** Copies the sheet to where the camera sees it; pixels per unit of the screen are those of the camera. */
  copyTo(screen, camera) {
    const ratio = camera.pixels / this.scale;
    const x = (this.left - camera.left) * camera.pixels;
    const y = (this.top - camera.top) * camera.pixels;
    // Only the part that can be seen.
    const from = [Math.max(0, -x / ratio), Math.max(0, -y / ratio)];
    const to = [Math.min(this.canvas.width, (screen.canvas.width - x) / ratio),
      Math.min(this.canvas.height, (screen.canvas.height - y) / ratio)];
    const [width, height] = [to[0] - from[0], to[1] - from[1]];
    if (width > 0 && height > 0) {
      screen.drawImage(this.canvas, from[0], from[1], width, height, x + from[0] * ratio, y + from[1] * ratio,
        width * ratio, height * ratio);
    }
  }
}

/** The layers of a map, each as a sheet of the whole map and, when the camera is near and rests, one of what it sees. */
export class Sheets {
  constructor(hexes, painters, pixels) {
    this.hexes = hexes;
    this.scale = Math.sqrt(pixels / (hexes.right * hexes.bottom));
    const sheets = () => new Map(Object.entries(painters).map(([name, paint]) => [name, new Sheet(hexes, paint)]));
    this.far = sheets();
    this.near = sheets();
    this.sharp = false;
    const width = Math.ceil(hexes.right * this.scale);
    const height = Math.ceil(hexes.bottom * this.scale);
    this.far.forEach(sheet => sheet.place(0, 0, this.scale, width, height));
  }

  /** Whether the camera shows more than the far sheets hold. */
  wanting(camera) {
    const sheet = this.near.values().next().value;
    return camera.pixels > this.scale * 1.1 && !(this.sharp && sheet.scale === camera.pixels && sheet.left === camera.left
      && sheet.top === camera.top && sheet.canvas.width === camera.width && sheet.canvas.height === camera.height);
  }

  sharpen(camera) {
    this.near.forEach(sheet => sheet.place(camera.left, camera.top, camera.pixels, camera.width, camera.height));
    this.sharp = true;
  }

  blur() {
    this.sharp = false;
  }

  change(layer, tiles) {
    this.far.get(layer).change(tiles);
    if (this.sharp) {
      this.near.get(layer).change(tiles);
    }
  }

  renew(...layers) {
    for (const layer of layers) {
      this.far.get(layer).fresh = false;
      this.near.get(layer).fresh = false;
    }
  }

  /** Copies the layers in order, from the near sheets where they lie, from the far ones around them. */
  draw(screen, camera, layers) {
    const near = this.near.values().next().value;
    const sharp = this.sharp && camera.pixels > this.scale * 1.1;
    if (sharp) {
      const ratio = camera.pixels / near.scale;
      screen.save();
      screen.beginPath();
      screen.rect(0, 0, screen.canvas.width, screen.canvas.height);
      screen.rect((near.left - camera.left) * camera.pixels, (near.top - camera.top) * camera.pixels,
        near.canvas.width * ratio, near.canvas.height * ratio);
      screen.clip('evenodd');
    }
    if (!sharp || this.wanting(camera)) {
      this.copy(this.far, screen, camera, layers);
    }
    if (sharp) {
      screen.restore();
      this.copy(this.near, screen, camera, layers);
    }
  }

  copy(sheets, screen, camera, layers) {
    for (const layer of layers) {
      sheets.get(layer).refresh();
      sheets.get(layer).copyTo(screen, camera);
    }
  }
}
