import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import {
  claimStatus,
  type ClaimStatus,
  deductionMethod,
  type DeductionMethod,
} from '../../../subgraphs/kit/vocabulary';
import { enforcedClaimText, enforcementIn, type Pressure } from './enforced-claims';
import { agencyOf, claim, deduction } from './testing/fact-defaults';
import { ANNA, type FactsBuilder, household } from './testing/facts-builder';
import { reversed } from './testing/looking';

const anna = (): FactsBuilder => household('2026-08-15', ANNA);

const owed = (
  facts: FactsBuilder,
  source: string,
  id: string,
  status: ClaimStatus,
  changes: Partial<Claim> = {},
): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim(id, ANNA, { status, creditor: agencyOf(source), handler: agencyOf(source), ...changes }),
  );

const withheld = (facts: FactsBuilder, changes: Partial<Deduction> = {}): FactsBuilder =>
  facts.add(
    'deductions',
    'gemeente',
    deduction('h1', ANNA, { beneficiary: agencyOf('cjib'), method: 'ATTACHMENT', ...changes }),
  );

const pressures = (facts: FactsBuilder) =>
  enforcementIn(facts.build()).claims.map(({ claim: { fact }, pressure }) => `${fact.id} ${pressure}`);

/** Where a deduction for which no debt is told ends up. */
const placeOf = (facts: FactsBuilder) => {
  const { deductions, unclear } = enforcementIn(facts.build());
  return deductions.length > 0 ? 'government' : unclear.length > 0 ? 'unclear' : 'nowhere';
};

describe('a claim that is enforced', () => {
  const byStatus: { readonly [K in ClaimStatus]?: Pressure } = {
    ATTACHED: 'ATTACHED',
    WRIT: 'WRIT',
    SET_OFF: 'SET_OFF',
  };

  it.each(Object.keys(claimStatus.meanings) as ClaimStatus[])('by its status %s', (status) => {
    const pressure = byStatus[status];
    expect(pressures(owed(anna(), 'uwv', 'u1', status))).toEqual(
      pressure === undefined ? [] : [`u1 ${pressure}`],
    );
  });

  const byMethod: { readonly [K in DeductionMethod]: readonly string[] } = {
    ATTACHMENT: ['u1 ATTACHED'],
    WAGE_CLAIM: ['u1 ATTACHED'],
    SOURCE_LEVY: ['u1 ATTACHED'],
    SET_OFF: ['u1 SET_OFF'],
    VOLUNTARY: [],
  };

  it.each(Object.keys(deductionMethod.meanings) as DeductionMethod[])(
    'by a deduction %s for it',
    (method) => {
      const facts = owed(anna(), 'uwv', 'u1', 'POSTPONED');
      facts.add('deductions', 'uwv', deduction('h1', ANNA, { claimId: 'u1', method }));
      expect(pressures(facts)).toEqual(byMethod[method]);
      expect(placeOf(facts)).toBe('nowhere');
    },
  );

  it('is judged by the gravest of what happens to it', () => {
    const facts = owed(anna(), 'uwv', 'u1', 'WRIT')
      .add('deductions', 'uwv', deduction('h1', ANNA, { claimId: 'u1', method: 'SET_OFF' }))
      .add('deductions', 'uwv', deduction('h2', ANNA, { claimId: 'u1', method: 'ATTACHMENT' }));
    expect(pressures(facts)).toEqual(['u1 ATTACHED']);
    const mild = owed(anna(), 'uwv', 'u1', 'WRIT').add(
      'deductions',
      'uwv',
      deduction('h1', ANNA, { claimId: 'u1', method: 'SET_OFF' }),
    );
    expect(pressures(mild)).toEqual(['u1 WRIT']);
  });

  it('is none of a private creditor, or of which nothing is open', () => {
    expect(pressures(owed(anna(), 'uwv', 'u1', 'WRIT', { regime: 'CIVIL' }))).toEqual([]);
    expect(pressures(owed(anna(), 'uwv', 'u1', 'WRIT', { outstanding: 0 }))).toEqual([]);
    expect(pressures(owed(anna(), 'uwv', 'u1', 'WRIT', { outstanding: 1 }))).toEqual(['u1 WRIT']);
  });

  it('stands once when the owner and the collector tell it, as the collector has it', () => {
    const facts = owed(anna(), 'duo', 'd1', 'ATTACHED', {
      handler: agencyOf('cjib'),
      handlerReference: 'c1',
    });
    expect(pressures(owed(facts, 'cjib', 'c1', 'WRIT', { creditor: agencyOf('duo') }))).toEqual(['c1 WRIT']);
    facts.add('deductions', 'duo', deduction('h1', ANNA, { claimId: 'd1', method: 'ATTACHMENT' }));
    expect(pressures(facts)).toEqual(['c1 ATTACHED']);
  });

  it('stands by pressure, then the largest first, then by source and id, in whatever order they came', () => {
    let facts = owed(anna(), 'uwv', 'u1', 'SET_OFF', { outstanding: 900000 });
    facts = owed(facts, 'uwv', 'u2', 'WRIT', { outstanding: 20000 });
    facts = owed(facts, 'uwv', 'u3', 'WRIT', { outstanding: 20001 });
    facts = owed(facts, 'svb', 's1', 'WRIT', { outstanding: 20000 });
    facts = owed(facts, 'duo', 'd1', 'ATTACHED', { outstanding: 1 });
    const order = ['d1 ATTACHED', 'u3 WRIT', 's1 WRIT', 'u2 WRIT', 'u1 SET_OFF'];
    expect(pressures(facts)).toEqual(order);
    expect(enforcementIn(reversed(facts.build())).claims.map(({ claim: { fact } }) => fact.id)).toEqual(
      order.map((one) => one.split(' ')[0]),
    );
  });
});

describe('what is withheld for a debt that nobody told', () => {
  it.each([
    ['SET_OFF', 'government'],
    ['SOURCE_LEVY', 'government'],
    ['WAGE_CLAIM', 'government'],
    ['ATTACHMENT', 'unclear'],
    ['VOLUNTARY', 'nowhere'],
  ] as const)('%s is of %s', (method, place) => {
    expect(placeOf(withheld(anna(), { method }))).toBe(place);
    expect(placeOf(withheld(anna(), { method, claimId: 'gone' }))).toBe(place);
  });

  it('counts only while it runs', () => {
    const until = (to: string) => placeOf(withheld(anna(), { period: { from: '2026-01-01', to } }));
    expect(until('2026-08-15')).toBe('unclear');
    expect(until('2026-08-14')).toBe('nowhere');
  });

  it('is of the government when the body is a source, or has a claim that is not private', () => {
    const facts = withheld(anna()).build();
    const source = {
      source: 'cjib',
      agency: null,
      outcome: 'ANSWERED',
      missing: [],
      retrievedAt: null,
      withheld: [],
    } as const;
    expect(enforcementIn({ ...facts, sources: [source] }).deductions).toHaveLength(1);
    const beside = (teller: string, changes: Partial<Claim>) =>
      placeOf(owed(withheld(anna()), teller, 'x1', 'PAID', { outstanding: 0, ...changes }));
    const others = { creditor: agencyOf('x'), handler: agencyOf('x') };
    expect(beside('duo', others)).toBe('unclear');
    expect(beside('duo', { ...others, creditor: agencyOf('cjib') })).toBe('government');
    expect(beside('duo', { ...others, handler: agencyOf('cjib') })).toBe('government');
    expect(beside('cjib', others)).toBe('government');
    expect(beside('duo', { ...others, handler: agencyOf('cjib'), regime: 'CIVIL' })).toBe('unclear');
  });

  it('is not of the government when a private claim is told for it', () => {
    const facts = withheld(anna(), { claimId: 'g9' });
    expect(placeOf(owed(facts, 'gemeente', 'g9', 'ATTACHED', { regime: 'CIVIL' }))).toBe('nowhere');
  });
});

describe('a withholding that two sources tell', () => {
  const attachment = (id: string, changes: Partial<Deduction> = {}) =>
    deduction(id, ANNA, { beneficiary: agencyOf('uwv'), method: 'ATTACHMENT', ...changes });

  /** The gemeente withholds for the UWV and does not know the claim; the UWV receives and does. */
  const toldTwice = (byGemeente: Partial<Deduction> = {}, byUwv: Partial<Deduction> = {}) =>
    anna()
      .add('deductions', 'gemeente', attachment('g1', byGemeente))
      .add('deductions', 'uwv', attachment('h1', { claimId: 'u1', ...byUwv }));

  const seen = (facts: FactsBuilder) => {
    const { claims, deductions, unclear } = enforcementIn(facts.build());
    const idsOf = (groups: typeof deductions) => groups.map((told) => told.map(({ fact }) => fact.id));
    return {
      claims: claims.map(({ claim: { fact }, debt, pressure }) => [fact.id, debt, pressure]),
      deductions: idsOf(deductions),
      unclear: idsOf(unclear),
    };
  };

  it('belongs to the claim that one of them names', () => {
    expect(seen(owed(toldTwice(), 'uwv', 'u1', 'OPEN'))).toEqual({
      claims: [['u1', 'uwv:u1', 'ATTACHED']],
      deductions: [],
      unclear: [],
    });
    const unknownThere = toldTwice({ claimId: 'gone' });
    expect(seen(owed(unknownThere, 'uwv', 'u1', 'OPEN')).deductions).toEqual([]);
  });

  it('stands once when the claim is not told', () => {
    expect(seen(toldTwice())).toEqual({ claims: [], deductions: [], unclear: [['g1', 'h1']] });
    expect(seen(toldTwice({ method: 'SET_OFF' }, { method: 'SET_OFF' }))).toEqual({
      claims: [],
      deductions: [['g1', 'h1']],
      unclear: [],
    });
  });

  it('are two when they differ, or when one source tells both', () => {
    const later = toldTwice({ period: { from: '2026-02-01', to: null } });
    expect(seen(owed(later, 'uwv', 'u1', 'OPEN'))).toEqual({
      claims: [['u1', 'uwv:u1', 'ATTACHED']],
      deductions: [['g1']],
      unclear: [],
    });
    const both = toldTwice().add('deductions', 'gemeente', attachment('g2'));
    expect(seen(owed(both, 'uwv', 'u1', 'OPEN')).deductions).toEqual([['g2']]);
  });

  it('runs while one of them says that it runs', () => {
    const ended = (to: string) => ({ period: { from: '2026-01-01', to } });
    const facts = (last: string, other: string) =>
      seen(owed(toldTwice(ended(last), ended(other)), 'uwv', 'u1', 'OPEN')).claims;
    expect(facts('2026-08-15', '2026-08-14')).toHaveLength(1);
    expect(facts('2026-08-14', '2026-08-15')).toHaveLength(1);
    expect(facts('2026-08-14', '2026-08-14')).toEqual([]);
  });
});

describe('an enforced claim as a text', () => {
  it.each([
    ['ATTACHED', 'beslag'],
    ['WRIT', 'dwangbevel'],
    ['SET_OFF', 'verrekening'],
  ] as const)('%s', (status, word) => {
    const [enforced] = enforcementIn(owed(anna(), 'uwv', 'u1', status, { kind: 'FINE' }).build()).claims;
    expect(enforced && enforcedClaimText(enforced)).toBe(`boete van UWV (€ 1.000,00, ${word})`);
  });
});
