import fc from 'fast-check';
import { UPSTREAM_TEXT } from './spoiled-answer';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Key = string | number;

/** One body that no agency should send, and in a word what is wrong with it. */
export interface BadBody {
  readonly what: string;
  readonly body: string;
}

/** Every place in a JSON value that holds something, with what it holds. */
function placesIn(value: Json, path: readonly Key[] = []): { path: readonly Key[]; value: Json }[] {
  const here = value === null || path.length === 0 ? [] : [{ path, value }];
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...here,
    ...inside.flatMap(([key, item]) => placesIn(item, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

function withValueAt(answer: Json, path: readonly Key[], value: unknown): string {
  const copy = structuredClone(answer);
  let owner = copy as Record<Key, unknown>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<Key, unknown>;
  owner[path.at(-1) ?? ''] = value;
  return JSON.stringify(copy);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Values that may never stand where a good one stands. */
function wrongFor(key: Key, value: Json): readonly unknown[] {
  const neverRight = [{ [UPSTREAM_TEXT]: 1 }, [[UPSTREAM_TEXT]]];
  if (Array.isArray(value)) return [UPSTREAM_TEXT, 7, true, { length: 2, 0: UPSTREAM_TEXT }, [null], [[7]]];
  if (typeof value === 'object') return [UPSTREAM_TEXT, 7, [], false];
  if (typeof value === 'boolean') return [...neverRight, 'true', UPSTREAM_TEXT];
  if (typeof value === 'number') {
    return [...neverRight, String(value), UPSTREAM_TEXT, 0.5, 1e308, -1e308, 2 ** 53, true];
  }
  if (typeof value === 'string' && DATE.test(value)) {
    return [
      ...neverRight,
      20_260_101,
      '2026-02-30',
      '2026-13-01',
      '0000-00-00',
      `${value}T00:00:00Z`,
      '',
      UPSTREAM_TEXT,
    ];
  }
  // A number is allowed as an id.
  return key === 'id' ? neverRight : [...neverRight, true, 1.5];
}

/** Numbers that are whole cents, at a place where nobody can owe or get such an amount. */
const impossibleAmount = fc.oneof(
  fc.integer({ min: -1_000_000, max: -1 }),
  fc.constantFrom(-0.5, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 10 ** 12),
);
const AMOUNT_KEYS: readonly Key[] = [
  'imposed',
  'amountPerMonth',
  'outstanding',
  'principal',
  'interest',
  'costs',
];

const nested = (depth: number, [open, close]: readonly [string, string]): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Good bodies with, at one place each, a day that exists and that nobody had in mind. */
export function farDays(goodText: string): readonly BadBody[] {
  const good = JSON.parse(goodText) as Json;
  return placesIn(good)
    .filter(({ value }) => typeof value === 'string' && DATE.test(value))
    .flatMap(({ path }) =>
      ['0001-01-01', '9999-12-31'].map((day) => ({
        what: `${path.join('.')} is ${day}`,
        body: withValueAt(good, path, day),
      })),
    );
}

/** Bodies that are made from a good one, and bodies that are made from nothing. */
export function badBodies(goodText: string): fc.Arbitrary<BadBody> {
  const good = JSON.parse(goodText) as { data: { _entities: Record<string, Json>[] } };
  const places = placesIn(good as unknown as Json).filter(
    // A broken error list or a wrong __typename is tried by the tests of the engine.
    ({ path }) => path[0] === 'data' && !path.includes('__typename'),
  );
  const amounts = places.filter(
    ({ path, value }) => typeof value === 'number' && AMOUNT_KEYS.includes(path.at(-1) ?? ''),
  );

  const wrongType = fc.constantFrom(...places).chain(({ path, value }) =>
    fc.constantFrom(...wrongFor(path.at(-1) ?? '', value)).map((wrong) => ({
      what: `${path.join('.')} is ${JSON.stringify(wrong)}`,
      body: withValueAt(good as unknown as Json, path, wrong),
    })),
  );
  const money = fc.tuple(fc.constantFrom(...amounts), impossibleAmount).map(([{ path }, amount]) => ({
    what: `${path.join('.')} is ${amount}`,
    body: withValueAt(good as unknown as Json, path, amount),
  }));
  const anything = fc.jsonValue({ maxDepth: 4 }).map((value) => ({
    what: 'any JSON',
    body: JSON.stringify({ data: { _entities: value } }),
  }));
  const text = fc.string().map((any) => ({ what: 'a text', body: `${any}${UPSTREAM_TEXT}` }));
  const deep = fc
    .tuple(
      fc.integer({ min: 100, max: 50_000 }),
      fc.constantFrom(['[', ']'] as const, ['{"claims":', '}'] as const, ['{"uwv":', '}'] as const),
    )
    .map(([depth, brackets]) => ({
      what: `${depth} levels of ${brackets[0]}`,
      body: `{"data":{"_entities":${nested(depth, brackets)}}}`,
    }));
  const prototype = fc
    .tuple(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
      fc.constantFrom(
        '{"data":%}',
        '{"data":{"_entities":[%,%,%]}}',
        '{"data":{"_entities":[{"uwv":%}]}}',
        '%',
      ),
    )
    .map(([key, frame]) => ({
      what: `the key ${key}`,
      body: frame.replaceAll('%', `{"${key}":{"claims":[],"polluted":"${UPSTREAM_TEXT}"}}`),
    }));
  return fc.oneof(
    { weight: 8, arbitrary: wrongType },
    { weight: 4, arbitrary: money },
    { weight: 2, arbitrary: anything },
    { weight: 1, arbitrary: text },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: prototype },
  );
}
