/** Words that say that it is an income, not which. */
const FILLER: ReadonlySet<string> = new Set(['uitkering', 'de', 'het', 'van', 'op', 'een', 'wet']);

function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLER.has(word));
  return new Set(words);
}

/** The name of an income in a form in which two sources that mean the same write the same. */
export function incomeName(text: string): string {
  return [...wordsOf(text)].sort().join(' ');
}

/**
 * Whether two names of an income mean the same one: all words of the one stand in the other, as "WAO" in
 * "WAO-uitkering". Names that only look alike do not count, because a wrong match would hide that an income is missing.
 */
export function sameName(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  return (
    fewer !== undefined && more !== undefined && fewer.size > 0 && [...fewer].every((word) => more.has(word))
  );
}
