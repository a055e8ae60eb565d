import { GEMEENTE_LISTS, LISTS } from './oracle';
import type { View } from './view';

const sortedKeys = (
  told: readonly { readonly id: string; readonly agency: { readonly code: string } }[],
): string[] => told.map(({ id, agency }) => `${agency.code}:${id}`).sort();

/** What a household view says, in the form of what the oracle expects. */
export function digestOf(status: number, view: View): Readonly<Record<string, unknown>> {
  const { debtStack, sources } = view;
  const { monthly, reported } = debtStack;
  return {
    status,
    complete: view.complete,
    householdKnown: view.household !== null,
    persons: view.persons.map(({ person }) => person.bsn).sort(),
    namesKnown: view.persons.some(({ name }) => name !== null),
    outcomes: Object.fromEntries(sources.map(({ source, outcome }) => [source, outcome])),
    parts: Object.fromEntries(sources.map(({ source, missing }) => [source, [...missing].sort()])),
    retrieved: sources
      .filter(({ retrievedAt }) => retrievedAt !== null)
      .map(({ source }) => source)
      .sort(),
    total: debtStack.total,
    notPayable: debtStack.notPayable,
    settled: debtStack.settled,
    jointTotal: debtStack.jointTotal,
    criminal: debtStack.criminal,
    byPerson: Object.fromEntries(debtStack.byPerson.map(({ person, amounts }) => [person.bsn, amounts])),
    sameDebts: debtStack.sameDebts.map(({ counted, origin }) => [origin, counted]),
    debtsComplete: debtStack.complete,
    debtsMissing: debtStack.missing,
    claims: view.claims.map(({ key }) => key).sort(),
    counted: view.claims
      .filter(({ counted }) => counted)
      .map(({ key }) => key)
      .sort(),
    monthly: monthly.amounts && [monthly.amounts.forced, monthly.amounts.arrangements, monthly.amounts.total],
    monthlyComplete: monthly.complete,
    monthlyMissing: monthly.missing,
    reported: reported.government && reported.government.amount,
    reportedComplete: reported.complete,
    reportedMissing: reported.missing,
    lists: Object.fromEntries(LISTS.map((kind) => [kind, sortedKeys(view[kind])])),
    ofGemeente: Object.fromEntries(
      GEMEENTE_LISTS.map((kind) => [kind, view[kind]?.map(({ id }) => id).sort() ?? null]),
    ),
    contacts: view.contacts.map(({ agency }) => agency.code).sort(),
  };
}

/** Text of a value in which the order of the keys of an object does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Where two digests differ, one short line for each part. */
export function differencesOf(
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(expected).flatMap((part) => {
    const [want, got] = [canonical(expected[part]), canonical(actual[part])];
    return want === got ? [] : [`${part}: expected ${want.slice(0, 200)}, got ${got.slice(0, 200)}`];
  });
}
