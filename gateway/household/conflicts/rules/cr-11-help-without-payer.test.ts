import type { ReportedDecision, SupportNeed } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, decision, reportedDecision, supportNeed } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr11HelpWithoutPayer as rule } from './cr-11-help-without-payer';

const NONE = { outcome: 'NONE' };
const CIZ = { code: 'ciz', name: 'CIZ', oin: null };

/** The help that Anna needs is clear since 1 May, 106 days before the day of the view. */
const needing = (changes: Partial<SupportNeed> = {}): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM)
    .records()
    .add('supportNeeds', 'gemeente', supportNeed('n1', ANNA, changes));

const answered = (facts: FactsBuilder, id: string, changes: Partial<Decision>, source = 'gemeente') =>
  facts.add(
    'decisions',
    source,
    decision(id, [ANNA], {
      kind: 'REFUSAL',
      scheme: 'Wmo 2015',
      decidedOn: '2026-06-02',
      effect: { from: '2026-06-02', to: null },
      ...changes,
    }),
  );

const reported = (facts: FactsBuilder, id: string, changes: Partial<ReportedDecision> = {}) =>
  facts.add(
    'reportedDecisions',
    'gemeente',
    reportedDecision(id, ANNA, {
      body: CIZ,
      kind: 'REFUSAL',
      scheme: 'Wlz',
      decidedOn: '2026-04-20',
      effect: { from: '2026-04-20', to: null },
      ...changes,
    }),
  );

/** The Wlz refused, as reported, and the Wmo too. */
const stuck = (changes: Partial<SupportNeed> = {}) => answered(reported(needing(changes), 'o1'), 'b1', {});

describe('CR-11 examples', () => {
  provesItsExamples(rule, {
    'Sinds 1 mei is duidelijk dat Anna begeleid moet wonen. De Wlz en de Wmo zijn afgewezen; over de Zvw is niets besloten.':
      stuck().build(),
    'De Wlz is afgewezen, maar de gemeente heeft begeleiding onder de Wmo toegekend, en die loopt.': answered(
      reported(needing(), 'o1'),
      'b1',
      { kind: 'GRANT' },
    ).build(),
    'De professionals zijn het nog niet eens over de hulp. De Wlz en de Wmo zijn afgewezen.': stuck({
      consensusOn: null,
    }).build(),
    'De hulp staat 28 dagen vast. De Wlz en de Wmo zijn afgewezen.': stuck({
      consensusOn: '2026-07-18',
    }).build(),
  });
});

describe('CR-11 help without a payer', () => {
  it('shows the need and each refusal', () => {
    expect(findingOf(rule, stuck().build())).toMatchObject({
      key: 'CR-11||decisions/gemeente:b1|reportedDecisions/gemeente:o1|supportNeeds/gemeente:n1',
      severity: 'RED',
      explained: false,
      persons: [ANNA],
      agencies: ['ciz', 'gemeente'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'gemeente',
          kind: 'supportNeeds',
          id: 'n1',
          says: 'overeenstemming over de hulp: Begeleid wonen',
          on: '2026-05-01',
        },
        {
          source: 'gemeente',
          kind: 'reportedDecisions',
          id: 'o1',
          says: 'afwijzing onder Wlz door CIZ',
          on: '2026-04-20',
        },
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'b1',
          says: 'afwijzing onder Wmo 2015 door Gemeente',
          on: '2026-06-02',
        },
      ],
    });
  });

  it.each([
    ['2026-07-17', 1],
    ['2026-07-18', 0],
    ['2026-07-19', 0],
  ])('waits until 28 days have passed since %s: %i', (consensusOn, number) => {
    expect(findingsOf(rule, stuck({ consensusOn }).build())).toHaveLength(number);
  });

  it.each([
    [
      'Wlz refused, two not decided',
      ['Wlz', 'Wmo 2015', 'Zvw'],
      1,
      'Geen afwijzing of lopende toekenning bekend: Wmo 2015 en Zvw.',
    ],
    ['Wlz refused, no other law', ['Wlz'], 0, ''],
    ['Wlz refused, named twice', ['Wlz', 'Wlz'], 0, ''],
    ['another law refused', ['Zvw', 'Jeugdwet'], 0, ''],
  ])('one refusal: %s', (_, schemes, number, says) => {
    const found = findingsOf(rule, reported(needing({ schemes }), 'o1').build());
    expect(found).toHaveLength(number);
    for (const { message } of found) expect(message).toContain(says);
  });

  it('leaves out the sentence about what is open when all have refused', () => {
    const found = findingOf(rule, stuck({ schemes: ['Wlz', 'Wmo 2015'] }).build());
    expect(found.message).not.toContain('Geen afwijzing');
    expect(found.message).toContain('(2 juni 2026). Overweeg');
  });

  it('knows a law by part of its name', () => {
    const facts = answered(reported(needing({ schemes: ['Wlz', 'Wmo'] }), 'o1'), 'b1', {});
    expect(findingOf(rule, facts.build()).message).not.toContain('Geen afwijzing');
  });

  it('counts a body that refuses twice under one law once, and says the last day', () => {
    const twice = answered(answered(needing({ schemes: ['Wmo 2015'] }), 'b1', {}), 'b2', {
      decidedOn: '2026-07-02',
    });
    expect(saysOf(rule, twice.build())).toEqual(NONE);
    const more = answered(answered(stuck(), 'b0', { decidedOn: '2026-04-01' }), 'b2', {
      decidedOn: '2026-07-02',
    });
    const found = findingOf(rule, more.build());
    expect(found.evidence.map(({ id }) => id)).toEqual(['n1', 'o1', 'b2']);
    expect(found.message).toContain('Wmo 2015 door Gemeente (2 juli 2026)');
  });

  it('counts two bodies that refuse under one law as two', () => {
    const two = answered(
      answered(needing({ schemes: ['Wmo 2015'] }), 'b1', {}),
      'b1',
      { decidedOn: '2026-06-03' },
      'dorp',
    );
    const found = findingOf(rule, two.build());
    expect(found.message).toContain(
      'Wmo 2015 door Gemeente (2 juni 2026) en Wmo 2015 door Dorp (3 juni 2026).',
    );
    expect(found.agencies).toEqual(['dorp', 'gemeente']);
  });

  it('lists the refusals oldest first, also when a body refused again', () => {
    const facts = reported(answered(needing(), 'b1', { decidedOn: '2026-03-01' }), 'o1');
    const again = answered(facts, 'b2', { decidedOn: '2026-05-20' });
    expect(findingOf(rule, again.build()).evidence.map(({ id }) => id)).toEqual(['n1', 'o1', 'b2']);
  });

  it.each(['NOT_CONSIDERED', 'TERMINATION', 'REVISION', 'OTHER'] as const)(
    'takes %s for no refusal',
    (kind) => {
      expect(saysOf(rule, answered(needing(), 'b1', { kind }).build())).toEqual(NONE);
      const found = findingOf(rule, answered(reported(needing(), 'o1'), 'b1', { kind }).build());
      expect(found.message).toContain('Geen afwijzing of lopende toekenning bekend: Wmo 2015 en Zvw.');
    },
  );
});

describe('CR-11 a grant', () => {
  const granted = (changes: Partial<Decision>) =>
    answered(stuck(), 'b2', { kind: 'GRANT', scheme: 'Zvw', ...changes });

  it.each([
    ['runs', '2026-06-01', null, 0],
    ['runs until the day of the view', '2026-06-01', '2026-08-15', 0],
    ['ended the day before', '2026-06-01', '2026-08-14', 1],
    ['begins later', '2026-09-01', null, 0],
  ])('that %s: %s–%s', (_, from, to, number) => {
    expect(findingsOf(rule, granted({ effect: { from, to } }).build())).toHaveLength(number);
  });

  it.each([
    ['2025-05-01', 0],
    ['2025-04-30', 1],
  ])('of more than a year before the consensus is about other help: %s', (decidedOn, number) => {
    expect(
      findingsOf(rule, granted({ decidedOn, effect: { from: decidedOn, to: null } }).build()),
    ).toHaveLength(number);
  });

  it('under a law that need not pay tells nothing', () => {
    expect(findingsOf(rule, granted({ scheme: 'AOW' }).build())).toHaveLength(1);
  });

  it.each([
    ['ended on the same day', {}, 1],
    ['ended later', { decidedOn: '2026-07-01' }, 1],
    ['ended before it', { decidedOn: '2026-06-01' }, 0],
    ['ends on the day of the view', { effect: { from: '2026-08-15', to: null } }, 1],
    ['ends tomorrow', { effect: { from: '2026-08-16', to: null } }, 0],
    ['of another law ended', { scheme: 'Wlz' }, 0],
    ['only revised', { kind: 'REVISION' }, 0],
  ] as const)('that its own body %s', (_, changes, number) => {
    const facts = answered(granted({}), 'b3', { kind: 'TERMINATION', scheme: 'Zvw', ...changes });
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('that another body ended still runs', () => {
    const facts = answered(granted({}), 'b3', { kind: 'TERMINATION', scheme: 'Zvw' }, 'dorp');
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it('that has ended takes the place of an earlier refusal', () => {
    const ended = { kind: 'GRANT', effect: { from: '2026-06-10', to: '2026-07-01' } } as const;
    const facts = (decidedOn: string) =>
      answered(stuck({ schemes: ['Wlz', 'Wmo 2015'] }), 'b2', { ...ended, decidedOn });
    expect(findingOf(rule, facts('2026-06-10').build()).message).toContain(
      'Afgewezen: Wlz door CIZ (20 april 2026, volgens opgave). Geen afwijzing of lopende toekenning bekend: Wmo 2015.',
    );
    expect(findingOf(rule, facts('2026-05-10').build()).message).toContain(
      'Wmo 2015 door Gemeente (2 juni 2026)',
    );
  });
});

describe('CR-11 what the household reports', () => {
  it('gives way to what the same body tells under the same law', () => {
    const own = (scheme: string, source = 'ciz') =>
      answered(stuck(), 'c1', { scheme, kind: 'TERMINATION', decidedOn: '2026-04-20' }, source);
    expect(findingOf(rule, own('Wlz').build()).evidence.map(({ id }) => id)).toEqual(['n1', 'b1']);
    expect(findingOf(rule, own('Zvw').build()).evidence.map(({ id }) => id)).toEqual(['n1', 'o1', 'b1']);
    expect(findingOf(rule, own('Wlz', 'dorp').build()).evidence.map(({ id }) => id)).toEqual([
      'n1',
      'o1',
      'b1',
    ]);
  });

  it('may lack the day: then it counts from its first day of effect', () => {
    const undated = (from: string) =>
      answered(reported(needing(), 'o1', { decidedOn: null, effect: { from, to: null } }), 'b1', {});
    const found = findingOf(rule, undated('2025-05-01').build());
    expect(found.message).toContain('Wlz door CIZ (datum niet bekend, volgens opgave) en Wmo 2015');
    expect(found.evidence[1]).toMatchObject({ id: 'o1', on: null });
    expect(findingOf(rule, undated('2025-04-30').build()).evidence.map(({ id }) => id)).toEqual(['n1', 'b1']);
  });

  it('may be a grant', () => {
    expect(
      saysOf(rule, reported(stuck(), 'o2', { kind: 'GRANT', scheme: 'Zvw', body: agencyOf('zorg') }).build()),
    ).toEqual(NONE);
  });
});

describe('CR-11 persons', () => {
  it('does not mix decisions of two persons', () => {
    const ofBram = answered(needing(), 'b1', { persons: [{ bsn: BRAM }] }).add(
      'reportedDecisions',
      'gemeente',
      reportedDecision('o1', BRAM, { kind: 'REFUSAL', scheme: 'Wlz' }),
    );
    expect(saysOf(rule, ofBram.build())).toEqual(NONE);
  });

  it('reads a decision about several persons, and shows each need by itself', () => {
    const both = answered(stuck(), 'b3', { persons: [{ bsn: BRAM }, { bsn: ANNA }], scheme: 'Zvw' }).add(
      'supportNeeds',
      'gemeente',
      supportNeed('n2', BRAM, { title: 'Dagbesteding' }),
    );
    const found = findingsOf(rule, both.build());
    expect(found.map(({ persons }) => persons)).toEqual([[ANNA], [BRAM]]);
    expect(found[1]?.message).toContain('welke hulp Bram Testpersoon nodig heeft (Dagbesteding)');
    expect(found[1]?.message).toContain('Afgewezen: Zvw door Gemeente');
  });
});

describe('CR-11 what is not known', () => {
  it.each(['decisions', 'reportedDecisions'] as const)(
    'cannot rule out a grant when %s are missing',
    (kind) => {
      const found = findingOf(rule, stuck().missing('stil', kind).build());
      expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'UNKNOWN' });
      expect(found.message).toContain('Niet uit te sluiten: er is een toekenning die hier niet bekend is.');
      expect(saysOf(rule, stuck().missing('stil', kind).build())).toMatchObject({
        outcome: 'CONFLICT',
        missing: ['stil'],
      });
      expect(saysOf(rule, needing().missing('stil', kind).build())).toEqual({
        outcome: 'UNKNOWN',
        missing: ['stil'],
        unknown: [],
      });
    },
  );

  it('says none when nobody needs help, whatever decisions are missing', () => {
    const facts = (consensusOn: string | null) =>
      needing({ consensusOn }).missing('stil', 'decisions', 'reportedDecisions').build();
    expect(saysOf(rule, facts(null))).toEqual(NONE);
    expect(saysOf(rule, facts('2026-07-18'))).toEqual(NONE);
  });

  it('knows that there is no other grant when all is known', () => {
    expect(explanationsOf(findingOf(rule, stuck().build()))).toEqual({ E1: 'NO', E2: 'NO' });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, stuck().build(), ['supportNeeds', 'decisions', 'reportedDecisions']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['supportNeeds']);
  });

  it('says that its thresholds are a choice', () => {
    expect(rule.thresholds.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['after-consensus', 28, 'DAYS'],
      ['decision-window', 12, 'MONTHS'],
    ]);
    for (const { text } of rule.thresholds) expect(text).toMatch(/keuze van dit project\.$/);
  });
});
