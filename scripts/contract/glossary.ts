import { readFileSync } from 'node:fs';

/** A word of the schema and the Dutch one it stands for. */
export interface Term {
  /** A type, or a field or value as "Claim.outstanding". */
  readonly name: string;
  readonly dutch: string;
}

const ROW = /^\| `([\w.]+)` *\| *([^|]+?) *\|[^|]*\|$/;

/** The rows of the glossary's table, in its order. */
export function readGlossary(file: string): readonly Term[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => ROW.exec(line));
  return rows.flatMap((row) => (row?.[1] && row[2] ? [{ name: row[1], dutch: row[2] }] : []));
}
