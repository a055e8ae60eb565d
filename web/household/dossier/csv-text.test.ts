import fc from 'fast-check';
import { amountCell, csvText, textCell } from './csv-text';

/** Reads a cell back, as a spreadsheet does. */
const read = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"');

describe('a cell with text', () => {
  it.each([
    '=1+1',
    '+31 88 000',
    '-5',
    '@SUM(A1)',
    '|cmd',
    '%0A',
    '  =HYPERLINK("https://voorbeeld.example")',
    '\t=1',
    '\r\n=1',
    '\u00A0=1',
    '\uFEFF=1',
    '＝1+1',
  ])('keeps %j from being a formula', (text) => {
    expect(read(textCell(text))).toMatch(/^'/);
  });

  it('leaves other text as it is', () => {
    expect(textCell('Boete, 2015; "herhaald" = 1')).toBe('"Boete, 2015; ""herhaald"" = 1"');
  });

  it('never begins with what a spreadsheet computes, and stays one cell on one line, whatever the text', () => {
    const anything = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      fc
        .array(fc.constantFrom(...'=+-@|% \t\r\n;",\'a1\u2028\u00A0\uFEFF'), { maxLength: 12 })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const cell = textCell(text);
        expect(cell).toMatch(/^"(?:[^"\r\n]|"")*"$/);
        expect(read(cell).trimStart()).not.toMatch(/^[=+\-@|%＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a cell with an amount', () => {
  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [123_456, '1234,56'],
    [-5, '-0,05'],
    [-123_456, '-1234,56'],
  ])('writes %d cents as %s', (cents, text) => expect(amountCell(cents)).toBe(text));

  it('says every amount exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const text = amountCell(cents);
        expect(text).toMatch(/^-?\d+,\d\d$/);
        expect(BigInt(text.replace(',', ''))).toBe(BigInt(cents));
      }),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (cents) => {
    expect(() => amountCell(cents)).toThrow('whole cents');
  });
});

describe('a file', () => {
  it('begins with a byte order mark, has semicolons between cells, and ends each line', () => {
    expect(csvText([[textCell('a'), amountCell(1)], [], [textCell('b')]])).toBe(
      '\uFEFF"a";0,01\r\n\r\n"b"\r\n',
    );
  });
});
