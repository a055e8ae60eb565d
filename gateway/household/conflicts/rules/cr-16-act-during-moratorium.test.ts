import type { Claim, CollectionAct } from '../../../../subgraphs/kit/graph/claim';
import type { Moratorium } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { CollectionActKind } from '../../../../subgraphs/kit/vocabulary';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, claim, claimEvent, collectionAct, deduction, moratorium } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr16ActDuringMoratorium as rule } from './cr-16-act-during-moratorium';

const NONE = { outcome: 'NONE' };
const ALL_NO = { E1: 'NO', E2: 'NO', E3: 'NO', E4: 'NO', E5: 'NO', E6: 'NO', E7: 'NO' };

/** A cooling-off period of Anna from May to October. */
const paused = (changes: Partial<Moratorium> = {}): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM, CARLA)
    .records()
    .add('moratoria', 'gemeente', moratorium('m1', [ANNA], changes));

/** A claim on Anna, imposed in March, with an act. */
const owed = (
  facts: FactsBuilder,
  act: CollectionAct,
  changes: Partial<Claim> = {},
  source = 'uwv',
): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim('u1', ANNA, {
      creditor: agencyOf(source),
      handler: agencyOf(source),
      events: [claimEvent('e1', 'IMPOSED', '2026-03-01')],
      collectionActs: [act],
      ...changes,
    }),
  );

const act = (kind: CollectionActKind = 'ATTACHMENT', on = '2026-07-01', actor = 'uwv') =>
  collectionAct('h1', kind, on, actor);

const attached = (changes: Partial<Moratorium> = {}, of: Partial<Claim> = {}) =>
  owed(paused(changes), act(), of);

const withheld = (
  facts: FactsBuilder,
  changes: Partial<Deduction> = {},
  source = 'uwv',
  id = 'd1',
): FactsBuilder =>
  facts.add(
    'deductions',
    source,
    deduction(id, ANNA, {
      method: 'ATTACHMENT',
      beneficiary: agencyOf(source),
      period: { from: '2026-07-01', to: null },
      ...changes,
    }),
  );

/** A claim on Anna that is withheld for, without acts. */
const owing = (facts: FactsBuilder, changes: Partial<Claim> = {}) =>
  owed(facts, act(), { collectionActs: [], ...changes });

const later = { events: [claimEvent('e1', 'IMPOSED', '2026-05-02')] };

describe('CR-16 examples', () => {
  provesItsExamples(rule, {
    'De rechtbank heeft een afkoelingsperiode afgekondigd. In die tijd legt het UWV beslag voor een oude vordering.':
      attached().build(),
    'De vordering waarvoor het UWV beslag legt, is pas na het begin van de afkoelingsperiode opgelegd.':
      attached({}, later).build(),
    'Er geldt een smal moratorium tegen een ontruiming. In die tijd legt het UWV beslag.': attached({
      kind: 'NARROW',
    }).build(),
    'Het UWV legt beslag op de dag voordat de afkoelingsperiode begint.': owed(
      paused(),
      act('ATTACHMENT', '2026-04-30'),
    ).build(),
  });
});

describe('CR-16 an act', () => {
  it('is shown with the order of the court', () => {
    const found = findingOf(rule, attached().build());
    expect(found).toMatchObject({
      key: 'CR-16|h1|claims/uwv:u1|moratoria/gemeente:m1',
      severity: 'RED',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'gemeente',
          kind: 'moratoria',
          id: 'm1',
          says: 'een breed moratorium van 1 mei 2026 tot en met 31 oktober 2026',
          on: '2026-05-01',
        },
        { source: 'uwv', kind: 'claims', id: 'u1', says: 'beslag', on: '2026-07-01' },
      ],
    });
    expect(explanationsOf(found)).toEqual(ALL_NO);
  });

  it.each([
    ['2026-04-30', 0],
    ['2026-05-01', 1],
    ['2026-08-15', 1],
    ['2026-08-16', 0],
  ])('counts on %s: %i', (on, number) => {
    expect(findingsOf(rule, owed(paused(), act('ATTACHMENT', on)).build())).toHaveLength(number);
  });

  it.each([
    ['2026-06-30', 0],
    ['2026-07-01', 1],
  ])('counts up to the last day of the moratorium: %s', (to, number) => {
    expect(findingsOf(rule, attached({ period: { from: '2026-05-01', to } }).build())).toHaveLength(number);
  });

  it.each([
    ['2026-08-14', 'gold'],
    ['2026-08-15', 'geldt'],
    [null, 'geldt'],
  ])('says whether the moratorium still holds: until %s', (to, verb) => {
    const { message } = findingOf(rule, attached({ period: { from: '2026-05-01', to } }).build());
    expect(message).toMatch(new RegExp(`^Voor Anna Testpersoon ${verb} een breed moratorium`));
  });

  it('of another person is none', () => {
    expect(saysOf(rule, attached({}, { debtors: [{ bsn: BRAM }] }).build())).toEqual(NONE);
  });

  it('says who else must get the order: a bailiff and the body', () => {
    const found = findingOf(rule, owed(paused(), act('ATTACHMENT', '2026-07-01', 'deurwaarder')).build());
    expect(found.message).toContain('Deurwaarder: beslag op 1 juli 2026 voor een terugvordering.');
    expect(found.message).toContain('Stuur de beschikking naar Deurwaarder en UWV en vraag de invordering');
  });

  it('that two sources tell on one debt stands once', () => {
    const facts = (on: string, kind: CollectionActKind = 'ATTACHMENT', actor = 'cjib') =>
      owed(
        owed(
          paused(),
          act('ATTACHMENT', '2026-07-01', 'cjib'),
          { handler: agencyOf('cjib'), handlerReference: 'u1', kind: 'STUDY_ARREARS' },
          'duo',
        ),
        act(kind, on, actor),
        { debtors: [{ bsn: ANNA }, { bsn: BRAM }], events: later.events },
        'cjib',
      );
    const found = findingOf(rule, facts('2026-07-01').build());
    expect(found.agencies).toEqual(['cjib', 'duo', 'gemeente']);
    expect(found.message).toContain('voor een terugvordering en achterstand studieschuld. ');
    expect(found.message).toContain('naar Cjib en DUO en');
    expect(explanationsOf(found)).toEqual({ ...ALL_NO, E7: 'UNKNOWN' });
    expect(findingsOf(rule, facts('2026-07-02').build())).toHaveLength(2);
    expect(findingsOf(rule, facts('2026-07-01', 'WRIT').build())).toHaveLength(2);
    expect(findingsOf(rule, facts('2026-07-01', 'ATTACHMENT', 'duo').build())).toHaveLength(2);
  });

  it('is shown for each debt and each act, oldest first', () => {
    const acts = [
      collectionAct('h2', 'WRIT', '2026-07-03', 'uwv'),
      collectionAct('h3', 'WRIT', '2026-07-02', 'uwv'),
    ];
    const facts = owed(attached(), act('ATTACHMENT', '2026-06-30'), { id: 'u2', collectionActs: acts });
    expect(findingsOf(rule, facts.build()).map(({ key }) => key.split('|')[1])).toEqual(['h1', 'h3', 'h2']);
  });
});

describe('CR-16 persons', () => {
  it('shows those who are protected and owe', () => {
    const found = findingOf(
      rule,
      attached(
        { persons: [{ bsn: BRAM }, { bsn: ANNA }, { bsn: CARLA }] },
        { debtors: [{ bsn: ANNA }, { bsn: BRAM }] },
      ).build(),
    );
    expect(found.persons).toEqual([BRAM, ANNA]);
    expect(found.message).toContain('Voor Bram Testpersoon, Anna Testpersoon en Carla Testpersoon geldt');
    expect(explanationsOf(found).E7).toBe('NO');
  });

  it('E7: cannot tell at whom of two debtors the act was aimed', () => {
    const found = findingOf(rule, attached({}, { debtors: [{ bsn: BRAM }, { bsn: ANNA }] }).build());
    expect(found).toMatchObject({ persons: [ANNA], severity: 'RED', explained: false });
    expect(explanationsOf(found)).toEqual({ ...ALL_NO, E7: 'UNKNOWN' });
    expect(found.message).toContain(
      'Dat is in die tijd mogelijk niet toegestaan. Stuur de beschikking naar UWV en vraag de invordering terug te ' +
        'draaien. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de handeling is gericht op een medeschuldenaar.',
    );
  });

  it('shows each moratorium by itself', () => {
    const facts = attached().add(
      'moratoria',
      'gemeente',
      moratorium('m2', [ANNA], { kind: 'WSNP', period: { from: '2026-06-01', to: null } }),
    );
    const found = findingsOf(rule, facts.build());
    expect(found.map(({ evidence }) => evidence[0]?.id)).toEqual(['m1', 'm2']);
    expect(found[1]?.message).toContain(
      'geldt de wettelijke schuldsanering (Rechtbank Voorbeeldstad, vanaf 1 juni 2026)',
    );
  });
});

describe('CR-16 explanations', () => {
  it('make it yellow when one holds', () => {
    const found = findingOf(rule, attached({}, { criminal: true }).build());
    expect(found).toMatchObject({ severity: 'YELLOW', explained: true });
    expect(found.message).not.toContain('toegestaan');
    expect(explanationsOf(found)).toEqual({ ...ALL_NO, E1: 'YES' });
  });

  it('tell an act from what is withheld', () => {
    const wsnp = { kind: 'WSNP' } as const;
    expect(explanationsOf(findingOf(rule, attached(wsnp).build()))).toEqual(ALL_NO);
    const facts = withheld(owing(paused(wsnp)), { claimId: 'u1' });
    expect(explanationsOf(findingOf(rule, facts.build()))).toEqual({ ...ALL_NO, E4: 'UNKNOWN' });
  });
});

describe('CR-16 what is withheld', () => {
  it('is shown when it begins in that time', () => {
    const found = findingOf(rule, withheld(owing(paused()), { claimId: 'u1' }).build());
    expect(found).toMatchObject({
      key: 'CR-16||deductions/uwv:d1|moratoria/gemeente:m1',
      severity: 'RED',
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      amountPerMonth: 7097,
      evidence: [
        { id: 'm1' },
        {
          source: 'uwv',
          kind: 'deductions',
          id: 'd1',
          says: 'inhouding van € 70,97 per maand',
          on: '2026-07-01',
        },
      ],
    });
    expect(explanationsOf(found)).toEqual(ALL_NO);
    expect(found.message).toContain(
      '2026). UWV begon op 1 juli 2026 met een inhouding van € 70,97 per maand. Dat is in die tijd niet toegestaan. ' +
        'Stuur de beschikking naar UWV en vraag',
    );
  });

  it.each([
    ['2026-04-30', 0],
    ['2026-05-01', 1],
    ['2026-08-15', 1],
    ['2026-08-16', 0],
  ])('counts from %s: %i', (from, number) => {
    expect(findingsOf(rule, withheld(paused(), { period: { from, to: null } }).build())).toHaveLength(number);
  });

  it('is none when the person wants it, or it is of somebody else', () => {
    expect(saysOf(rule, withheld(paused(), { method: 'VOLUNTARY' }).build())).toEqual(NONE);
    expect(saysOf(rule, withheld(paused(), { person: { bsn: BRAM } }).build())).toEqual(NONE);
  });

  it('may be for another debtor too: it is from the income of the protected person', () => {
    const facts = withheld(owing(paused(), { debtors: [{ bsn: ANNA }, { bsn: BRAM }] }), { claimId: 'u1' });
    expect(explanationsOf(findingOf(rule, facts.build())).E7).toBe('NO');
  });

  it.each([null, 'onbekend'])('leaves open what the claim would tell: %s', (claimId) => {
    const facts = (kind: Moratorium['kind']) => withheld(owing(paused({ kind })), { claimId });
    expect(explanationsOf(findingOf(rule, facts('BROAD').build()))).toEqual({
      ...ALL_NO,
      E1: 'UNKNOWN',
      E2: 'UNKNOWN',
    });
    expect(explanationsOf(findingOf(rule, facts('WSNP').build()))).toEqual({
      ...ALL_NO,
      E1: 'UNKNOWN',
      E2: 'UNKNOWN',
      E4: 'UNKNOWN',
      E5: 'UNKNOWN',
    });
  });

  it('that two sources tell stands once, and names for whom it is', () => {
    const cjib = agencyOf('cjib');
    const told = (changes: Partial<Deduction>) =>
      withheld(
        withheld(owing(paused()), { beneficiary: cjib }),
        { beneficiary: cjib, onIncome: 'uitkering Participatiewet', ...changes },
        'cjib',
        'c1',
      );
    const found = findingOf(rule, told({ claimId: 'c9' }).build());
    expect(found.agencies).toEqual(['cjib', 'gemeente', 'uwv']);
    expect(found.evidence.map(({ id }) => id)).toEqual(['m1', 'c1', 'd1']);
    expect(found.message).toContain('Cjib begon op 1 juli 2026 met een inhouding van € 70,97 per maand. ');
    expect(found.message).toContain('naar Cjib en UWV en vraag');
    expect(findingsOf(rule, told({ beneficiary: agencyOf('duo') }).build())).toHaveLength(2);
    expect(findingsOf(rule, told({ method: 'WAGE_CLAIM' }).build())).toHaveLength(2);
    expect(findingsOf(rule, told({ onIncome: 'AOW' }).build())).toHaveLength(2);
    expect(findingsOf(rule, told({ period: { from: '2026-07-02', to: null } }).build())).toHaveLength(2);
    const single = findingOf(rule, withheld(paused(), { beneficiary: cjib }).build());
    expect(single.message).toContain(
      'UWV begon op 1 juli 2026 met een inhouding van € 70,97 per maand voor Cjib. ',
    );
    expect(single.message).toContain('naar Cjib en UWV en vraag');
  });

  it('twice by one source is two withholdings, of which the other source may tell each', () => {
    const cjib = agencyOf('cjib');
    const twice = withheld(withheld(paused(), { beneficiary: cjib }), { beneficiary: cjib }, 'uwv', 'd2');
    const all = withheld(withheld(twice, {}, 'cjib', 'c1'), {}, 'cjib', 'c2');
    expect(findingsOf(rule, all.build()).map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([
      ['m1', 'c1', 'd1'],
      ['m1', 'c2', 'd2'],
    ]);
  });

  it('reads the debt wherever it is told', () => {
    const facts = withheld(
      owed(
        owed(
          paused(),
          act(),
          { collectionActs: [], handler: agencyOf('cjib'), handlerReference: 'u1' },
          'duo',
        ),
        act(),
        { collectionActs: [], criminal: true },
        'cjib',
      ),
      { claimId: 'u1' },
      'duo',
    );
    expect(explanationsOf(findingOf(rule, facts.build())).E1).toBe('YES');
  });
});

describe('CR-16 what is not known', () => {
  it('needs claims and deductions only when there is a moratorium that has begun', () => {
    const without = household('2026-08-15', ANNA).missing('stil', 'claims', 'deductions');
    expect(saysOf(rule, without.build())).toEqual(NONE);
    const begins = (from: string) =>
      paused({ period: { from, to: null } })
        .missing('stil', 'claims')
        .missing('ook', 'deductions');
    expect(saysOf(rule, begins('2026-08-16').build())).toEqual(NONE);
    expect(saysOf(rule, begins('2026-08-15').build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['ook', 'stil'],
      unknown: [],
    });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, withheld(attached()).build(), ['moratoria', 'claims', 'deductions']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['moratoria']);
  });
});
