import type { ReportedDecision } from '../../../subgraphs/kit/graph/counselling-file';
import { cr03SingleParent as rule } from './rules/cr-03-single-parent';
import { agencyOf } from './testing/fact-defaults';
import { ANNA, BRAM } from './testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, saysOf } from './testing/looking';
import { allowance, MONTH_BEFORE, parent, told } from './testing/single-parent';

const NONE = { outcome: 'NONE' };

describe('who tells of partners for the allowances', () => {
  it('takes what the body itself tells before what is reported of it', () => {
    const found = findingOf(rule, told(parent()).build());
    expect(found.agencies).toEqual(['gemeente', 'toeslagen']);
    expect(found.message).toContain('Toeslagen ziet Bram Testpersoon als partner vanaf 1 januari 2026.');
    expect(found.evidence[1]).toEqual({
      source: 'toeslagen',
      kind: 'livingSituations',
      id: 't1',
      says: 'Awir: Bram Testpersoon als partner',
      on: '2026-01-01',
    });
    expect(saysOf(rule, told(parent(), { code: 'SINGLE', partner: null }).build())).toEqual(NONE);
    expect(saysOf(rule, told(parent(), { period: MONTH_BEFORE }).build())).toEqual(NONE);
    expect(findingsOf(rule, told(parent(), { code: 'SINGLE', partner: null }, BRAM).build())).toHaveLength(1);
    expect(findingsOf(rule, told(parent(), { scheme: 'Wlz' }).build())).toHaveLength(1);
  });

  it('sees a partner in an institution as a partner, and a couple without a name', () => {
    const away = told(parent({ report: null }), { code: 'PARTNER_IN_INSTITUTION' });
    expect(findingsOf(rule, away.build())).toHaveLength(1);
    const unnamed = findingOf(rule, told(parent({ report: null }), { partner: null }).build());
    expect(unnamed.persons).toEqual([ANNA]);
    expect(unnamed.message).toContain('Toeslagen ziet een partner vanaf 1 januari 2026.');
    expect(explanationsOf(unnamed)).toEqual({ E1: 'NO', E2: 'UNKNOWN' });
  });

  it('a later decision without a partner takes the place of an earlier one', () => {
    const later = (changes: Partial<ReportedDecision>) => {
      const effect = { from: '2026-01-02', to: null };
      const other = allowance('r2', ANNA, { partner: null, effect, ...changes });
      return findingsOf(rule, parent().add('reportedDecisions', 'gemeente', other).build());
    };
    expect(later({})).toEqual([]);
    expect(later({ effect: { from: '2026-01-01', to: null } })).toHaveLength(1);
    expect(later({ effect: { from: '2026-01-02', to: '2026-07-31' } })).toHaveLength(1);
    expect(later({ person: { bsn: BRAM } })).toHaveLength(1);
    expect(later({ body: agencyOf('belastingdienst') })).toHaveLength(1);
    expect(later({ partner: { bsn: BRAM } })).toHaveLength(1);
    expect(later({ scheme: 'Zorgtoeslag' })).toHaveLength(1);
    expect(later({ scheme: 'Zorgtoeslag', livingSituation: 'SINGLE_PARENT' })).toEqual([]);
  });
});

describe('the allowances', () => {
  const NAMES = [
    'Awir',
    'Zorgtoeslag',
    'Wet op de zorgtoeslag',
    'Kindgebonden budget',
    'Wet op het kindgebonden budget',
    'Kinderopvangtoeslag',
    'Huurtoeslag',
    'Wet op de huurtoeslag',
  ];

  it.each(NAMES)('are told under the name %s too', (scheme) => {
    const reported = findingOf(rule, parent({ report: { scheme } }).build());
    expect(reported.evidence[1]).toEqual({
      source: 'gemeente',
      kind: 'reportedDecisions',
      id: 'r1',
      says: `${scheme}: Bram Testpersoon als partner`,
      on: '2026-01-01',
    });
    const own = findingOf(rule, told(parent(), { scheme }).build());
    expect(own.evidence[1]).toMatchObject({ id: 't1', says: `${scheme}: Bram Testpersoon als partner` });
  });
});
