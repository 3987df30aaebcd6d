// Pictures for the demo network, painted from a scene's name: no binary files in the repository, the same at every run.
import zlib, { deflateSync } from 'node:zlib';

// kind, then colours from top to bottom (or background first)
const SCENES = {
  harbour_dawn: ['sea', '#2b3a67', '#e8927c', '#ffd9a0', '#33658a'],
  harbour_dusk: ['sea', '#1b1f4b', '#a23b72', '#f5a65b', '#22335c'],
  north_sea: ['sea', '#7fb2d9', '#cfe4ee', '#f7f3e3', '#2f6f8f'],
  ferry_blue: ['sea', '#3a86c8', '#9ad1f0', '#fff4d6', '#1d5a8a'],
  pine_hills: ['hills', '#f2c9a1', '#f7e7ce', '#2f5d50'],
  blue_ridge: ['hills', '#c9d6ea', '#f4ead5', '#27496d'],
  terraces: ['hills', '#fbe3b5', '#fdf4dc', '#5b8c3a'],
  red_dunes: ['hills', '#f7d08a', '#fdf0d5', '#b5532c'],
  night_city: ['city', '#101533', '#3d2a63', '#ffcf6b'],
  evening_city: ['city', '#3b3561', '#e07a5f', '#ffe3a3'],
  aurora: ['aurora', '#07122b', '#1fd6a2', '#7a5cff'],
  tiles_blue: ['tiles', '#f5f1e6', '#1f5fa8', '#f0b429'],
  tiles_green: ['tiles', '#f3efe0', '#2f7d5d', '#d9653b'],
  citrus: ['fruit', '#20504f', '#f59f2c', '#f7d64a'],
  rolls: ['fruit', '#4a3526', '#d89a54', '#e9bf7f'],
  rainy_window: ['bokeh', '#16243a', '#f2a65a', '#5ab1e8'],
  stage_lights: ['bokeh', '#1c1030', '#e0479e', '#ffc857'],
  garden: ['bokeh', '#2c5e3b', '#f5d547', '#e66f8b'],
};

/** A PNG of that scene, or of a plain one for a name nobody painted. */
export function picture(scene, width, height) {
  return png(paint(scene, width, height), width, height);
}

export function paint(scene, width, height) {
  const [kind, ...colours] = SCENES[scene] ?? SCENES.north_sea;
  const pixel = PAINTERS[kind](colours.map(rgb), randomness(scene), width / height);
  const pixels = new Uint8ClampedArray(width * height * 3);      // rounds and clamps by itself
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) pixels.set(pixel(x / height, y / height), at);
  }
  return pixels;
}

const rgb = (hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
const mix = (a, b, t) => {
  if (t <= 0) return a;
  if (t >= 1) return b;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
};
const dim = (c, by) => [c[0] * by, c[1] * by, c[2] * by];
const smooth = (from, to, v) => { const t = Math.max(0, Math.min(1, (v - from) / (to - from))); return t * t * (3 - 2 * t); };
const fraction = (v) => v - Math.floor(v);

// Numbers in 0..1 that follow from a text: the picture of a scene is always the same.
function randomness(text) {
  let state = [...text].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Each takes colours, random numbers and the aspect ratio, and gives a function of x (0..aspect) and y (0..1).
const PAINTERS = {
  sea([top, middle, sun, water], random, aspect) {
    const horizon = 0.58, sunX = aspect * (0.3 + 0.4 * random()), sunY = horizon - 0.09, waves = random() * 9;
    return (x, y) => {
      if (y < horizon) {
        const sky = mix(top, middle, smooth(0, horizon, y));
        const distance = Math.hypot(x - sunX, y - sunY);
        return mix(mix(sky, sun, 0.75 * Math.exp(-distance * 5)), sun, 1 - smooth(0.055, 0.062, distance));
      }
      const depth = (y - horizon) / (1 - horizon);
      const ripple = Math.sin(60 * Math.sqrt(depth + 0.02) * (1 + depth) + 7 * Math.sin(x * 5 + waves)) * 0.5 + 0.5;
      const glint = Math.exp(-Math.abs(x - sunX) * (9 - 6 * depth)) * (0.35 + 0.5 * ripple) * (1 - 0.5 * depth);
      return mix(mix(mix(middle, water, 0.55 + 0.45 * depth), dim(water, 0.6), depth * 0.6 + 0.12 * ripple), sun, glint);
    };
  },
  hills([top, bottom, ground], random, aspect) {
    const ridges = Array.from({ length: 5 }, (_, i) => ({ base: 0.38 + i * 0.12, phase: random() * 9, wide: 2.2 + random() * 2.5, high: 0.1 - i * 0.008 }));
    const sunX = aspect * (0.25 + 0.5 * random());
    return (x, y) => {
      const sky = mix(top, bottom, smooth(0, 0.6, y));
      let colour = mix(sky, [255, 248, 225], Math.exp(-Math.hypot(x - sunX, y - 0.24) * 7) * 0.8);
      ridges.forEach(({ base, phase, wide, high }, i) => {
        const edge = base + high * (Math.sin(x * wide + phase) * 0.6 + Math.sin(x * wide * 2.3 + phase * 2) * 0.3 + Math.sin(x * wide * 5.1 + phase) * 0.08);
        const shade = mix(mix(bottom, ground, 0.25 + i * 0.17), dim(ground, 0.55), Math.max(0, i - 2) * 0.22 + (y - edge) * 0.25);
        colour = mix(colour, shade, smooth(edge - 0.003, edge + 0.003, y));
      });
      return colour;
    };
  },
  city([top, bottom, light], random, aspect) {
    const rows = [0, 1, 2].map((row) => {
      const houses = [];
      for (let x = -0.05; x < aspect + 0.2;) { const w = 0.07 + random() * 0.11; houses.push({ x, w, h: 0.16 + random() * (0.42 - row * 0.09) }); x += w; }
      return houses;
    });
    const lit = (cx, cy, row) => fraction(Math.sin(cx * 127.1 + cy * 311.7 + row * 74.7) * 43758.5) > 0.62;
    return (x, y) => {
      let colour = mix(top, bottom, smooth(0, 0.8, y));
      rows.forEach((houses, row) => {
        const house = houses.find((h) => x >= h.x && x < h.x + h.w);
        if (!house || y < 1 - house.h - (2 - row) * 0.14) return;
        colour = dim(mix(bottom, top, 0.45 + row * 0.25), 0.85 - row * 0.22);
        const wx = (x - house.x) / 0.022, wy = y / 0.034;
        const inside = fraction(wx) > 0.3 && fraction(wx) < 0.75 && fraction(wy) > 0.3 && fraction(wy) < 0.75;
        if (inside && x - house.x > 0.012 && house.x + house.w - x > 0.014 && lit(Math.floor(wx) + Math.round(house.x * 100), Math.floor(wy), row)) {
          colour = mix(colour, light, 0.55 + row * 0.2);
        }
      });
      return colour;
    };
  },
  aurora([night, green, violet], random, aspect) {
    const stars = Array.from({ length: 130 }, () => [random() * aspect, random() * 0.75, 0.0012 + random() * 0.0022]);
    const phase = random() * 9, horizon = night.map((v) => v * 1.9 + 8);
    return (x, y) => {
      let colour = mix(night, horizon, y);
      for (let band = 0; band < 3; band++) {
        const centre = 0.3 + band * 0.1 + 0.1 * Math.sin(x * (2.1 + band) + phase + band * 2) + 0.03 * Math.sin(x * 9 + band);
        const glow = y < centre ? Math.exp(-(centre - y) * (5 + band)) : Math.exp(-(y - centre) * 26);
        const streak = 0.65 + 0.35 * Math.sin(x * 40 + band * 4 + 3 * Math.sin(x * 11));
        colour = mix(colour, mix(green, violet, smooth(0.02, 0.3, centre - y)), glow * streak * (0.62 - band * 0.13));
      }
      if (y < 0.76) for (const [sx, sy, size] of stars) if (Math.abs(x - sx) < size && Math.abs(y - sy) < size) colour = mix(colour, [255, 255, 255], 0.8);
      const ridge = 0.83 + 0.05 * Math.sin(x * 3 + phase) + 0.02 * Math.sin(x * 8.3) + 0.01 * Math.sin(x * 21);
      return mix(colour, [6, 10, 18], smooth(ridge - 0.004, ridge + 0.004, y));
    };
  },
  tiles([ground, ink, accent]) {
    const size = 0.25;
    return (x, y) => {
      const u = fraction(x / size) - 0.5, v = fraction(y / size) - 0.5;
      const radius = Math.hypot(u, v), angle = Math.atan2(v, u), corner = Math.hypot(0.5 - Math.abs(u), 0.5 - Math.abs(v));
      const soft = (inside) => smooth(-0.012, 0.012, inside);
      let colour = ground;
      colour = mix(colour, ink, soft(0.3 + 0.09 * Math.cos(8 * angle) - radius));
      colour = mix(colour, ground, soft(0.2 + 0.05 * Math.cos(8 * angle) - radius));
      colour = mix(colour, accent, soft(0.1 + 0.03 * Math.cos(4 * angle) - radius));
      colour = mix(colour, accent, soft(0.23 - corner));
      colour = mix(colour, ink, soft(0.17 - corner));
      colour = mix(colour, ground, soft(0.07 - corner));
      const grout = Math.min(0.5 - Math.abs(u), 0.5 - Math.abs(v));
      return mix(dim(colour, 0.93 + 0.07 * smooth(-0.5, 0.5, v - u)), [205, 200, 188], 1 - smooth(0.008, 0.02, grout));
    };
  },
  fruit([table, first, second], random, aspect) {
    const balls = [];
    for (let row = 0; row < 5; row++) for (let column = -1; column < aspect * 5; column++) {
      balls.push({ x: (column + (row % 2) / 2 + 0.25 * random()) * 0.22, y: 0.12 + row * 0.2 + 0.04 * random(), r: 0.105 + 0.02 * random(), t: random() });
    }
    return (x, y) => {
      let colour = mix(table, dim(table, 0.6), y);
      for (const { x: bx, y: by, r, t } of balls) {
        if (Math.abs(x - bx) > r * 1.6 || Math.abs(y - by) > r * 1.6) continue;
        const d = Math.hypot(x - bx, y - by) / r;
        colour = mix(colour, dim(table, 0.35), 0.55 * (1 - smooth(0.8, 1.35, Math.hypot(x - bx - 0.02, y - by - 0.03) / r)));
        const lit = 1 - 0.75 * Math.hypot(x - bx + r * 0.35, y - by + r * 0.4) / r;
        const skin = mix(dim(mix(first, second, t), 0.62), mix(second, [255, 250, 230], 0.35), lit);
        colour = mix(colour, skin, 1 - smooth(0.97, 1.02, d));
      }
      return colour;
    };
  },
  bokeh([ground, first, second], random, aspect) {
    const lights = Array.from({ length: 46 }, () => ({ x: random() * aspect, y: random(), r: 0.03 + 0.09 * random() ** 1.5, t: random(), a: 0.2 + 0.5 * random() }));
    return (x, y) => {
      let colour = mix(dim(ground, 0.75), dim(ground, 1.35), smooth(0, 1, y));
      for (const { x: lx, y: ly, r, t, a } of lights) {
        if (Math.abs(x - lx) > r * 1.1 || Math.abs(y - ly) > r * 1.1) continue;
        const d = Math.hypot(x - lx, y - ly) / r;
        if (d < 1.1) colour = mix(colour, mix(first, second, t), a * (1 - smooth(0.9, 1.08, d)) * (0.7 + 0.3 * smooth(0.5, 1, d)));
      }
      return colour;
    };
  },
};

export function png(pixels, width, height) {
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) {                 // filter 2, "up": gradients become small numbers
    const to = y * (stride + 1);
    rows[to] = 2;
    for (let i = 0; i < stride; i++) rows[to + 1 + i] = pixels[y * stride + i] - (y ? pixels[(y - 1) * stride + i] : 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);                    // 8 bits, RGB
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

const CRC_TABLE = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);           // Node 22
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export const sceneNames = Object.keys(SCENES);
