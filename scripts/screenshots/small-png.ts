import { crc32, deflateSync } from 'node:zlib';
import { type Pixels, readPng, SIGNATURE } from './read-png';

/** Colours that a PNG of one byte a pixel can have. */
const MOST_COLOURS = 256;
/** Squared distances that colours are kept apart, the widest first: the last keeps every colour. */
const APART = [1200, 600, 300, 150, 75, 30, 12, 3, 1];

type Rgb = readonly [red: number, green: number, blue: number];
const rgbOf = (colour: number): Rgb => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function distance(one: number, other: number): number {
  const [red, green, blue] = rgbOf(one);
  const [otherRed, otherGreen, otherBlue] = rgbOf(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

/** How often each colour is there, the most frequent first; as often, the darkest first. */
function coloursOf({ rgb }: Pixels): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([colour]) => colour);
}

/** At most 256 of the colours: the frequent ones, and far ones before near ones. */
function paletteOf(colours: readonly number[]): readonly number[] {
  if (colours.length <= MOST_COLOURS) return colours;
  const chosen: number[] = [];
  for (const apart of APART) {
    for (const colour of colours) {
      if (chosen.length === MOST_COLOURS) return chosen;
      if (chosen.every((one) => distance(one, colour) >= apart)) chosen.push(colour);
    }
  }
  return chosen;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The place in the palette of the colour that is nearest to each. */
function places(colours: readonly number[], palette: readonly number[]): ReadonlyMap<number, number> {
  const nearest = (colour: number): number => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [place, one] of palette.entries()) {
      const far = distance(one, colour);
      if (far < least) [best, least] = [place, far];
    }
    return best;
  };
  const exact = new Map(palette.map((colour, place) => [colour, place]));
  return new Map(colours.map((colour) => [colour, exact.get(colour) ?? nearest(colour)]));
}

/**
 * The same picture in at most 256 colours, a third of the size: a screen has few colours, and shades where letters end.
 * A picture that has no more than 256 keeps each. The same picture gives the same bytes.
 */
export function smallPng(png: Buffer): Buffer {
  const pixels = readPng(png);
  const { width, height, rgb } = pixels;
  const colours = coloursOf(pixels);
  const palette = paletteOf(colours);
  const placeOf = places(colours, palette);
  // One byte a pixel, each row behind the number of its filter: none, which suits a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const colour = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
      rows[y * (width + 1) + 1 + x] = placeOf.get(colour) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(rgbOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
