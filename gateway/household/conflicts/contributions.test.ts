import type { ReportedDecision } from '../../../subgraphs/kit/graph/counselling-file';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { contributionsIn } from './contributions';
import { agencyOf, livingSituation, reportedDecision } from './testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from './testing/facts-builder';
import { reversed } from './testing/looking';

const none = () => household('2026-08-15', ANNA, BRAM);

/** The household reports what the CAK asks of Anna. */
const reported = (facts: FactsBuilder, id: string, changes: Partial<ReportedDecision> = {}): FactsBuilder =>
  facts.add(
    'reportedDecisions',
    'gemeente',
    reportedDecision(id, ANNA, {
      livingSituation: 'SINGLE',
      decidedOn: '2026-03-15',
      amountPerMonth: 90620,
      ...changes,
    }),
  );

/** The CAK itself tells it. */
const told = (facts: FactsBuilder, id: string, changes: Partial<LivingSituation> = {}): FactsBuilder =>
  facts.add(
    'livingSituations',
    'cak',
    livingSituation(id, ANNA, { scheme: 'Wlz', code: 'COUPLE', recordedOn: '2026-03-20', ...changes }),
  );

const idsOf = (facts: FactsBuilder) => contributionsIn(facts.build()).map(({ evidence }) => evidence('').id);

describe('contributions to long-term care', () => {
  it('are told by the body, or reported', () => {
    expect(contributionsIn(reported(none(), 'r1', { revisionAnnounced: true }).build())).toMatchObject([
      {
        body: agencyOf('cak'),
        source: 'gemeente',
        person: ANNA,
        code: 'SINGLE',
        decidedOn: '2026-03-15',
        knownOn: '2026-03-15',
        perMonth: 90620,
        report: { on: '2026-02-01', revisionAnnounced: true },
      },
    ]);
    const [own] = contributionsIn(told(none(), 'c1').build());
    expect(own).toMatchObject({
      body: agencyOf('cak'),
      source: 'cak',
      person: ANNA,
      code: 'COUPLE',
      decidedOn: '2026-03-20',
      knownOn: '2026-03-20',
      perMonth: null,
      report: null,
    });
    expect(own?.evidence('x')).toEqual({
      source: 'cak',
      kind: 'livingSituations',
      id: 'c1',
      says: 'x',
      on: '2026-03-20',
    });
  });

  it('of which the day is not known are known on the day of the report', () => {
    const [one] = contributionsIn(reported(none(), 'r1', { decidedOn: null }).build());
    expect(one).toMatchObject({ decidedOn: null, knownOn: '2026-02-01' });
    expect(one?.evidence('x').on).toBeNull();
  });

  it.each([
    ['another law', { scheme: 'Wmo 2015' }, 0],
    ['a refusal', { kind: 'REFUSAL' }, 0],
    ['left aside', { kind: 'NOT_CONSIDERED' }, 0],
    ['ended', { kind: 'TERMINATION' }, 0],
    ['a grant', { kind: 'GRANT' }, 1],
    ['until yesterday', { effect: { from: '2026-01-01', to: '2026-08-14' } }, 0],
    ['until today', { effect: { from: '2026-01-01', to: '2026-08-15' } }, 1],
    ['from today', { effect: { from: '2026-08-15', to: null } }, 1],
    ['from tomorrow', { effect: { from: '2026-08-16', to: null } }, 0],
    ['on an unknown way of living', { livingSituation: null }, 1],
  ] as [string, Partial<ReportedDecision>, number][])('%s: %i', (_, changes, number) => {
    expect(idsOf(reported(none(), 'r1', changes))).toHaveLength(number);
  });

  it('the body itself wins over a report of it, for that person and law', () => {
    expect(idsOf(told(reported(none(), 'r1'), 'c1'))).toEqual(['c1']);
    expect(idsOf(told(reported(none(), 'r1'), 'c1', { person: { bsn: BRAM } }))).toEqual(['r1', 'c1']);
    expect(idsOf(told(reported(none(), 'r1'), 'c1', { scheme: 'Wmo 2015' }))).toEqual(['r1']);
    expect(idsOf(told(reported(none(), 'r1', { body: agencyOf('ciz') }), 'c1'))).toEqual(['r1', 'c1']);
  });

  it.each([
    ['began later', { effect: { from: '2026-01-02', to: null } }, ['r0']],
    ['began earlier', { effect: { from: '2025-12-31', to: null } }, ['r1']],
    ['was decided later', { decidedOn: '2026-03-16' }, ['r0']],
    ['was decided earlier', { decidedOn: '2026-03-14' }, ['r1']],
    ['is of another person', { person: { bsn: BRAM } }, ['r0', 'r1']],
  ] as [string, Partial<ReportedDecision>, string[]][])('of several that which %s', (_, changes, ids) => {
    const facts = reported(reported(none(), 'r1'), 'r0', changes);
    expect(idsOf(facts)).toEqual(ids);
    const other = contributionsIn(reversed(facts.build())).map(({ evidence }) => evidence('').id);
    expect(other).toEqual(ids);
  });
});
