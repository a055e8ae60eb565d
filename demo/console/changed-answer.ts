import type { ContractWords } from './contract-words';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with every object in it replaced, from the outside in. */
function replaced(value: unknown, change: (object: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(change(value)).map(([key, item]) => [key, replaced(item, change)]),
  );
}

/** A claim as no agency may send it: it has nothing but an amount, and that is text. */
const CLAIM_WITH_TEXT = [{ outstanding: '12345' }];

/**
 * The answer with every amount as text, which breaks the contract. A file that holds no amount gets a claim with one. An
 * answer about neither amounts nor claims, as who lives where, stays as it was.
 */
export function withAmountsAsText(answer: unknown, { amounts }: ContractWords): unknown {
  let found = false;
  const spoiled = replaced(answer, (object) =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => {
        if (typeof value !== 'number' || !amounts.has(key)) return [key, value];
        found = true;
        return [key, String(value)];
      }),
    ),
  );
  if (found) return spoiled;
  return replaced(answer, (object) => ('claims' in object ? { ...object, claims: CLAIM_WITH_TEXT } : object));
}

/**
 * The answer as of an agency that may share nothing for the purpose: where it says what access there was, it says that
 * there is no legal ground, and everything that can be unknown is null. The rest stays as it was.
 */
export function withoutGround(answer: unknown, { alwaysTold }: ContractWords): unknown {
  return replaced(answer, (object) => {
    if (object['access'] !== 'GRANTED') return object;
    const withheld = Object.keys(object).filter((key) => !alwaysTold.has(key));
    return {
      ...object,
      ...Object.fromEntries(withheld.map((key) => [key, null])),
      access: 'NO_LEGAL_GROUND',
      ...('withheld' in object ? { withheld } : {}),
    };
  });
}
