import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { maskWrittenNumbers } from '../../subgraphs/kit/logbook/written-numbers';
import { type CheckedHousehold, checkHousehold } from './household-file';
import type { Mistake } from './mistake';

/** A mistake in a household file, with its place as an editor shows it. */
export interface LocatedMistake {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Keys and list positions, as "uwv.claims[0].imposed". */
  readonly field: string;
  readonly message: string;
}

/** A mistake on one line: file, place, field, what is wrong. */
export const describeMistake = ({ file, line, column, field, message }: LocatedMistake): string =>
  `${file}:${line}:${column} ${field ? `${maskWrittenNumbers(field)}: ` : ''}${message}`;

const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );

/** Where in the text a path stands. What is not there itself is placed at what should hold it. */
function placeOf(document: Document, path: readonly PropertyKey[], ofName: boolean): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const holder = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
      : undefined;
    const node = document.getIn(path.slice(0, depth), true);
    const at = ofName && pair ? pair.key : node;
    if (isNode(at) && at.range) return at.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/**
 * Reads a household file (YAML, or JSON, which is YAML too) and checks it whole.
 * Returns every mistake with its line; nothing is stored here.
 */
export function readHouseholdFile(
  file: string,
  agencies: readonly AgencyDefinition[],
  today: string,
): CheckedHousehold | { readonly mistakes: readonly LocatedMistake[] } {
  const lines = new LineCounter();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'there is no such file'
        : 'the file cannot be read';
    return { mistakes: [{ file, line: 1, column: 1, field: '', message: reason }] };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const syntax = document.errors.map((error) => ({ ...lines.linePos(error.pos[0]), message: error.message }));
  if (syntax.length > 0) {
    return {
      mistakes: syntax.map(({ line, col, message }) => ({ file, line, column: col, field: '', message })),
    };
  }

  const checked = checkHousehold(document.toJS(), agencies, today);
  if (!('mistakes' in checked)) return checked;

  const locate = ({ path, message, ofName }: Mistake): LocatedMistake => {
    const { line, col } = lines.linePos(placeOf(document, path, ofName === true));
    return { file, line, column: col, field: fieldName(path), message };
  };
  return { mistakes: checked.mistakes.map(locate) };
}
