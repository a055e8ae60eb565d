import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Moratorium } from '../../../subgraphs/kit/graph/counselling-file';
import { type CollectionMeans, moratoriumExplanations } from './moratorium-explanations';
import type { Applies } from './rule';
import { agencyOf, claim, claimEvent, moratorium } from './testing/fact-defaults';
import { ANNA, BRAM } from './testing/facts-builder';

type Answers = Readonly<Record<string, Applies>>;

const ALL_NO: Answers = { E1: 'NO', E2: 'NO', E3: 'NO', E4: 'NO', E5: 'NO', E6: 'NO', E7: 'NO' };

/** The answers for an attachment of a claim on Anna of March, in a moratorium of Anna from May. */
function answers(
  of: Partial<Claim>[] = [{}],
  kind: Moratorium['kind'] = 'BROAD',
  means: CollectionMeans = 'ATTACHMENT',
  isWithholding = false,
): Answers {
  const claims = of.map((changes, place) => ({
    source: 'uwv',
    agency: agencyOf('uwv'),
    fact: claim(`u${place}`, ANNA, { events: [claimEvent('e1', 'IMPOSED', '2026-03-01')], ...changes }),
  }));
  const told = moratoriumExplanations({ means, isWithholding, claims }, moratorium('m1', [ANNA], { kind }));
  return Object.fromEntries(told.map(({ code, applies }) => [code, applies]));
}

describe('explanations of collection during a moratorium', () => {
  it('are all ruled out for an attachment of an older claim', () => {
    expect(answers()).toEqual(ALL_NO);
  });

  it.each([
    [[{ criminal: true }], 'YES'],
    [[{ regime: 'CRIMINAL' }], 'YES'],
    [[{}, { criminal: true }], 'YES'],
    [[{ regime: 'WAHV' }], 'NO'],
  ] as const)('E1: criminal %j: %s', (claims, applies) => {
    expect(answers([...claims])).toEqual({ ...ALL_NO, E1: applies });
  });

  it.each([
    ['on the first day', ['2026-05-01'], null, 'NO'],
    ['a day later', ['2026-05-02'], null, 'YES'],
    ['before and after', ['2026-05-02', '2026-04-01'], null, 'NO'],
    ['not known when', [], null, 'UNKNOWN'],
    ['later, about days before', ['2026-05-02'], '2026-04-30', 'UNKNOWN'],
    ['later, about days since', ['2026-05-02'], '2026-05-01', 'YES'],
  ])('E2: imposed %s: %s', (_, days, from, applies) => {
    const events = days.map((on, place) => claimEvent(`e${place}`, 'IMPOSED', on));
    const period = from === null ? null : { from, to: '2026-05-31' };
    expect(answers([{ events, period }])).toEqual({ ...ALL_NO, E2: applies });
  });

  it('E2: looks at what was imposed only, wherever it is told', () => {
    const later = claimEvent('e2', 'IMPOSED', '2026-05-02');
    expect(answers([{ events: [claimEvent('e1', 'RAISED', '2026-04-01'), later] }]).E2).toBe('YES');
    expect(answers([{ events: [later] }, {}]).E2).toBe('NO');
  });

  it('E3: a narrow moratorium is about the threat only', () => {
    expect(answers([{}], 'NARROW')).toEqual({ ...ALL_NO, E3: 'YES' });
    expect(answers([{}], 'WSNP')).toEqual(ALL_NO);
  });

  it.each([
    ['BROAD', true, 'NO'],
    ['WSNP', true, 'UNKNOWN'],
    ['WSNP', false, 'NO'],
  ] as const)('E4: during %s, withheld %s: %s', (kind, isWithholding, applies) => {
    expect(answers([{}], kind, 'ATTACHMENT', isWithholding)).toEqual({ ...ALL_NO, E4: applies });
  });

  it.each([
    ['STUDY_DEBT', 'WSNP', 'YES'],
    ['STUDY_ARREARS', 'WSNP', 'NO'],
    ['STUDY_DEBT', 'BROAD', 'NO'],
  ] as const)('E5: %s during %s: %s', (kind, moratoriumKind, applies) => {
    expect(answers([{ kind }], moratoriumKind)).toEqual({ ...ALL_NO, E5: applies });
  });

  it.each([
    ['REMINDER', 'BROAD', 'YES'],
    ['REMINDER', 'WSNP', 'YES'],
    ['WRIT', 'BROAD', 'UNKNOWN'],
    ['WRIT', 'WSNP', 'NO'],
    ['SERVICE', 'BROAD', 'UNKNOWN'],
    ['ATTACHMENT', 'BROAD', 'NO'],
    ['SET_OFF', 'BROAD', 'UNKNOWN'],
    ['SOURCE_LEVY', 'BROAD', 'UNKNOWN'],
    ['WAGE_CLAIM', 'BROAD', 'NO'],
  ] as const)('E6: %s during %s: %s', (means, kind, applies) => {
    expect(answers([{}], kind, means)).toEqual({ ...ALL_NO, E6: applies });
  });

  it.each([
    ['an act on a joint claim', [ANNA, BRAM], false, 'UNKNOWN'],
    ['withheld for a joint claim', [ANNA, BRAM], true, 'NO'],
    ['an act on an own claim', [ANNA], false, 'NO'],
  ] as const)('E7: %s', (_, bsns, isWithholding, applies) => {
    const debtors = bsns.map((bsn) => ({ bsn }));
    expect(answers([{ debtors }], 'BROAD', 'ATTACHMENT', isWithholding)).toEqual({ ...ALL_NO, E7: applies });
  });

  it('stay open when it is not known for which debt it is', () => {
    const open = { ...ALL_NO, E1: 'UNKNOWN', E2: 'UNKNOWN' };
    expect(answers([], 'BROAD', 'ATTACHMENT', true)).toEqual(open);
    expect(answers([], 'WSNP', 'ATTACHMENT', true)).toEqual({ ...open, E4: 'UNKNOWN', E5: 'UNKNOWN' });
  });
});
