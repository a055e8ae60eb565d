import fc from 'fast-check';
import { addMonths } from '../../../subgraphs/kit/calendar';
import {
  bindingDegree,
  claimKind,
  decisionKind,
  type LegalRegime,
  legalRegime,
} from '../../../subgraphs/kit/vocabulary';
import {
  agencyOf,
  arrangement,
  claim,
  claimEvent,
  decision,
  income,
  settlement,
} from '../conflicts/testing/fact-defaults';
import { ANNA, BRAM, household } from '../conflicts/testing/facts-builder';
import type { HouseholdFacts } from '../facts/types';
import type { LegalRoom } from './legal-room';
import { claimRoom, DAY, decisionRoom, GROUNDS } from './testing/asking';

const keys = <K extends string>(list: { readonly meanings: { readonly [V in K]: string } }): K[] =>
  Object.keys(list.meanings) as K[];

/** All that is told to a caseworker. */
const textsOf = ({ grounds, objection, notes, unknown }: LegalRoom): string[] => [
  ...grounds.flatMap(({ ground, ask, conditions }) => [
    ground.title,
    ask,
    ...conditions.flatMap(({ text, because, evidence }) => [
      text,
      because,
      ...evidence.map(({ says }) => says),
    ]),
  ]),
  ...(objection === null ? [] : [objection.text]),
  ...notes,
  ...unknown,
];

const SCHEMES = [
  'WW',
  'AOW',
  'AKW',
  'Toeslagenwet',
  'Participatiewet',
  'Wsf 2000',
  'Awir',
  'Wgs',
  'WIA',
  'Testwet',
];

const claims = fc.record({
  kind: fc.constantFrom(...keys(claimKind)),
  regime: fc.constantFrom(...keys<LegalRegime>(legalRegime)),
  scheme: fc.constantFrom(...SCHEMES),
  imposed: fc.integer({ min: 0, max: 200000 }),
  outstanding: fc.integer({ min: 0, max: 200000 }),
  payable: fc.boolean(),
  intentOrGrossFault: fc.constantFrom(true, false, null),
  decisionId: fc.constantFrom('b1', 'b2', null),
  events: fc.array(
    fc.record({
      month: fc.integer({ min: 0, max: 150 }),
      kind: fc.constantFrom('IMPOSED' as const, 'PAID' as const, 'SET_OFF' as const),
      amount: fc.integer({ min: 0, max: 50000 }),
    }),
    { maxLength: 6 },
  ),
});
const decisions = fc.record({
  kind: fc.constantFrom(...keys(decisionKind)),
  scheme: fc.constantFrom(...SCHEMES),
  bindingDegree: fc.constantFrom(...keys(bindingDegree)),
  objectionUntil: fc.constantFrom('2026-11-01', '2026-12-01', null),
  causeKind: fc.constantFrom('BRP_MUTATION' as const, 'APPLICATION' as const, null),
  breach: fc.constantFrom('INCOME' as const, 'OTHER' as const, null),
});

const households = fc
  .record({ claim: claims, decision: decisions, asOf: fc.constantFrom('2026-03-01', DAY, '2027-03-01') })
  .map(({ claim: { events, ...ofClaim }, decision: ofDecision, asOf }) =>
    household(asOf, ANNA, BRAM)
      .records()
      .add(
        'claims',
        'uwv',
        claim('v1', ANNA, {
          ...ofClaim,
          events: events.map(({ month, kind, amount }, place) => ({
            ...claimEvent(`e${place}`, kind, addMonths(asOf, -month)),
            amount,
          })),
        }),
      )
      .add('decisions', 'uwv', decision('b1', [ANNA], ofDecision))
      .build(),
  );

const bothRooms = (facts: HouseholdFacts): LegalRoom[] => [claimRoom(facts), decisionRoom(facts)];

describe('of every claim and decision', () => {
  it('says what the agency may, never what it has to conclude, and shows no number of a person', () => {
    fc.assert(
      fc.property(households, (facts) => {
        const texts = bothRooms(facts).flatMap(textsOf).join('\n');
        expect(texts).not.toMatch(/\b(moet|moeten|dient te|verplicht)\b/i);
        expect(texts).not.toContain('{orgaan}');
        expect(texts).not.toContain(ANNA);
      }),
      { numRuns: 150 },
    );
  });

  it('a ground looks met only when each condition does, and each has evidence', () => {
    fc.assert(
      fc.property(households, (facts) => {
        for (const { status, conditions } of bothRooms(facts).flatMap(({ grounds }) => grounds)) {
          const all = conditions.map((one) => one.status);
          expect(status === 'MET').toBe(all.every((one) => one === 'MET'));
          expect(status === 'NOT_MET').toBe(all.includes('NOT_MET'));
          for (const condition of conditions) {
            if (condition.status === 'MET') expect(condition.evidence.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what turns from unknown into met when more is told, rests on a fact that is there', () => {
    const more = fc.constantFrom(
      (facts: HouseholdFacts) => tell(facts, 'arrangements', arrangement('r1', ANNA, { claimIds: ['v1'] })),
      (facts: HouseholdFacts) =>
        tell(
          facts,
          'settlements',
          settlement('s1', [ANNA], { claims: [{ agency: agencyOf('uwv'), claimId: 'v1' }] }),
        ),
      (facts: HouseholdFacts) => tell(facts, 'incomes', income('i1', ANNA, { taxablePerMonth: 1 })),
      (facts: HouseholdFacts) =>
        tell(facts, 'decisions', decision('b2', [ANNA], { objectionUntil: '2026-12-31' })),
    );
    fc.assert(
      fc.property(households, more, (facts, add) => {
        const after = add(facts);
        const present = new Set(
          Object.entries(after.known).flatMap(([kind, told]) =>
            told.map(({ source, fact }) => `${kind} ${source} ${'id' in fact ? fact.id : ''}`),
          ),
        );
        bothRooms(after).forEach((room, place) => {
          const before = bothRooms(facts)[place];
          for (const { ground, conditions } of room.grounds) {
            const old = before?.grounds.find((one) => one.ground.id === ground.id);
            conditions.forEach(({ status, evidence }, number) => {
              if (old?.conditions[number]?.status !== 'UNKNOWN' || status !== 'MET') return;
              expect(evidence.length).toBeGreaterThan(0);
              for (const { kind, source, id } of evidence)
                expect(present).toContain(`${kind} ${source} ${id}`);
            });
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  it('a source that tells less never makes a condition look met', () => {
    fc.assert(
      fc.property(households, (facts) => {
        const all = [...Object.keys(facts.missing)].map((kind) => [kind, ['uwv', 'gemeente']]);
        const silent = { ...facts, missing: Object.fromEntries(all) as HouseholdFacts['missing'] };
        bothRooms(silent).forEach((room, place) => {
          const before = bothRooms(facts)[place];
          for (const { ground, conditions } of room.grounds) {
            const old = before?.grounds.find((one) => one.ground.id === ground.id);
            conditions.forEach(({ status }, number) => {
              if (status === 'MET') expect(old?.conditions[number]?.status).toBe('MET');
            });
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('lists every ground of the data as open or as unknown for the day, never as neither', () => {
    for (const asOf of ['2026-03-01', DAY, '2027-03-01']) {
      const ids = [...GROUNDS.on(asOf), ...GROUNDS.unknownOn(asOf)].map(({ id }) => id);
      expect([...new Set(ids)].sort()).toEqual([...new Set(GROUNDS.all.map(({ id }) => id))].sort());
    }
  });
});

function tell<K extends 'arrangements' | 'settlements' | 'incomes' | 'decisions'>(
  facts: HouseholdFacts,
  kind: K,
  fact: HouseholdFacts['known'][K][number]['fact'],
): HouseholdFacts {
  const source = kind === 'settlements' ? 'gemeente' : 'uwv';
  const known = [...facts.known[kind], { source, agency: agencyOf(source), fact }];
  return { ...facts, known: { ...facts.known, [kind]: known } };
}
