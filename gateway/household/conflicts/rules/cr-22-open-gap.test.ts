import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import { agencyOf, benefit, decision, income, reportedDecision } from '../testing/fact-defaults';
import { ANNA, CARLA } from '../testing/facts-builder';
import { findingOf, saysOf } from '../testing/looking';
import { anna, FROM_JUNE, NONE, stopped } from '../testing/transitions';
import { cr22GapOrOverlap as rule } from './cr-22-gap-or-overlap';

describe('CR-22 open gap', () => {
  it('calls the body to which was referred, and has no first payment in evidence', () => {
    expect(findingOf(rule, stopped().build())).toMatchObject({
      key: 'CR-22|gat|decisions/uwv:stop',
      severity: 'RED',
      agencies: ['gemeente', 'uwv'],
      evidence: [{ id: 'stop' }],
    });
    expect(findingOf(rule, stopped({ referredTo: null }).build()).agencies).toEqual(['uwv']);
  });

  it('is there from the first day without', () => {
    expect(saysOf(rule, stopped({ effect: { from: '2026-08-15', to: null } }).build()).outcome).toBe(
      'CONFLICT',
    );
  });

  const answer = (changes: Partial<Decision>, source = 'gemeente', persons: readonly string[] = [ANNA]) =>
    stopped({}, anna(CARLA)).add(
      'decisions',
      source,
      decision('antwoord', persons, { effect: FROM_JUNE, decidedOn: '2026-05-20', ...changes }),
    );

  it.each([
    ['GRANT', {}, 'UNKNOWN'],
    ['GRANT', { effect: { from: '2026-01-01', to: '2026-05-31' } }, 'CONFLICT'],
    ['GRANT', { scheme: 'AOW' }, 'CONFLICT'],
    ['REFUSAL', {}, 'NONE'],
    ['REFUSAL', { decidedOn: '2026-05-19' }, 'CONFLICT'],
    ['REFUSAL', { scheme: 'AOW' }, 'CONFLICT'],
    ['NOT_CONSIDERED', {}, 'NONE'],
    ['REVISION', {}, 'CONFLICT'],
  ] as const)('with a %s %j: %s', (kind, changes, outcome) => {
    expect(saysOf(rule, answer({ kind, ...changes }).build()).outcome).toBe(outcome);
  });

  it.each(['GRANT', 'REFUSAL'] as const)('does not take a %s of another body or person', (kind) => {
    expect(saysOf(rule, answer({ kind }, 'svb').build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, answer({ kind }, 'gemeente', [CARLA]).build()).outcome).toBe('CONFLICT');
  });

  const reported = (changes: Partial<ReportedDecision>) =>
    stopped({}, anna(CARLA)).add(
      'reportedDecisions',
      'gemeente',
      reportedDecision('o1', ANNA, {
        body: agencyOf('gemeente'),
        scheme: 'Participatiewet',
        effect: FROM_JUNE,
        decidedOn: '2026-05-20',
        reportedOn: '2026-05-19',
        ...changes,
      }),
    );

  it.each([
    [{ kind: 'GRANT' }, 'UNKNOWN'],
    [{ kind: 'GRANT', body: agencyOf('svb') }, 'CONFLICT'],
    [{ kind: 'GRANT', person: { bsn: CARLA } }, 'CONFLICT'],
    [{ kind: 'GRANT', effect: { from: '2026-01-01', to: '2026-05-31' } }, 'CONFLICT'],
    [{ kind: 'REFUSAL' }, 'NONE'],
    [{ kind: 'NOT_CONSIDERED' }, 'NONE'],
    [{ kind: 'REFUSAL', decidedOn: '2026-05-19' }, 'CONFLICT'],
    [{ kind: 'REFUSAL', decidedOn: null }, 'CONFLICT'],
    [{ kind: 'REFUSAL', decidedOn: null, reportedOn: '2026-05-20' }, 'NONE'],
    [{ kind: 'REFUSAL', body: agencyOf('svb') }, 'CONFLICT'],
    [{ kind: 'REFUSAL', person: { bsn: CARLA } }, 'CONFLICT'],
    [{ kind: 'OTHER' }, 'CONFLICT'],
  ] as const)('depends on the decision that the household reports, case %#', (changes, outcome) => {
    expect(saysOf(rule, reported(changes).build()).outcome).toBe(outcome);
  });

  const earns = (changes: Partial<Income>, facts = stopped({}, anna(CARLA))) =>
    facts.add(
      'incomes',
      'uwv',
      income('i1', ANNA, { kind: 'WAGE', payer: 'Bakker', period: FROM_JUNE, ...changes }),
    );

  it.each([
    [{}, 'NONE'],
    [{ amountPerMonth: 0 }, 'CONFLICT'],
    [{ referenceYear: 2024 }, 'CONFLICT'],
    [{ person: { bsn: CARLA } }, 'CONFLICT'],
    [{ period: { from: '2026-05-31', to: '2026-08-14' } }, 'CONFLICT'],
    [{ period: { from: '2026-05-31', to: '2026-08-15' } }, 'NONE'],
    [{ period: { from: '2026-06-01', to: '2026-06-30' } }, 'NONE'],
    [{ period: { from: '2026-08-16', to: null } }, 'CONFLICT'],
    [{ period: { from: '2026-08-15', to: null } }, 'NONE'],
  ] as const)('depends on the income, case %#', (changes, outcome) => {
    expect(saysOf(rule, earns(changes).build()).outcome).toBe(outcome);
  });

  it('does not take child benefit for an income to live on', () => {
    const child = (person: string) =>
      earns({ kind: 'BENEFIT', payer: 'AKW-uitkering' }).add(
        'benefits',
        'svb',
        benefit('kind', person, { kind: 'CHILD', scheme: 'AKW', title: 'Kinderbijslag' }),
      );
    expect(saysOf(rule, child(ANNA).build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, child(CARLA).build())).toEqual(NONE);
    expect(saysOf(rule, earns({ payer: 'Kinderbijslag' }, child(ANNA)).build()).outcome).toBe('CONFLICT');
  });

  it.each([
    [{}, 'NONE'],
    [{ status: 'ENDED' }, 'CONFLICT'],
    [{ kind: 'CHILD' }, 'CONFLICT'],
    [{ person: { bsn: CARLA } }, 'CONFLICT'],
    [{ period: { from: '2026-01-01', to: '2026-08-14' } }, 'CONFLICT'],
  ] as const)('depends on the other benefit, case %#', (changes, outcome) => {
    const facts = stopped({}, anna(CARLA)).add(
      'benefits',
      'svb',
      benefit('anw', ANNA, { kind: 'SURVIVOR', scheme: 'Anw', ...changes }),
    );
    expect(saysOf(rule, facts.build()).outcome).toBe(outcome);
  });

  it.each(['incomes', 'reportedDecisions'] as const)('is unknown when a source did not tell %s', (kind) => {
    expect(saysOf(rule, stopped().missing('stil', kind).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['stil'],
      unknown: [
        'De uitkering (WW) van Anna Testpersoon stopt per 1 juni 2026. Of er daarna inkomen is, is niet bekend.',
      ],
    });
  });

  it.each(['decisions', 'benefits'] as const)('is unknown when a source did not tell %s', (kind) => {
    expect(saysOf(rule, stopped().missing('stil', kind).build())).toMatchObject({
      outcome: 'UNKNOWN',
      missing: ['stil'],
    });
  });
});
