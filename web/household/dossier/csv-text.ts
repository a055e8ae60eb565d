/** What a spreadsheet takes for the end of a cell in a Dutch setting, where the comma is for cents. */
const SEPARATOR = ';';
/** By which a spreadsheet knows that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A spreadsheet takes what begins with one of these for a formula, the wide forms as well, also after spaces. */
const FORMULA = /^\s*[=+\-@|%＝＋－＠]/;

/** One cell, ready to stand in a line. Made by `textCell` and `amountCell` alone. */
export type Cell = string & { readonly cell: true };

/**
 * A cell with text. What a spreadsheet would take for a formula gets an apostrophe before it: texts come from outside,
 * and a formula can send away what is in the file. Line breaks and tabs become spaces: a cell stays on its line.
 */
export function textCell(text: string): Cell {
  const oneLine = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const harmless = FORMULA.test(oneLine) ? `'${oneLine}` : oneLine;
  return `"${harmless.replaceAll('"', '""')}"` as Cell;
}

/**
 * A cell with an amount, as 1234,56: a number for a spreadsheet in a Dutch setting.
 * @param cents whole eurocents
 * @throws RangeError when it is not a whole number that can be written exactly
 */
export function amountCell(cents: number): Cell {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`An amount is in whole cents, not ${cents}.`);
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const sign = cents < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)},${digits.slice(-2)}` as Cell;
}

/** A file of lines of cells, as RFC 4180 has it but with semicolons; begins with a byte order mark. */
export const csvText = (lines: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(SEPARATOR)}\r\n`).join('');
