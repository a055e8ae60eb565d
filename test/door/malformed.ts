import { randomFrom } from '../../demo/generator/random';

/** Pieces of text that have broken parsers. */
const ODDITIES = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff\ud800',
  '𝒬uery',
  'ﬁeld',
  '"',
  '"""',
  '"\\u{110000}"',
  '"\\uD800"',
  '"\\x"',
  '\\',
  '#',
  '# \r',
  '`',
  '%00',
  '<script>',
  '{{',
  '}}',
  '...',
  '....',
  '..',
  '@',
  '$',
  '&',
  '!!',
  '-',
  '00',
  '0x1F',
  '1e',
  '1.',
  '-0',
  '1e999999',
  '9'.repeat(400),
  `-${'1'.repeat(60)}.${'7'.repeat(60)}`,
  '999990019',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  '__schema',
  '__typename',
  '__type(name: "Query")',
  'on',
  'fragment',
  'query',
  'mutation',
  'subscription',
  'extend type Query { x: Int }',
  'schema { query: Query }',
  'query A { __typename } query A { __typename }',
  'fragment A on Query { ...A }',
  '...A',
  '@include',
  '@skip(if: "no")',
  '@defer',
  '($x: Int = $x)',
  '(a: {b: [[[{c: $d}]]]})',
] as const;

const TOKEN = /"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"|\.\.\.|[\w]+|\s+|[^\w\s]/g;
const OPENERS = [
  '{',
  '{ a ',
  '(a: ',
  '[',
  '{ a(b: ',
  '... on Query {',
  '[[',
  'fragment A on Query {',
] as const;

/** Makes documents that are wrong out of ones that are right; the same seed makes the same documents. */
export class Malformed {
  private readonly random;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** One document: the given one after one to six accidents. */
  document(valid: string): string {
    let text = valid;
    for (let left = this.random.whole(1, 6); left > 0; left -= 1) text = this.accident(text);
    return text;
  }

  /** One HTTP body: JSON that is no question, a question with parts of the wrong kind, or bytes that are no JSON. */
  body(document: string): Uint8Array {
    const { whole, pick } = this.random;
    const query = this.random.chance(50) ? document : this.document(document);
    const odd = pick([
      null,
      0,
      -1e308,
      '',
      [],
      {},
      [[]],
      true,
      '\u0000',
      { kind: 'Document' },
      'x'.repeat(2000),
    ]);
    const whole_ = JSON.stringify(
      pick<unknown>([
        { query },
        [{ query }, { query }],
        { query: odd },
        { query, variables: odd },
        { query, operationName: odd },
        { query, extensions: odd },
        { query, documentId: odd },
        { query, extensions: { persistedQuery: odd } },
        { query, extensions: { persistedQuery: { version: odd, sha256Hash: odd } } },
        { query, variables: { b: odd, d: odd, yes: odd, no: odd } },
        { query, variables: deep(odd, whole(1, 400)) },
        odd,
      ]),
    );
    const bytes = Buffer.from(
      this.random.chance(10) ? whole_.replace('{', '{"__proto__":{"polluted":1},') : whole_,
    );
    if (this.random.chance(60) || bytes.length === 0) return bytes;
    if (this.random.chance(30)) return bytes.subarray(0, whole(0, bytes.length));
    // Bytes that no text in UTF-8 has, anywhere, or a bit that fell over.
    for (let left = whole(1, 8); left > 0; left -= 1) {
      const at = whole(0, bytes.length - 1);
      bytes[at] = pick([0xff, 0xc0, 0xed, 0x80, 0x00, (bytes[at] ?? 0) ^ (1 << whole(0, 7))]);
    }
    return bytes;
  }

  private accident(text: string): string {
    const { whole, pick } = this.random;
    const tokens = text.match(TOKEN) ?? [''];
    const at = whole(0, tokens.length - 1);
    const other = whole(0, tokens.length - 1);
    const token = tokens[at] ?? '';
    const put = (...replacement: string[]): string => tokens.toSpliced(at, 1, ...replacement).join('');
    return pick([
      () => put(),
      () => put(token, ' ', token),
      () => put(...Array.from({ length: whole(2, 100) }, () => `${token} `)),
      () =>
        tokens
          .with(at, tokens[other] ?? '')
          .with(other, token)
          .join(''),
      () => tokens.toSpliced(Math.min(at, other), Math.abs(at - other)).join(''),
      () => put(pick(ODDITIES)),
      () => put(token, pick(ODDITIES)),
      () => put(token, ' ', pick(ODDITIES), ' '),
      () => put(pick(OPENERS).repeat(pick([2, 20, 200, 1000]))),
      () => put(`{ a ${'{ a '.repeat(20)}${'}'.repeat(20)} }`),
      () => put(String.fromCodePoint(whole(0, 0x10ffff))),
      () => text.slice(0, whole(0, text.length)),
      () => text.slice(whole(0, text.length)),
      () => `${text}\n${text}`,
    ])();
  }
}

/** A value so many objects deep. */
function deep(value: unknown, levels: number): unknown {
  let result = value;
  for (let level = 0; level < levels; level += 1) result = { a: result };
  return result;
}
