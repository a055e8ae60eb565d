import { isDeepStrictEqual } from 'node:util';

/** Where two answers differ first, for whoever has to find out why. */
function firstDifference(a: unknown, b: unknown, place = 'data'): string {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
    const key = keys.find((candidate) => !isDeepStrictEqual(one[candidate], other[candidate]));
    return key === undefined ? place : firstDifference(one[key], other[key], `${place}.${key}`);
  }
  return `${place} is ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

/** An answer, with the name of who gave it. */
type Given = readonly [name: string, answer: unknown];

/** Throws when two answers differ: a faster answer that says something else is no measurement. */
export function requireSameAnswer([name, answer]: Given, [otherName, other]: Given): void {
  if (isDeepStrictEqual(answer, other)) return;
  throw new Error(`${name} answers something else than ${otherName}: ${firstDifference(answer, other)}`);
}
