import fc from 'fast-check';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Sourced } from '../facts/types';
import type { Amounts } from './amounts';
import { claimKey } from './amounts';
import { debtStackOf } from './stack';
import { agency, ANNA, BRAM, by, CARO, claim, factsOf, personOf, record } from './testing/claims-builder';

const stackOf = (...claims: Sourced<Claim>[]) => debtStackOf(factsOf({ claims }, { persons: [ANNA, BRAM] }));
const both = [personOf(ANNA), personOf(BRAM)];

describe('what is in the total', () => {
  test('a claim that is payable, in its exact parts', () => {
    const { total } = stackOf(by('uwv', claim({ principal: 28_000_00, interest: 12_34, costs: 9_00 })));
    expect(total).toEqual({
      principal: 2_800_000,
      interest: 1_234,
      costs: 900,
      outstanding: 2_802_134,
      claims: 1,
      claimKeys: ['uwv:C1'],
    });
  });

  test('a study debt that is not due stands beside it', () => {
    const debt = by(
      'duo',
      claim({ kind: 'STUDY_DEBT', status: 'NOT_PAYABLE', payable: false, principal: 2_000_000 }),
    );
    expect(stackOf(debt)).toMatchObject({
      total: { outstanding: 0, claims: 0 },
      notPayable: { outstanding: 2_000_000, claims: 1 },
    });
  });

  test('a claim outside collection stands, also when the agency calls it not payable', () => {
    const { total, phases } = stackOf(by('uwv', claim({ status: 'OUTSIDE_COLLECTION', payable: false })));
    expect(total.outstanding).toBe(10_000);
    expect(phases.OUTSIDE_COLLECTION.claimKeys).toEqual(['uwv:C1']);
  });

  test('what was paid too much on one claim is not taken off another', () => {
    const stack = stackOf(by('uwv', claim()), by('svb', claim({ principal: -2_000, status: 'OPEN' })));
    expect(stack).toMatchObject({
      total: { outstanding: 10_000 },
      settled: { outstanding: -2_000, claims: 1 },
    });
  });

  test('criminal measures are in it and in a subtotal of their own', () => {
    const { total, criminal } = stackOf(by('uwv', claim()), by('uwv', claim({ id: 'C2', criminal: true })));
    expect([total.outstanding, criminal.outstanding]).toEqual([20_000, 10_000]);
  });

  test('an amount that cannot be held exactly gives no total at all', () => {
    expect(() => stackOf(by('uwv', claim({ principal: 0.1 })))).toThrow(RangeError);
  });
});

describe('a joint claim', () => {
  test('counts once in the household and stands at both', () => {
    const stack = stackOf(by('svb', claim({ debtors: both })), by('uwv', claim()));
    expect(stack.total.outstanding).toBe(20_000);
    expect(stack.jointTotal.outstanding).toBe(10_000);
    expect(
      stack.byPerson.map(({ person, amounts, joint }) => [person, amounts.outstanding, joint.outstanding]),
    ).toEqual([
      [ANNA, 20_000, 10_000],
      [BRAM, 10_000, 10_000],
    ]);
  });

  test('with somebody outside the household shows that person as such', () => {
    const { byPerson } = stackOf(by('uwv', claim({ debtors: [personOf(ANNA), personOf(CARO)] })));
    expect(byPerson.map(({ person, certainty }) => [person, certainty])).toEqual([
      [ANNA, 'CERTAIN'],
      [CARO, null],
      [BRAM, 'CERTAIN'],
    ]);
  });

  test('labels a person by name, never by number', () => {
    const facts = factsOf({ personRecord: [by('gemeente', record(ANNA))] }, { persons: [ANNA, BRAM] });
    expect(debtStackOf(facts).byPerson.map(({ label }) => label)).toEqual(['Anna de Vries', 'Naam onbekend']);
  });
});

describe('a claim that another body collects', () => {
  const owner = by(
    'uwv',
    claim({ id: 'U1', handler: agency('gemeente'), handlerReference: 'G9', principal: 10_000 }),
  );
  const collector = by('gemeente', claim({ id: 'G9', handler: agency('gemeente'), principal: 8_000 }));

  test('counts once, with the balance of the body that collects', () => {
    const { total, sameDebts } = stackOf(owner, collector);
    expect(total).toMatchObject({ outstanding: 8_000, claimKeys: ['gemeente:G9'] });
    expect(sameDebts).toEqual([{ counted: 'gemeente:G9', origin: 'uwv:U1' }]);
  });

  test('counts as the owner told it when the collector is silent', () => {
    const stack = debtStackOf(factsOf({ claims: [owner] }, { missing: { claims: ['gemeente'] } }));
    expect(stack).toMatchObject({ total: { outstanding: 10_000 }, complete: false, missing: ['gemeente'] });
  });

  test('is settled when the collector says so', () => {
    const paid = by(
      'gemeente',
      claim({ id: 'G9', handler: agency('gemeente'), principal: 0, status: 'PAID', payable: false }),
    );
    expect(stackOf(owner, paid)).toMatchObject({ total: { claims: 0 }, settled: { claims: 1 } });
  });

  test('and was handed on again counts at the last', () => {
    const between = by('gemeente', claim({ id: 'G9', handler: agency('svb'), handlerReference: 'S1' }));
    const last = by('svb', claim({ id: 'S1', handler: agency('svb'), principal: 7_000 }));
    expect(stackOf(owner, between, last)).toMatchObject({
      total: { claimKeys: ['svb:S1'] },
      sameDebts: [
        { counted: 'svb:S1', origin: 'gemeente:G9' },
        { counted: 'svb:S1', origin: 'uwv:U1' },
      ],
    });
  });

  test('in a circle still counts once', () => {
    const a = by(
      'svb',
      claim({ id: 'S1', creditor: agency('uwv'), handler: agency('gemeente'), handlerReference: 'G9' }),
    );
    const b = by(
      'gemeente',
      claim({ id: 'G9', creditor: agency('uwv'), handler: agency('svb'), handlerReference: 'S1' }),
    );
    expect(stackOf(a, b).total).toMatchObject({ claims: 1, claimKeys: ['gemeente:G9'] });
  });

  test('without a reference is counted, and marked as perhaps counted twice', () => {
    const unmarked = by('uwv', claim({ id: 'U1', handler: agency('gemeente') }));
    expect(stackOf(unmarked, collector)).toMatchObject({ total: { claims: 2 }, perhapsTwice: ['uwv:U1'] });
    expect(stackOf(unmarked).perhapsTwice).toEqual([]);
  });
});

describe('the parts of the total', () => {
  test('overdue is past its date with nothing that lets the household wait', () => {
    const late = { dueOn: '2026-07-14' };
    const { overdue } = stackOf(
      by('uwv', claim({ id: 'late', ...late, status: 'REMINDED' })),
      by('uwv', claim({ id: 'today', dueOn: '2026-07-15' })),
      by('uwv', claim({ id: 'paused', ...late, status: 'POSTPONED' })),
      by('uwv', claim({ id: 'plan', ...late, status: 'IN_ARRANGEMENT' })),
      by('uwv', claim({ id: 'outside', ...late, status: 'OUTSIDE_COLLECTION' })),
      by('uwv', claim({ id: 'unknown', dueOn: null })),
    );
    expect(overdue.claimKeys).toEqual(['uwv:late']);
  });

  test('a writ, an attachment and a set-off are enforcement; a reminder is not yet', () => {
    const { phases } = stackOf(
      ...(['WRIT', 'ATTACHED', 'SET_OFF', 'REMINDED'] as const).map((status) =>
        by('uwv', claim({ id: status, status })),
      ),
    );
    expect(phases.IN_ENFORCEMENT.claimKeys).toEqual(['uwv:ATTACHED', 'uwv:SET_OFF', 'uwv:WRIT']);
    expect(phases.REMINDED.claimKeys).toEqual(['uwv:REMINDED']);
  });

  test('creditors and collecting bodies are counted', () => {
    const stack = stackOf(
      by('uwv', claim({ handler: agency('cjib') })),
      by('svb', claim({ creditor: agency('svb'), handler: agency('cjib') })),
    );
    expect([stack.creditors, stack.agencies]).toEqual([2, 1]);
  });
});

describe('a total says what it lacks', () => {
  test('it is complete when all sources told and it is known who lives here', () => {
    expect(stackOf()).toMatchObject({ complete: true, missing: [], total: { outstanding: 0 } });
  });

  test('it is not when nobody could say who lives here', () => {
    const facts = factsOf({}, { composition: null });
    const sources = facts.sources.map((state) =>
      state.source === 'gemeente' ? { ...state, missing: ['composition' as const] } : state,
    );
    expect(debtStackOf({ ...facts, sources })).toMatchObject({ complete: false, missing: ['gemeente'] });
  });
});

const sumOf = (amounts: readonly Amounts[]): number =>
  amounts.reduce((sum, { outstanding }) => sum + outstanding, 0);

const anyClaim = fc.record({
  source: fc.constantFrom('uwv', 'svb', 'duo', 'gemeente'),
  change: fc.record({
    principal: fc.integer({ min: -100, max: 5_000_000 }),
    interest: fc.nat(10_000),
    costs: fc.nat(2_000),
    kind: fc.constantFrom('RECOVERY' as const, 'FINE' as const, 'TAX' as const),
    regime: fc.constantFrom('AWB_4_4' as const, 'CRIMINAL' as const),
    status: fc.constantFrom(
      'OPEN' as const,
      'POSTPONED' as const,
      'IN_ARRANGEMENT' as const,
      'REMINDED' as const,
      'WRIT' as const,
      'SET_OFF' as const,
      'ATTACHED' as const,
      'OUTSIDE_COLLECTION' as const,
      'NOT_PAYABLE' as const,
      'PAID' as const,
    ),
    payable: fc.boolean(),
    creditor: fc.constantFrom('uwv', 'svb', 'duo').map(agency),
    handler: fc.constantFrom('uwv', 'svb', 'cjib').map(agency),
    handlerReference: fc.option(fc.constantFrom('C0', 'C1', 'C2', 'C3')),
    debtors: fc.constantFrom([personOf(ANNA)], [personOf(BRAM)], both),
    criminal: fc.boolean(),
  }),
});
const anyClaims = fc
  .array(anyClaim, { maxLength: 12 })
  .map((list) => list.map(({ source, change }, i) => by(source, claim({ id: `C${i}`, ...change }))));

describe('for any claims', () => {
  const holds = (promise: (claims: Sourced<Claim>[]) => void) =>
    fc.assert(fc.property(anyClaims, promise), { numRuns: 300 });

  test('the total is the sum of exactly the claims that it lists', () =>
    holds((claims) => {
      const { total } = stackOf(...claims);
      const listed = claims.filter((one) => total.claimKeys.includes(claimKey(one)));
      expect(new Set(total.claimKeys).size).toBe(total.claims);
      expect(listed.length).toBe(total.claims);
      expect(total.outstanding).toBe(sumOf(listed.map(({ fact }) => ({ ...fact, claims: 1 }))));
      expect(total.outstanding).toBe(total.principal + total.interest + total.costs);
    }));

  test('phases and groups by creditor, handler, kind and regime each add up to the total', () =>
    holds((claims) => {
      const stack = stackOf(...claims);
      for (const parts of [stack.byCreditor, stack.byHandler, stack.byKind, stack.byRegime]) {
        expect(sumOf(parts.map(({ amounts }) => amounts))).toBe(stack.total.outstanding);
        expect(parts.flatMap(({ amounts }) => amounts.claimKeys).sort()).toEqual(stack.total.claimKeys);
      }
      const phases = Object.values(stack.phases);
      expect(sumOf(phases)).toBe(stack.total.outstanding);
      expect(phases.flatMap(({ claimKeys }) => claimKeys).sort()).toEqual(stack.total.claimKeys);
    }));

  test('the persons together exceed the total by exactly the joint claims', () =>
    holds((claims) => {
      const { byPerson, jointTotal, total } = stackOf(...claims);
      expect(sumOf(byPerson.map(({ amounts }) => amounts))).toBe(total.outstanding + jointTotal.outstanding);
    }));

  test('every claim is in the total, beside it, settled, or the origin of one that is', () =>
    holds((claims) => {
      const { total, notPayable, settled, sameDebts } = stackOf(...claims);
      const keys = [
        ...total.claimKeys,
        ...notPayable.claimKeys,
        ...settled.claimKeys,
        ...sameDebts.map(({ origin }) => origin),
      ];
      expect(keys.sort()).toEqual(claims.map(claimKey).sort());
    }));

  test('the order in which the sources told does not matter', () =>
    holds((claims) => {
      expect(stackOf(...[...claims].reverse())).toEqual(stackOf(...claims));
    }));

  test('a settled claim changes nothing but the count of settled claims', () =>
    holds((claims) => {
      const paid = by('svb', claim({ id: 'paid', principal: 0, status: 'PAID', payable: false }));
      const { settled, ...rest } = stackOf(...claims, paid);
      const { settled: before, ...restBefore } = stackOf(...claims);
      expect(rest).toEqual(restBefore);
      expect(settled.claims).toBe(before.claims + 1);
    }));
});
