import fc from 'fast-check';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import { roomOf } from '../../debts/room';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, deduction, income } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import {
  explanationsOf,
  findingOf,
  findingsOf,
  holdsForEveryRule,
  LAW,
  NO_LAW,
  reversed,
  saysOf,
} from '../testing/looking';
import { cr12SumOfDeductions as rule } from './cr-12-sum-of-deductions';

/**
 * A single person with social assistance of € 1.419,46: at most € 70,97 a month may be taken, all bodies
 * together.
 */
const anna = (amountPerMonth = 141946): FactsBuilder =>
  household('2026-08-15', ANNA)
    .record(ANNA)
    .add('incomes', 'gemeente', income('i1', ANNA, { amountPerMonth }));

const withhold = (
  facts: FactsBuilder,
  source: string,
  amountPerMonth: number,
  changes: Partial<Deduction> = {},
) =>
  facts.add(
    'deductions',
    source,
    deduction(`${source}-1`, ANNA, { beneficiary: agencyOf(source), amountPerMonth, ...changes }),
  );

const ATTACHED: Partial<Deduction> = { method: 'ATTACHMENT', period: { from: '2026-02-01', to: null } };

/** The example of the catalogue: the gemeente and the CJIB each take € 70,97. */
const twice = () => withhold(withhold(anna(), 'gemeente', 7097), 'cjib', 7097, ATTACHED);

const voluntary = { method: 'VOLUNTARY' } as const;

const by = (article: string, paragraph: string | null, law = 'Participatiewet'): Partial<Deduction> => ({
  basis: [{ law, article, paragraph }],
});

const PENSION: Partial<Deduction> = { ...ATTACHED, onIncome: 'Pensioenfonds' };

/** A pension of € 300 and a wage of € 2.500: all together € 1.451,51 may be taken. */
const twoIncomes = (): FactsBuilder =>
  household('2026-08-15', ANNA)
    .record(ANNA)
    .add(
      'incomes',
      'uwv',
      income('i1', ANNA, { kind: 'PENSION', payer: 'Pensioenfonds', amountPerMonth: 30000 }),
    )
    .add('incomes', 'uwv', income('i2', ANNA, { kind: 'WAGE', payer: 'Bakkerij', amountPerMonth: 250000 }));

describe('CR-12 examples', () => {
  provesItsExamples(rule, {
    'Anna heeft bijstand van € 1.419,46. De gemeente en het CJIB houden elk € 70,97 in.': twice().build(),
    'Anna krijgt € 300 pensioen en € 2.500 loon. Op het pensioen houdt het CJIB € 300,01 in.': withhold(
      twoIncomes(),
      'cjib',
      30001,
      PENSION,
    ).build(),
    'Anna heeft ruimte voor € 70,97. De gemeente houdt € 70 in, en € 0,98 met haar toestemming.': withhold(
      withhold(anna(), 'gemeente', 7000),
      'cjib',
      98,
      voluntary,
    ).build(),
    'De gemeente houdt € 200 in omdat Anna bij de invordering geen inlichtingen geeft.': withhold(
      anna(),
      'gemeente',
      20000,
      by('60', '6'),
    ).build(),
    'Anna heeft bijstand van € 1.419,46. Alleen de gemeente houdt in: € 70,97.': withhold(
      anna(),
      'gemeente',
      7097,
    ).build(),
  });
});

describe('CR-12 one income', () => {
  const onPension = (cents: number, changes: Partial<Deduction> = {}) =>
    withhold(twoIncomes(), 'cjib', cents, { ...PENSION, ...changes });

  it('shows that more is withheld from one income than it is, though the whole leaves room', () => {
    const facts = withhold(onPension(20000), 'gemeente', 10001, { ...PENSION, method: 'SET_OFF' }).build();
    expect(findingOf(rule, facts)).toEqual({
      key: 'CR-12|inkomen Pensioenfonds|deductions/cjib:cjib-1|deductions/gemeente:gemeente-1',
      severity: 'RED',
      explained: false,
      explanations: [],
      message:
        'Bij Anna Testpersoon wordt op het inkomen Pensioenfonds samen € 300,01 per maand ingehouden. ' +
        'Dat inkomen is € 300,00 per maand. Er wordt € 0,01 per maand meer ingehouden dan er is. ' +
        'Vraag de organen de bedragen na te gaan, en vraag correctie met terugwerkende kracht.',
      persons: [ANNA],
      agencies: ['cjib', 'gemeente'],
      evidence: [
        {
          source: 'cjib',
          kind: 'deductions',
          id: 'cjib-1',
          says: '€ 200,00 per maand op Pensioenfonds voor Cjib',
          on: '2026-02-01',
        },
        {
          source: 'gemeente',
          kind: 'deductions',
          id: 'gemeente-1',
          says: '€ 100,01 per maand op Pensioenfonds voor Gemeente',
          on: '2026-02-01',
        },
      ],
      amountPerMonth: 1,
    });
  });

  it.each([
    ['exactly the income', onPension(30000)],
    ['more, but with consent', onPension(30001, voluntary)],
    ['as much from the other income', onPension(30001, { onIncome: 'Bakkerij' })],
  ])('says none of %s', (_, facts) => {
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('is sure of it also when other incomes are not known', () => {
    const says = saysOf(rule, onPension(30001).missing('svb', 'incomes').build());
    expect(says).toMatchObject({
      outcome: 'CONFLICT',
      missing: ['svb'],
      findings: [{ amountPerMonth: 1 }],
      unknown: [expect.stringMatching(/^Anna Testpersoon: Niet alle inkomens zijn bekend/)],
    });
  });

  it('takes two payments of one payer as one income', () => {
    const more = income('i3', ANNA, { kind: 'PENSION', payer: 'Pensioenfonds', amountPerMonth: 10000 });
    expect(saysOf(rule, onPension(40000).add('incomes', 'uwv', more).build())).toEqual({ outcome: 'NONE' });
    expect(findingOf(rule, onPension(40001).add('incomes', 'uwv', more).build()).amountPerMonth).toBe(1);
  });

  it('does not judge a deduction that may be from either of two incomes', () => {
    const either = income('i3', ANNA, {
      kind: 'PENSION',
      payer: 'Pensioenfonds Zorg',
      amountPerMonth: 10000,
    });
    expect(saysOf(rule, onPension(30001).add('incomes', 'uwv', either).build())).toEqual({ outcome: 'NONE' });
  });

  it('is told beside the whole when there are more incomes, and is left to it when there is one', () => {
    const both = findingsOf(rule, onPension(200000).build());
    expect(both.map(({ key }) => key.split('|')[1])).toEqual(['gedwongen', 'inkomen Pensioenfonds']);
    expect(both.map(({ amountPerMonth }) => amountPerMonth)).toEqual([200000 - 145151, 170000]);
    const one = findingsOf(rule, withhold(anna(), 'gemeente', 150000).build());
    expect(one.map(({ key }) => key.split('|')[1])).toEqual(['gedwongen']);
  });

  it('is told beside what is too much with consent', () => {
    const facts = withhold(onPension(30001), 'gemeente', 120000, { onIncome: 'Bakkerij', ...voluntary });
    expect(findingsOf(rule, facts.build()).map(({ severity }) => severity)).toEqual(['YELLOW', 'RED']);
  });
});

describe('CR-12 sum of deductions', () => {
  it('shows that two bodies each take all there is', () => {
    const found = findingOf(rule, twice().build());
    expect(found).toMatchObject({
      key: 'CR-12|gedwongen|deductions/cjib:cjib-1|deductions/gemeente:gemeente-1',
      severity: 'RED',
      explained: false,
      explanations: [
        {
          code: 'E1',
          applies: 'NO',
          text:
            'de beslagvrije voet bindt het orgaan niet zolang de burger zijn inlichtingenplicht bij de invordering niet ' +
            'nakomt (Participatiewet 60 lid 6)',
        },
        {
          code: 'E2',
          applies: 'UNKNOWN',
          text: 'de rechter heeft de beslagvrije voet verhoogd (Rv 475fa); dan is de ruimte nog kleiner',
        },
      ],
      persons: [ANNA],
      agencies: ['cjib', 'gemeente'],
      evidence: [
        {
          source: 'cjib',
          kind: 'deductions',
          id: 'cjib-1',
          says: '€ 70,97 per maand op Participatiewet voor Cjib',
          on: '2026-02-01',
        },
        {
          source: 'gemeente',
          kind: 'deductions',
          id: 'gemeente-1',
          says: '€ 70,97 per maand op Participatiewet voor Gemeente',
          on: '2026-01-01',
        },
      ],
      amountPerMonth: 7097,
    });
    expect(found.message).toBe(
      'Bij Anna Testpersoon wordt samen € 141,94 per maand ingehouden. Beschikbaar is hoogstens € 70,97. ' +
        'Tekort: € 70,97 per maand. Het oudste beslag is van Cjib (1 februari 2026). Vraag daar naar de afstemming. ' +
        'Vraag correctie met terugwerkende kracht. De berekening is indicatief. ' +
        'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de rechter heeft de beslagvrije voet verhoogd ' +
        '(Rv 475fa); dan is de ruimte nog kleiner.',
    );
  });

  it.each([
    [7097, 'NONE'],
    [7098, 'CONFLICT'],
  ])('%i cents against a room of 7097: %s', (cents, outcome) => {
    expect(saysOf(rule, withhold(anna(), 'gemeente', cents).build()).outcome).toBe(outcome);
  });

  it('fires from the first cent above the room, for any income and any split over bodies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1_000_000 }),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: 0, max: 1_000 }),
        (cents, over, split) => {
          const room = roomOf(ANNA, anna(cents).build(), LAW).roomAtMost ?? NaN;
          const total = Math.max(0, room + over);
          const first = Math.floor((total * split) / 1_000);
          const facts = withhold(
            withhold(anna(cents), 'gemeente', first),
            'cjib',
            total - first,
            ATTACHED,
          ).build();
          const says = saysOf(rule, facts);
          expect(says.outcome).toBe(total > room ? 'CONFLICT' : 'NONE');
          expect(saysOf(rule, reversed(facts))).toEqual(says);
          if (says.outcome === 'CONFLICT') expect(says.findings[0]?.amountPerMonth).toBe(total - room);
        },
      ),
    );
  });

  it('says none without deductions, whatever else is missing', () => {
    expect(saysOf(rule, household('2026-08-15', ANNA).missing('uwv', 'incomes').build())).toEqual({
      outcome: 'NONE',
    });
  });

  it('does not add the deductions of two persons', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .records()
      .add('incomes', 'gemeente', income('i1', ANNA))
      .add('incomes', 'gemeente', income('i2', BRAM))
      .add('deductions', 'gemeente', deduction('h1', ANNA))
      .add('deductions', 'gemeente', deduction('h2', BRAM));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('leaves out what does not run on the day of the view', () => {
    const ended = withhold(withhold(anna(), 'gemeente', 7097), 'cjib', 7097, {
      period: { from: '2026-01-01', to: '2026-08-14' },
    });
    expect(saysOf(rule, ended.build())).toEqual({ outcome: 'NONE' });
  });

  it('names the oldest attachment, or that there is none', () => {
    const later = { method: 'ATTACHMENT', period: { from: '2026-05-01', to: null } } as const;
    expect(findingOf(rule, withhold(twice(), 'belasting', 100, later).build()).message).toContain(
      'beslag is van Cjib',
    );
    expect(findingOf(rule, withhold(twice(), 'aaa', 100, later).build()).message).toContain(
      'beslag is van Cjib',
    );
    expect(findingOf(rule, withhold(anna(), 'gemeente', 9000).build()).message).toContain(
      'Er is geen beslag bekend.',
    );
  });
});

describe('CR-12 voluntary deductions', () => {
  it('is yellow when only the voluntary ones are too much', () => {
    const found = findingOf(
      rule,
      withhold(withhold(anna(), 'gemeente', 7000), 'cjib', 98, voluntary).build(),
    );
    expect(found).toMatchObject({
      key: 'CR-12|vrijwillig|deductions/cjib:cjib-1|deductions/gemeente:gemeente-1',
      severity: 'YELLOW',
      amountPerMonth: 1,
      explanations: [],
      explained: false,
      persons: [ANNA],
      evidence: [{ id: 'gemeente-1' }, { id: 'cjib-1' }],
    });
    expect(found.message).toContain(
      'Beschikbaar is hoogstens € 70,97; dat is € 0,01 minder dan samen wordt ingehouden.',
    );
    expect(
      saysOf(rule, withhold(withhold(anna(), 'gemeente', 7000), 'cjib', 97, voluntary).build()).outcome,
    ).toBe('NONE');
  });

  it('is named beside what is too much already', () => {
    const found = findingOf(rule, withhold(twice(), 'duo', 500, voluntary).build());
    expect(found.severity).toBe('RED');
    expect(found.message).toContain('Daarnaast wordt € 5,00 vrijwillig ingehouden.');
  });
});

describe('CR-12 explanations', () => {
  const e1 = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build())).E1;

  it.each([
    ['on paragraph 6', by('60', '6'), 'YES'],
    ['on another paragraph', by('60', '4'), 'UNKNOWN'],
    ['on no paragraph', by('60', null), 'UNKNOWN'],
    ['on another article', by('58', '6'), 'NO'],
    ['on another law', by('60', '6', 'WW'), 'NO'],
  ])('E1: a deduction that rests %s: %s', (_, basis, applies) => {
    expect(e1(withhold(anna(), 'gemeente', 20000, basis))).toBe(applies);
  });

  it('E1 explains nothing when the rest is too much by itself', () => {
    const rest = (cents: number) =>
      withhold(withhold(anna(), 'gemeente', 20000, by('60', '6')), 'cjib', cents, ATTACHED);
    expect(e1(rest(7097))).toBe('YES');
    expect(e1(rest(7098))).toBe('NO');
  });

  it('E2 is never known', () => {
    expect(explanationsOf(findingOf(rule, twice().build())).E2).toBe('UNKNOWN');
  });
});

describe('CR-12 what is not known', () => {
  it('names the source that did not tell the income', () => {
    expect(saysOf(rule, twice().missing('uwv', 'incomes').build())).toMatchObject({
      outcome: 'UNKNOWN',
      missing: ['uwv'],
      unknown: [expect.stringMatching(/^Anna Testpersoon: Niet alle inkomens zijn bekend/)],
    });
  });

  it('names the figure of the law that is not known', () => {
    const says = saysOf(rule, twice().build(), NO_LAW);
    expect(says).toMatchObject({
      outcome: 'UNKNOWN',
      unknown: expect.arrayContaining([expect.stringContaining('bijstandsnorm voor een alleenstaande')]),
    });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, twice().build(), ['deductions']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['deductions']);
  });
});
