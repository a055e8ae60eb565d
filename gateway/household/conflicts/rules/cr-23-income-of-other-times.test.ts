import fc from 'fast-check';
import { provesItsExamples } from '../testing/examples';
import { benefit, claim, income } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder } from '../testing/facts-builder';
import {
  anna,
  earns,
  estimated,
  NONE,
  refers,
  stale,
  studyDebt,
  YEAR_2024,
} from '../testing/incomes-of-times';
import { findingOf, holdsForEveryRule, LAW, NO_LAW, reversed, saysOf } from '../testing/looking';
import { cr23IncomeOfOtherTimes as rule } from './cr-23-income-of-other-times';

/** The income of now was as high a year ago, and lower between. */
const seasonal = (facts: FactsBuilder): FactsBuilder =>
  earns(
    earns(facts, {
      payer: 'Ziektewet-uitkering',
      amountPerMonth: 100000,
      period: { from: '2025-07-01', to: '2025-12-31' },
    }),
    { payer: 'De Ziektewet', amountPerMonth: 180000, period: { from: '2025-01-01', to: '2025-06-30' } },
  );

describe('CR-23 income of other times', () => {
  provesItsExamples(rule, {
    'DUO rekent met het loon van 2024. Anna zit nu in de ziektewet en heeft veel minder.':
      studyDebt().build(),
    'De toeslagen gaan volgens Anna uit van een hoger jaarinkomen dan zij nu heeft. Haar loon wisselt.':
      seasonal(estimated()).build(),
    'De gemeente houdt in met een beslagvrije voet van maart. Sinds juni heeft Anna een ander inkomen.':
      stale().build(),
    'DUO rekent met het loon van 2024. Het loon van Anna daalde in januari en bleef laag: dat is geen seizoen.':
      earns(studyDebt(), {
        payer: 'Ziektewet-uitkering',
        amountPerMonth: 200000,
        period: { from: '2024-01-01', to: '2025-12-31' },
      }).build(),
    'DUO rekent met het loon van 2024. Anna heeft nu 14% minder.': studyDebt({
      amountPerMonth: 172000,
    }).build(),
  });

  it('says which of its thresholds are choices', () => {
    expect(rule.thresholds).toMatchObject([
      { name: 'estimate-difference', value: 15, unit: 'PER_CENT' },
      { name: 'seasons', value: 24, unit: 'MONTHS' },
    ]);
    for (const basis of rule.hook) expect(LAW.article(basis)).not.toBeNull();
  });

  it.each([
    ['a study debt', studyDebt()],
    ['an estimate', estimated()],
    ['a stale amount', stale()],
    ['nothing', anna()],
    [
      'several',
      refers(stale().add('incomes', 'svb', income('aow', BRAM)), { id: 'p2', referenceYear: 2023 }),
    ],
  ])('holds for every rule: %s', (_, facts) => {
    holdsForEveryRule(rule, facts.build(), ['incomes', 'reportedDecisions', 'deductions']);
  });
});

describe('CR-23 reference year of a study debt', () => {
  it('names person, agencies and what it rests on', () => {
    expect(findingOf(rule, studyDebt().build())).toEqual({
      key: 'CR-23|jaar|incomes/duo:peil-2024|incomes/uwv:nu-zw',
      severity: 'ORANGE',
      explained: false,
      explanations: [{ code: 'E1', applies: 'UNKNOWN', text: 'het inkomen wisselt met het seizoen' }],
      message: rule.examples[0]?.says,
      persons: [ANNA],
      agencies: ['duo', 'uwv'],
      evidence: [
        {
          source: 'duo',
          kind: 'incomes',
          id: 'peil-2024',
          says: 'het inkomen van 2024',
          on: '2024-01-01',
        },
        {
          source: 'uwv',
          kind: 'incomes',
          id: 'nu-zw',
          says: 'Ziektewet: € 1.500,00 netto per maand',
          on: '2026-01-01',
        },
      ],
      amountPerMonth: null,
    });
  });

  it.each([
    [169999, 'CONFLICT'],
    [170000, 'CONFLICT'],
    [170001, 'NONE'],
    [260000, 'NONE'],
  ])('from € 2.000,00 to %i cents: %s', (amountPerMonth, outcome) => {
    expect(saysOf(rule, studyDebt({ amountPerMonth }).build()).outcome).toBe(outcome);
  });

  it('fires from a drop of 15% on, whatever the income', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (then, now) => {
          const facts = studyDebt({ amountPerMonth: now }, { amountPerMonth: then }).build();
          expect(saysOf(rule, facts).outcome).toBe(now * 100 <= then * 85 ? 'CONFLICT' : 'NONE');
          expect(saysOf(rule, reversed(facts))).toEqual(saysOf(rule, facts));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('rounds the per cent down', () => {
    expect(findingOf(rule, studyDebt({ amountPerMonth: 150001 }).build()).message).toContain(': 24% lager.');
  });

  it('does not know the law of another day', () => {
    expect(saysOf(rule, studyDebt().build(), NO_LAW)).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Niet bekend voor 15 augustus 2026: de daling van het inkomen waarbij het peiljaar kan worden verlegd.',
      ],
    });
  });

  it('looks at the newest reference year only', () => {
    const facts = (referenceYear: number, id: string) =>
      refers(studyDebt({ amountPerMonth: 199000 }), { amountPerMonth: 900000, referenceYear, id });
    for (const id of ['a', 'z']) expect(saysOf(rule, facts(2023, id).build())).toEqual(NONE);
    expect(findingOf(rule, facts(2025, 'a').build()).message).toContain('het inkomen van 2025: € 108.000,00');
  });

  it('adds two incomes of the reference year that ran side by side', () => {
    const second = income('peil-b', ANNA, { ...YEAR_2024, payer: 'Bakker', amountPerMonth: 50000 });
    const found = findingOf(rule, studyDebt().add('incomes', 'duo', second).build());
    expect(found.message).toContain('het inkomen van 2024: € 30.000,00 netto per jaar');
    expect(found.evidence.map(({ id }) => id)).toEqual(['peil-2024', 'peil-b', 'nu-zw']);
  });

  it.each([
    { period: { from: '2024-07-01', to: '2024-12-31' } },
    { period: { from: '2024-01-01', to: '2024-06-30' } },
    { grossNet: 'GROSS' },
  ] as const)('does not add incomes of the year that did not: %j', (changes) => {
    const facts = studyDebt().add('incomes', 'duo', income('peil-b', ANNA, { ...YEAR_2024, ...changes }));
    expect(saysOf(rule, facts.build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Hoe hoog het inkomen van 2024 is waarmee DUO voor Anna Testpersoon rekent, is niet met zekerheid bekend.',
      ],
    });
  });

  it('keeps persons and sources apart', () => {
    const facts = studyDebt({ amountPerMonth: 199000 })
      .add('incomes', 'duo', income('peil-b', BRAM, { ...YEAR_2024, amountPerMonth: 900000 }))
      .add('incomes', 'uwv', income('nu-b', BRAM, { amountPerMonth: 890000 }));
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it.each([
    ['STUDY_ARREARS', ANNA, 'duo', 'kan het peiljaar worden verlegd'],
    ['RECOVERY', ANNA, 'duo', 'Vraag DUO of dat inkomen nog klopt.'],
    ['STUDY_DEBT', BRAM, 'duo', 'Vraag DUO of dat inkomen nog klopt.'],
    ['STUDY_DEBT', ANNA, 'svb', 'Vraag DUO of dat inkomen nog klopt.'],
  ] as const)('with a %s says what to ask, case %#', (kind, person, source, text) => {
    const facts = refers(earns(anna())).add('claims', source, claim('lening', person, { kind }));
    expect(findingOf(rule, facts.build()).message).toContain(text);
  });

  it('does not know what the year is for when the claims of that source are not known', () => {
    const unknown = ['Waarvoor DUO het inkomen van 2024 van Anna Testpersoon gebruikt, is niet bekend.'];
    const facts = () => refers(earns(anna()));
    expect(saysOf(rule, facts().missing('duo', 'claims').build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['duo'],
      unknown,
    });
    expect(saysOf(rule, facts().missing('svb', 'claims').build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, studyDebt().missing('duo', 'claims').build()).outcome).toBe('CONFLICT');
  });
});

describe('CR-23 another yearly reference', () => {
  const other = (amountPerMonth: number) => refers(earns(anna(), { amountPerMonth }));

  it.each([
    [169999, 'CONFLICT'],
    [170000, 'NONE'],
    [230000, 'NONE'],
    [230001, 'CONFLICT'],
  ])('from € 2.000,00 to %i cents: %s', (amountPerMonth, outcome) => {
    expect(saysOf(rule, other(amountPerMonth).build()).outcome).toBe(outcome);
  });

  it('says in which direction, and asks whether it still holds', () => {
    expect(findingOf(rule, other(250000).build()).message).toBe(
      'DUO rekent voor Anna Testpersoon met het inkomen van 2024: € 24.000,00 netto per jaar. Nu is dat, omgerekend naar ' +
        'een jaar, € 30.000,00: 25% hoger. Vraag DUO of dat inkomen nog klopt. Mogelijke verklaring: geen gevonden. ' +
        'Niet uit te sluiten: het inkomen wisselt met het seizoen.',
    );
    const nothing = refers(earns(anna()), { amountPerMonth: 0 });
    expect(findingOf(rule, nothing.build()).message).toContain('€ 18.000,00: hoger. Vraag');
  });
});

describe('CR-23 the income of now', () => {
  const unknown = [
    'Het inkomen van Anna Testpersoon van nu is niet met zekerheid bekend (netto). Het is niet te vergelijken met het ' +
      'inkomen waarmee DUO rekent.',
  ];

  it.each([
    ['is told before tax only', studyDebt({ grossNet: 'GROSS' })],
    ['is not told at all', studyDebt({ period: { from: '2026-01-01', to: '2026-08-14' } })],
    ['is of another person', studyDebt({ person: { bsn: BRAM } })],
    ['is of a profit before tax', studyDebt({ kind: 'SELF_EMPLOYED', grossNet: 'GROSS' })],
    ['contradicts itself', earns(studyDebt(), { amountPerMonth: 100000 }, 'gemeente')],
    [
      'is not told of a benefit that runs',
      studyDebt().add(
        'benefits',
        'svb',
        benefit('aow', ANNA, { kind: 'OLD_AGE', scheme: 'AOW', title: 'AOW' }),
      ),
    ],
  ])('is not known when it %s', (_, facts) => {
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'UNKNOWN', missing: [], unknown });
  });

  it('names a source that did not tell its benefits, when that may be why', () => {
    const facts = studyDebt({ grossNet: 'GROSS' }).missing('stil', 'benefits');
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'UNKNOWN', missing: ['stil'], unknown });
    expect(saysOf(rule, studyDebt().missing('stil', 'benefits').build())).toMatchObject({ missing: [] });
  });

  it('is compared in the measure of the reference', () => {
    const gross = studyDebt({ grossNet: 'GROSS' }, { grossNet: 'GROSS' });
    expect(findingOf(rule, gross.build()).message).toContain('€ 24.000,00 bruto per jaar');
    expect(saysOf(rule, studyDebt({}, { grossNet: 'GROSS' }).build())).toMatchObject({
      outcome: 'UNKNOWN',
      unknown: [expect.stringContaining('(bruto)')],
    });
  });

  it('counts profit, and no student grant', () => {
    const facts = earns(studyDebt(), { kind: 'SELF_EMPLOYED', payer: 'Eigen zaak', amountPerMonth: 10000 });
    expect(findingOf(rule, facts.build()).message).toContain('€ 19.200,00: 20% lager');
    const grant = earns(studyDebt(), { kind: 'STUDENT_GRANT', payer: 'Beurs', amountPerMonth: 90000 });
    expect(findingOf(rule, grant.build()).message).toContain('€ 18.000,00: 25% lager');
  });
});
