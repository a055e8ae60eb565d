import { inflateSync } from 'node:zlib';

/** Pixels of a picture, row by row, three bytes each: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** The first eight bytes of every PNG. */
export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS = 8;
const BYTES_OF_COLOUR_TYPE: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The chunks of a PNG: a name of four letters and its bytes. */
function chunksOf(png: Buffer): readonly { readonly name: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data });
    at += length + 12;
  }
  return chunks;
}

/** The neighbour that PNG's fourth filter counts from. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What each filter of PNG, by its number, counts from. */
const PREDICTIONS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Turns a row of differences into values, in place. */
function unfilter(filter: number, row: Buffer, before: Buffer, bytes: number): void {
  const predict = PREDICTIONS[filter];
  if (predict === undefined) throw new Error(`A row of the picture has filter ${filter}; there are 0 to 4.`);
  for (let at = 0; at < row.length; at += 1) {
    const isFirst = at < bytes;
    const left = isFirst ? 0 : (row[at - bytes] ?? 0);
    const corner = isFirst ? 0 : (before[at - bytes] ?? 0);
    row[at] = (row[at] ?? 0) + predict(left, before[at] ?? 0, corner);
  }
}

/**
 * Reads a PNG as a browser writes it: eight bits a colour, not interlaced, opaque.
 * @throws an Error that says what the picture has instead
 */
export function readPng(png: Buffer): Pixels {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is not a PNG.');
  const chunks = chunksOf(png);
  const header = chunks.find(({ name }) => name === 'IHDR')?.data;
  if (header === undefined) throw new Error('The PNG has no IHDR.');
  const [width, height, depth, type, interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8] ?? 0,
    header[9] ?? 0,
    header[12],
  ];
  const bytes = BYTES_OF_COLOUR_TYPE[type];
  if (depth !== EIGHT_BITS || bytes === undefined || interlaced !== 0)
    throw new Error(`The PNG has depth ${depth}, colour type ${type}, interlacing ${interlaced}.`);
  const rows = inflateSync(
    Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)),
  );
  const rgb = new Uint8Array(width * height * 3);
  const length = width * bytes;
  let before: Buffer = Buffer.alloc(length);
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1);
    const row = rows.subarray(start + 1, start + 1 + length);
    unfilter(rows[start] ?? 0, row, before, bytes);
    before = row;
    for (let x = 0; x < width; x += 1) rgb.set(row.subarray(x * bytes, x * bytes + 3), (y * width + x) * 3);
  }
  return { width, height, rgb };
}
