import { crc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { readPng, SIGNATURE } from './read-png';
import { smallPng } from './small-png';

type Rgb = readonly [number, number, number];

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

function headerOf(width: number, height: number, [depth, type]: readonly [number, number]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, 0], 8);
  return header;
}

/** A PNG of rows as they stand in the file: the number of a filter, and then what it left. */
const pngOf = (
  width: number,
  rows: readonly (readonly number[])[],
  kind: readonly [number, number] = [8, 2],
): Buffer =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, rows.length, kind)),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

const unfiltered = (rows: readonly (readonly Rgb[])[]): Buffer =>
  pngOf(
    rows[0]?.length ?? 0,
    rows.map((row) => [0, ...row.flat()]),
  );

/** The colours of a PNG with a palette, row by row. */
function coloursOf(png: Buffer): readonly Rgb[] {
  const dataOf = (name: string): Buffer => {
    const at = png.indexOf(name, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [width, palette, rows] = [
    dataOf('IHDR').readUInt32BE(0),
    dataOf('PLTE'),
    inflateSync(dataOf('IDAT')),
  ];
  const places = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return places.map((place) => [...palette.subarray(place * 3, place * 3 + 3)] as unknown as Rgb);
}

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe('a picture made small', () => {
  it('keeps every colour of a picture that has few', () => {
    const picture = fc
      .integer({ min: 1, max: 9 })
      .chain((width) =>
        fc.array(fc.array(colour, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
      );
    fc.assert(
      fc.property(picture, (rows) => {
        expect(coloursOf(smallPng(unfiltered(rows)))).toEqual(rows.flat());
      }),
    );
  });

  it('comes near each colour of a picture that has many, and is the same each time', () => {
    const rows = Array.from({ length: 32 }, (_, y) =>
      Array.from({ length: 32 }, (__, x): Rgb => [x * 8, y * 8, 128]),
    );
    const small = smallPng(unfiltered(rows));
    expect(smallPng(unfiltered(rows)).equals(small)).toBe(true);
    const far = coloursOf(small).map((one, at) => {
      const meant = rows.flat()[at] ?? [0, 0, 0];
      return Math.hypot(one[0] - meant[0], one[1] - meant[1], one[2] - meant[2]);
    });
    expect(Math.max(...far)).toBeLessThanOrEqual(24);
    expect(new Set(coloursOf(small).map(String)).size).toBeLessThanOrEqual(256);
  });

  it('reads what a browser may do to a row before it packs it', () => {
    const png = pngOf(2, [
      [1, 10, 20, 30, 1, 1, 1],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 10, 10, 10, 0, 0, 0],
      [4, 1, 1, 1, 1, 1, 1],
    ]);
    expect([...readPng(png).rgb]).toEqual([
      ...[10, 20, 30, 11, 21, 31],
      ...[11, 21, 31, 12, 22, 32],
      ...[15, 20, 25, 13, 21, 28],
      ...[16, 21, 26, 14, 22, 29],
    ]);
  });

  it.each([
    ['no picture', Buffer.from('GIF89a, which is something else'), 'not a PNG'],
    ['sixteen bits a colour', pngOf(1, [[0, 0, 0, 0, 0, 0, 0]], [16, 2]), 'depth 16'],
    ['a filter that is not there', pngOf(1, [[9, 0, 0, 0]]), 'filter 9'],
  ])('refuses %s, and says why', (_, png, why) => {
    expect(() => smallPng(png)).toThrow(why);
  });
});
