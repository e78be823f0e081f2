// Where one looks from, and how pointer and wheel move it. Lengths of the map are in its units, those of the screen in CSS pixels.

const NEAREST = 72;
const TAP = 6;

export class Camera {
  constructor(hexes) {
    this.hexes = hexes;
    this.left = 0;
    this.top = 0;
    this.zoom = 1;
    this.size(1, 1, 1);
  }

  /** The size of the screen, and its pixels for each CSS pixel. */
  size(wide, high, density) {
    Object.assign(this, { wide, high, density, width: Math.round(wide * density), height: Math.round(high * density) });
  }

  /** Pixels per unit. */
  get pixels() {
    return this.zoom * this.density;
  }

  get farthest() {
    return Math.min(this.wide / this.hexes.right, this.high / this.hexes.bottom) * 0.98;
  }

  fit() {
    this.zoom = this.farthest;
    this.left = 0;
    this.top = 0;
    this.keep();
  }

  /** Keeps the map on the screen: in the middle where it is smaller. */
  keep() {
    this.zoom = Math.min(NEAREST, Math.max(this.farthest, this.zoom));
    const within = (at, length, seen) => (seen >= length ? (length - seen) / 2 : Math.min(length - seen, Math.max(0, at)));
    this.left = within(this.left, this.hexes.right, this.wide / this.zoom);
    this.top = within(this.top, this.hexes.bottom, this.high / this.zoom);
  }

  pan(x, y) {
    this.left -= x / this.zoom;
    this.top -= y / this.zoom;
    this.keep();
  }

  /** Zooms so that the place under the point stays there. */
  zoomBy(factor, x = this.wide / 2, y = this.high / 2) {
    const place = this.place(x, y);
    this.zoom = Math.min(NEAREST, Math.max(this.farthest, this.zoom * factor));
    this.left = place[0] - x / this.zoom;
    this.top = place[1] - y / this.zoom;
    this.keep();
  }

  place(x, y) {
    return [this.left + x / this.zoom, this.top + y / this.zoom];
  }

  centre(x, y) {
    this.left = x - this.wide / this.zoom / 2;
    this.top = y - this.high / this.zoom / 2;
    this.keep();
  }

  /** Moves as little as needed for a place to be seen. */
  reveal(x, y) {
    const edge = 2;
    const [wide, high] = [this.wide / this.zoom, this.high / this.zoom];
    this.left = Math.min(x - edge, Math.max(x + edge - wide, this.left));
    this.top = Math.min(y - edge, Math.max(y + edge - high, this.top));
    this.keep();
  }
}

function at(element, event) {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** Drag, pinch, wheel, tap and hover; tells when the camera moved and which point was meant. */
export function steer(canvas, camera, { moved, tapped, hovered }) {
  const pointers = new Map();
  let travelled = 0;

  const spread = () => {
    const [a, b] = [...pointers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  canvas.addEventListener('pointerdown', event => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, at(canvas, event));
    travelled = pointers.size > 1 ? Infinity : 0;
    canvas.classList.add('dragged');
  });
  canvas.addEventListener('pointermove', event => {
    const to = at(canvas, event);
    const from = pointers.get(event.pointerId);
    if (!from) {
      hovered(to);
      return;
    }
    if (pointers.size === 2) {
      const before = spread();
      pointers.set(event.pointerId, to);
      const after = spread();
      camera.pan(after.x - before.x, after.y - before.y);
      camera.zoomBy(after.apart / Math.max(1, before.apart), after.x, after.y);
    } else {
      travelled += Math.hypot(to.x - from.x, to.y - from.y);
      pointers.set(event.pointerId, to);
      camera.pan(to.x - from.x, to.y - from.y);
    }
    moved();
  });
  const lift = event => {
    if (pointers.delete(event.pointerId) && event.type === 'pointerup' && travelled < TAP) {
      tapped(at(canvas, event));
    }
    if (pointers.size === 0) {
      canvas.classList.remove('dragged');
    }
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  canvas.addEventListener('wheel', event => {
    // Who scrolls past the whole map scrolls the page.
    if (event.deltaY > 0 && camera.zoom <= camera.farthest * 1.001) {
      return;
    }
    event.preventDefault();
    const { x, y } = at(canvas, event);
    const lines = event.deltaMode === 1 ? 16 : 1;
    camera.zoomBy(Math.exp(-event.deltaY * lines * 0.0016), x, y);
    moved();
  }, { passive: false });
}
