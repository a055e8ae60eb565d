import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { EXCLUDING_PAIRS } from '../excluding-benefits';
import { benefit, decision } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, saysOf } from '../testing/looking';
import { anna, AOW, doubled, NONE, WW, ZW } from '../testing/transitions';
import { cr22GapOrOverlap as rule } from './cr-22-gap-or-overlap';

describe('CR-22 overlap', () => {
  it('names person, agencies, benefits and what is paid twice at most', () => {
    expect(findingOf(rule, doubled().build())).toEqual({
      key: 'CR-22|dubbel|benefits/svb:aow|benefits/uwv:ww',
      severity: 'YELLOW',
      explained: false,
      explanations: [{ code: 'E2', applies: 'NO', text: 'een van beide betalingen is een voorschot' }],
      message: rule.examples[3]?.says,
      persons: [ANNA],
      agencies: ['svb', 'uwv'],
      evidence: [
        {
          source: 'svb',
          kind: 'benefits',
          id: 'aow',
          says: 'AOW-pensioen vanaf 1 mei 2026',
          on: '2026-05-01',
        },
        {
          source: 'uwv',
          kind: 'benefits',
          id: 'ww',
          says: 'WW-uitkering vanaf 1 januari 2026',
          on: '2026-01-01',
        },
      ],
      amountPerMonth: 120000,
    });
  });

  it.each(EXCLUDING_PAIRS.map((pair) => [...pair.kinds, pair] as const))(
    '%s and %s, either way',
    (...args) => {
      const [one, other, pair] = args;
      for (const [first, second] of [
        [one, other],
        [other, one],
      ] as const) {
        const young = household('2026-08-15', ANNA).record(ANNA, { birthDate: '2004-03-01' });
        const found = findingOf(rule, doubled({ kind: first }, { kind: second }, young).build());
        expect(found.message).toContain(`${pair.says} (${Object.values(pair.basis).join(' ')}).`);
        expect(explanationsOf(found).E4).toBe(pair.unless === null ? undefined : 'UNKNOWN');
        if (pair.unless !== null) expect(found.message).toContain(`Niet uit te sluiten: ${pair.unless}.`);
      }
    },
  );

  it.each([
    ['of kinds that may run together', { kind: 'SURVIVOR' }, {}],
    ['of one kind', { kind: 'UNEMPLOYMENT' }, {}],
    ['that have not both begun', { status: 'NOT_STARTED' }, {}],
    ['of which one pays nothing', {}, { amountPerMonth: 0 }],
    ['of two persons', {}, { person: { bsn: BRAM } }],
    ['that follow each other', {}, { period: { from: '2026-01-01', to: '2026-04-30' } }],
    ['to come', { period: { from: '2026-08-16', to: null } }, {}],
  ] as const)('says none of benefits %s', (_, first, second) => {
    expect(saysOf(rule, doubled(first, second, anna(BRAM)).build())).toEqual(NONE);
  });

  it('calls one source when it pays both, and both when two do', () => {
    const facts = (source: string) =>
      anna()
        .add('benefits', source, benefit('zw', ANNA, ZW))
        .add('benefits', 'uwv', benefit('ww', ANNA, WW));
    const one = findingOf(rule, facts('uwv').build());
    expect(one.agencies).toEqual(['uwv']);
    expect(one.message).toContain('samen met de burger bij UWV: dat');
    expect(findingOf(rule, facts('svb').build()).message).toContain('met de burger bij beide organen: dat');
  });

  it('says none of one benefit that is told twice', () => {
    const facts = anna()
      .add('benefits', 'uwv', benefit('ww', ANNA, WW))
      .add('benefits', 'uwv', benefit('ww-2', ANNA, WW))
      .add('benefits', 'gemeente', benefit('ww', ANNA, WW));
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it.each([
    ['2026-08-14', 'kreeg van 1 mei 2026 tot en met 14 augustus 2026', null],
    ['2026-08-15', 'krijgt vanaf 1 mei 2026', 120000],
    ['2026-05-01', 'kreeg van 1 mei 2026 tot en met 1 mei 2026', null],
  ])('with WW up to and with %s: %s', (to, text, amountPerMonth) => {
    const found = findingOf(
      rule,
      doubled({}, { status: 'ENDED', period: { from: '2026-01-01', to } }).build(),
    );
    expect(found.message).toContain(text);
    expect(found.amountPerMonth).toBe(amountPerMonth);
  });

  it('begins on the day of the view at the latest', () => {
    expect(findingsOf(rule, doubled({ period: { from: '2026-08-15', to: null } }).build())).toHaveLength(1);
  });

  it.each([
    ['2025-08-14', 0],
    ['2025-08-15', 1],
  ])('that ended on %s: %i', (to, number) => {
    const past = { period: { from: '2025-01-01', to } };
    expect(findingsOf(rule, doubled(past, past).build())).toHaveLength(number);
  });

  it.each([
    [{ amountPerMonth: null }, {}, null],
    [{}, { amountPerMonth: null }, null],
    [{ grossNet: 'GROSS' }, {}, null],
    [{ amountPerMonth: 119999 }, {}, 119999],
  ] as const)('at stake with %j and %j: %s', (first, second, amountPerMonth) => {
    expect(findingOf(rule, doubled(first, second).build()).amountPerMonth).toBe(amountPerMonth);
  });

  it('does not know whether a benefit that is held was paid', () => {
    expect(saysOf(rule, doubled({ status: 'SUSPENDED' }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Of Anna Testpersoon over dezelfde dagen is betaald uit AOW-pensioen van SVB en WW-uitkering van UWV, is niet ' +
          'bekend: een van beide is opgeschort.',
      ],
    });
    expect(saysOf(rule, doubled({}, { status: 'SUSPENDED' }).build()).outcome).toBe('UNKNOWN');
  });

  it.each([
    [{}, 'YES'],
    [{ kind: 'GRANT' }, 'NO'],
    [{ scheme: 'WIA' }, 'NO'],
    [{ persons: [{ bsn: BRAM }] }, 'NO'],
    [{ effect: { from: '2026-01-01', to: '2026-04-30' } }, 'NO'],
  ] satisfies [Partial<Decision>, string][])('E2: depends on the decision, case %#', (changes, applies) => {
    const told = { kind: 'ADVANCE', scheme: 'WW', effect: { from: '2026-04-01', to: '2026-05-01' } } as const;
    const facts = (source: string) =>
      doubled().add('decisions', source, decision('v', [ANNA], { ...told, ...changes }));
    expect(explanationsOf(findingOf(rule, facts('uwv').build())).E2).toBe(applies);
    expect(explanationsOf(findingOf(rule, facts('svb').build())).E2).toBe('NO');
  });

  it('E2: is unknown when a source did not tell its decisions', () => {
    expect(explanationsOf(findingOf(rule, doubled().missing('stil', 'decisions').build())).E2).toBe(
      'UNKNOWN',
    );
  });

  it('finds each overlap of each person', () => {
    const facts = doubled({}, {}, anna(BRAM))
      .add('benefits', 'svb', benefit('aow2', BRAM, AOW))
      .add(
        'benefits',
        'uwv',
        benefit('wia', BRAM, { kind: 'DISABILITY', scheme: 'WIA', title: 'WIA-uitkering' }),
      );
    expect(findingsOf(rule, facts.build()).map(({ persons }) => persons)).toEqual([[ANNA], [BRAM]]);
  });
});

describe('CR-22 assistance for a student', () => {
  const student = (facts: FactsBuilder, to: string | null = null): FactsBuilder =>
    facts
      .add(
        'benefits',
        'gemeente',
        benefit('pw', ANNA, { amountPerMonth: 30000, period: { from: '2026-06-01', to } }),
      )
      .add(
        'benefits',
        'duo',
        benefit('sf', ANNA, {
          kind: 'STUDENT_FINANCE',
          scheme: 'Wsf 2000',
          title: 'Studiefinanciering',
          amountPerMonth: 13021,
          period: { from: '2026-01-01', to: null },
        }),
      );
  const born = (birthDate: string): FactsBuilder => household('2026-08-15', ANNA).record(ANNA, { birthDate });

  it('is shown for somebody below 27', () => {
    const found = findingOf(rule, student(born('2004-03-01')).build());
    expect(found.message).toBe(
      'Anna Testpersoon krijgt vanaf 1 juni 2026 mogelijk dubbel: Studiefinanciering van DUO en Bijstand van Gemeente. ' +
        'Wie jonger is dan 27 jaar en studiefinanciering kan krijgen, heeft geen recht op algemene bijstand ' +
        '(Participatiewet 13 2 c). Meld dit nu samen met de burger bij beide organen: dat voorkomt een latere ' +
        'terugvordering. Mogelijke verklaring: geen gevonden.',
    );
    expect(found.explanations).toEqual([
      { code: 'E2', applies: 'NO', text: 'een van beide betalingen is een voorschot' },
      { code: 'E5', applies: 'NO', text: 'de persoon is 27 jaar of ouder' },
    ]);
    expect(found.amountPerMonth).toBe(13021);
  });

  it.each([
    ['1999-06-01', null],
    ['1999-06-02', 'kreeg van 1 juni 2026 tot en met 1 juni 2026 mogelijk'],
    ['1999-08-15', 'kreeg van 1 juni 2026 tot en met 14 augustus 2026 mogelijk'],
    ['1999-08-16', 'krijgt vanaf 1 juni 2026 mogelijk'],
  ])('born on %s: %s', (birthDate, text) => {
    const facts = student(born(birthDate)).build();
    if (text === null) expect(saysOf(rule, facts)).toEqual(NONE);
    else expect(findingOf(rule, facts).message).toContain(text);
  });

  it('goes on up to 1 March for who was born on 29 February', () => {
    const facts = household('2027-03-10', ANNA).record(ANNA, { birthDate: '2000-02-29' });
    expect(findingOf(rule, student(facts).build()).message).toContain('tot en met 28 februari 2027');
  });

  it('stays when the day of birth is not known, and says so', () => {
    const found = findingOf(rule, student(household('2026-08-15', ANNA)).build());
    expect(explanationsOf(found)).toEqual({ E2: 'NO', E5: 'UNKNOWN' });
    expect(found.explained).toBe(false);
    expect(found.message).toContain('Niet uit te sluiten: de persoon is 27 jaar of ouder.');
  });

  it('does not ask for an age where the law does not', () => {
    expect(explanationsOf(findingOf(rule, doubled({}, {}, household('2026-08-15', ANNA)).build()))).toEqual({
      E2: 'NO',
    });
  });
});
