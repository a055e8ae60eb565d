import 'reflect-metadata';
import type { CaseSnapshot, SnapshotConflict, SnapshotEvidence } from '../figures/snapshot';
import { suppressedCells } from '../figures/suppress';
import { openTestCaseload, type TestCaseload } from '../testing/test-caseload';
import { conflict, evidence, generatedSnapshot, referenceOf, testSnapshot } from '../testing/test-snapshot';
import { agencySignals } from './agency-signals';
import { caseloadBreakdown, type CaseloadDimension } from './breakdown';
import { clearsMost } from './clears-most';

const ALL: readonly CaseSnapshot[] = Array.from({ length: 60 }, (_, index) => generatedSnapshot(index));
const isOpen = ({ explained }: SnapshotConflict): boolean => !explained;
const openOf = (snapshot: CaseSnapshot): readonly SnapshotConflict[] => snapshot.conflicts.filter(isOpen);

let caseload: TestCaseload;
beforeAll(async () => {
  caseload = await openTestCaseload();
  for (const [index, snapshot] of ALL.entries()) await caseload.keep(referenceOf(index), snapshot);
});
afterAll(() => caseload.close());

/** A household that is in another case as well: it is one household. */
async function inTwoCases<T>(ask: () => Promise<T>): Promise<T> {
  await caseload.keep('Z-99999', { ...generatedSnapshot(13) });
  try {
    return await ask();
  } finally {
    await caseload.query("DELETE FROM case_household WHERE reference = 'Z-99999'");
  }
}

interface Counted {
  readonly households: number;
  readonly conflicts: number;
  readonly outstanding: number;
  readonly amount: number;
}

/** Counts by hand what a breakdown has to say. */
function countedBy(
  keysOfClaim: (claim: CaseSnapshot['claims'][number]) => readonly string[],
  keysOfConflict: (found: SnapshotConflict) => readonly string[],
): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const { claims, ...rest } of ALL) {
    const mine = claims.filter(({ counted: isCounted }) => isCounted);
    const open = openOf({ claims, ...rest });
    const keys = new Set([...mine.flatMap(keysOfClaim), ...open.flatMap(keysOfConflict)]);
    for (const key of keys) {
      const before = counted.get(key) ?? { households: 0, conflicts: 0, outstanding: 0, amount: 0 };
      const found = open.filter((one) => keysOfConflict(one).includes(key));
      const owed = mine.filter((one) => keysOfClaim(one).includes(key));
      counted.set(key, {
        households: before.households + 1,
        conflicts: before.conflicts + found.length,
        outstanding: before.outstanding + owed.reduce((sum, { outstanding }) => sum + outstanding, 0),
        amount: before.amount + found.reduce((sum, { amountPerMonth }) => sum + (amountPerMonth ?? 0), 0),
      });
    }
  }
  return counted;
}

const claimFacts = (found: SnapshotConflict, of: (fact: SnapshotEvidence) => string | null): string[] =>
  found.evidence.flatMap((fact) => (fact.factKind === 'claims' ? [of(fact) ?? ''] : []));
const sourcesOf = ({ evidence: facts }: SnapshotConflict): string[] => facts.map(({ source }) => source);

const BY_HAND: readonly (readonly [CaseloadDimension, Map<string, Counted>])[] = [
  ['AGENCY', countedBy(({ handler }) => [handler], sourcesOf)],
  [
    'LAW',
    countedBy(
      ({ law }) => [law],
      (found) => claimFacts(found, ({ law }) => law),
    ),
  ],
  [
    'KIND',
    countedBy(
      ({ kind }) => [kind],
      (found) => claimFacts(found, ({ detail }) => detail),
    ),
  ],
  [
    'RULE',
    countedBy(
      () => [],
      ({ rule }) => [rule],
    ),
  ],
];

describe('a breakdown', () => {
  it.each(BY_HAND)('by %s says of each cell what there is in it', async (by, expected) => {
    const cells = await inTwoCases(() => caseloadBreakdown(caseload.query, by, 1));
    expect(
      new Map(
        cells.map(({ key, households, conflicts, outstanding, amountPerMonth }) => [
          key,
          { households, conflicts, outstanding: outstanding ?? 0, amount: amountPerMonth ?? 0 },
        ]),
      ),
    ).toEqual(expected);
    expect(cells.every(({ suppressed }) => !suppressed)).toBe(true);
  });

  it('names bodies and rules as the view does', async () => {
    const labels = async (by: CaseloadDimension) =>
      (await caseloadBreakdown(caseload.query, by, 1)).map(({ label }) => label).toSorted();
    expect(await labels('AGENCY')).toEqual(['Bureau alfa', 'Bureau beta', 'Bureau delta', 'Bureau gamma']);
    expect((await labels('RULE'))[0]).toBe('Regel CR-01');
  });

  it.each([5, 10, 20, 100])('tells nothing of a cell that is suppressed, with at least %i', async (least) => {
    for (const [by, expected] of BY_HAND) {
      const cells = await caseloadBreakdown(caseload.query, by, least);
      const counted = [...expected].map(([key, { households }]) => ({ key, households }));
      const hidden = new Set([...suppressedCells(counted, least)].map(({ key }) => key));
      expect(new Set(cells.flatMap(({ key, suppressed }) => (suppressed ? [key] : [])))).toEqual(hidden);
      for (const { suppressed, label, key, ...figures } of cells.filter((cell) => cell.suppressed)) {
        expect({ suppressed, named: label !== '' && key !== '' }).toEqual({ suppressed: true, named: true });
        expect(Object.values(figures)).toEqual([null, null, null, null]);
      }
      const order = cells.flatMap(({ suppressed, label }) => (suppressed ? [label] : []));
      expect(order).toEqual(order.toSorted());
    }
  });

  it('takes one statement', async () => {
    caseload.statements();
    for (const [by] of BY_HAND) await caseloadBreakdown(caseload.query, by, 10);
    expect(caseload.statements()).toHaveLength(4);
  });
});

describe('what clears most', () => {
  it('is on what most households have an open conflict, by rule, body and kind of fact', async () => {
    const households = new Map<string, Set<string>>();
    const conflicts = new Map<string, Set<string>>();
    for (const snapshot of ALL) {
      for (const { key, rule, evidence: facts } of openOf(snapshot)) {
        for (const { source, factKind, detail } of facts) {
          const action = [rule, source, factKind, detail].join(' ');
          households.set(action, (households.get(action) ?? new Set()).add(snapshot.householdId));
          conflicts.set(action, (conflicts.get(action) ?? new Set()).add(key));
        }
      }
    }
    const found = await inTwoCases(() => clearsMost(caseload.query, 1000));
    expect(
      new Map(
        found.map(({ rule, agency, factKind, detail, ...counts }) => [
          [rule, agency, factKind, detail].join(' '),
          [counts.households, counts.conflicts],
        ]),
      ),
    ).toEqual(
      new Map([...households].map(([action, of]) => [action, [of.size, conflicts.get(action)?.size]])),
    );
    const sizes = found.map(({ households: size }) => size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(await clearsMost(caseload.query, 3)).toEqual(found.slice(0, 3));
  });
});

describe('the signals for an agency', () => {
  it('rest on its own facts alone, are not explained, and have no high risk', async () => {
    for (const agency of ['alfa', 'beta', 'gamma', 'delta']) {
      const own = ALL.flatMap((snapshot) =>
        openOf(snapshot)
          .filter((found) => found.risk !== 'HIGH' && sourcesOf(found).every((source) => source === agency))
          .map((found) => ({ ...found, householdId: snapshot.householdId })),
      );
      const expected = [...new Set(own.map(({ rule }) => rule))].map((rule) => {
        const ofRule = own.filter((found) => found.rule === rule);
        const facts = new Set(
          ofRule.flatMap(({ evidence: told }) => told.map(({ factKind, factId }) => `${factKind} ${factId}`)),
        );
        return { rule, households: new Set(ofRule.map(({ householdId }) => householdId)).size, facts };
      });
      const found = await agencySignals(caseload.query, agency, 100);
      expect(
        found
          .map(({ rule, households, facts }) => ({
            ...{ rule, households },
            facts: new Set(facts.map(({ kind, id }) => `${kind} ${id}`)),
          }))
          .toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
      ).toEqual(expected.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)));
      expect(found.length).toBeGreaterThan(0);
    }
  });

  it('never tell of a conflict that another agency has a part in', async () => {
    const mixed = testSnapshot({
      householdId: 'gemengd',
      conflicts: [
        conflict('gemengd', {
          rule: 'CR-99',
          evidence: [evidence('alfa', 'claims', 'eigen'), evidence('beta', 'claims', 'ander')],
        }),
        conflict('zonder', { rule: 'CR-98', evidence: [] }),
        conflict('hoog', { rule: 'CR-97', risk: 'HIGH', evidence: [evidence('alfa', 'claims', 'eigen')] }),
        conflict('verklaard', {
          rule: 'CR-96',
          explained: true,
          evidence: [evidence('alfa', 'claims', 'eigen')],
        }),
        conflict('eigen', { rule: 'CR-95', risk: 'MEDIUM', evidence: [evidence('alfa', 'claims', 'eigen')] }),
      ],
    });
    await caseload.keep('Z-88888', mixed);
    const rules = async (agency: string) =>
      (await agencySignals(caseload.query, agency, 100)).map(({ rule }) => rule);
    const [alfa, beta] = [await rules('alfa'), await rules('beta')];
    await caseload.query("DELETE FROM case_household WHERE reference = 'Z-88888'");
    expect(alfa).toContain('CR-95');
    for (const rule of ['CR-96', 'CR-97', 'CR-98', 'CR-99']) expect([...alfa, ...beta]).not.toContain(rule);
  });

  it('are none for who is no source', async () => {
    expect(await agencySignals(caseload.query, 'omega', 10)).toEqual([]);
  });
});
