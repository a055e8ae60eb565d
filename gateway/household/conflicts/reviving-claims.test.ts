import type { Claim } from '../../../subgraphs/kit/graph/claim';
import { revivingClaims } from './reviving-claims';
import { agencyOf, claim, timeOut } from './testing/fact-defaults';
import { ANNA, household } from './testing/facts-builder';

const reference = (source: string, claimId: string) => ({ agency: agencyOf(source), claimId });

const pausing = (...claims: ReturnType<typeof reference>[]) => timeOut('t1', [ANNA], { claims });

const told = (...claims: readonly [string, string, Partial<Claim>][]) => {
  const facts = household('2026-08-15', ANNA);
  for (const [source, id, changes] of claims) facts.add('claims', source, claim(id, ANNA, changes));
  return facts.build();
};

describe('the claims that revive when a time-out ends', () => {
  it('are those it pauses, in a fixed order, with the exact sum of what is open', () => {
    const facts = told(
      ['uwv', 'u1', { outstanding: 3333 }],
      ['duo', 'd1', { outstanding: 1 }],
      ['duo', 'd2', {}],
    );
    const { claims, outstanding, untold } = revivingClaims(
      pausing(reference('uwv', 'u1'), reference('duo', 'd1')),
      facts,
    );
    expect(claims.map(({ source, fact }) => [source, fact.id])).toEqual([
      ['duo', 'd1'],
      ['uwv', 'u1'],
    ]);
    expect({ outstanding, untold }).toEqual({ outstanding: 3334, untold: 0 });
  });

  it('leave out one of which nothing is open, and count what no source told', () => {
    const facts = told(['uwv', 'u1', { outstanding: 0 }], ['uwv', 'd1', {}]);
    expect(revivingClaims(pausing(reference('uwv', 'u1'), reference('duo', 'd1')), facts)).toEqual({
      claims: [],
      outstanding: 0,
      untold: 1,
    });
  });

  it('have a debt once that the owner and the collector tell, as the collector has it', () => {
    const facts = told(
      ['duo', 'd1', { handler: agencyOf('cjib'), handlerReference: 'c1' }],
      ['cjib', 'c1', { creditor: agencyOf('duo'), handler: agencyOf('cjib'), outstanding: 70000 }],
    );
    const both = revivingClaims(pausing(reference('duo', 'd1'), reference('cjib', 'c1')), facts);
    expect(both).toMatchObject({ claims: [{ source: 'cjib' }], outstanding: 70000, untold: 0 });
    expect(revivingClaims(pausing(reference('duo', 'd1')), facts)).toEqual(both);
  });
});
