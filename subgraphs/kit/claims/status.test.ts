import type { ClaimStatus } from '../vocabulary';
import { type StatusFacts, statusOf } from './status';

const DAY = '2026-07-20';
const running = { from: '2026-07-01', to: null };
const past = { from: '2026-01-01', to: '2026-07-19' };
const coming = { from: '2026-07-21', to: null };

const PLAIN: StatusFacts = {
  outstanding: 1,
  payableFrom: '2026-01-01',
  events: [{ kind: 'IMPOSED' }],
  collectionActs: [],
  arrangements: [],
  deductions: [],
};

const arrangement = (
  kind: StatusFacts['arrangements'][number]['kind'],
  period: { from: string; to: string | null } = running,
  withdrawnOn: string | null = null,
): Partial<StatusFacts> => ({ arrangements: [{ kind, period, withdrawnOn }] });
const deduction = (
  method: StatusFacts['deductions'][number]['method'],
  period: { from: string; to: string | null } = running,
): Partial<StatusFacts> => ({ deductions: [{ method, period }] });
const acts = (...kinds: StatusFacts['collectionActs'][number]['kind'][]): Partial<StatusFacts> => ({
  collectionActs: kinds.map((kind) => ({ kind })),
});
const events = (...kinds: StatusFacts['events'][number]['kind'][]): Partial<StatusFacts> => ({
  events: kinds.map((kind) => ({ kind })),
});

const TABLE: readonly [string, ClaimStatus, Partial<StatusFacts>][] = [
  ['nothing was done yet', 'OPEN', {}],
  ['it was paid to the cent', 'PAID', { outstanding: 0 }],
  ['more was paid than was owed', 'PAID', { outstanding: -1 }],
  ['nothing is left, by waiver', 'WAIVED', { outstanding: 0, ...events('IMPOSED', 'PAID', 'WAIVED') }],
  [
    'nothing is left, because the decision fell',
    'WITHDRAWN',
    { outstanding: 0, ...events('WAIVED', 'WITHDRAWN') },
  ],
  ['a part was waived', 'OPEN', events('IMPOSED', 'WAIVED')],
  ['a part was withdrawn', 'OPEN', events('IMPOSED', 'WITHDRAWN')],
  ['it was placed outside collection', 'OUTSIDE_COLLECTION', events('IMPOSED', 'PLACED_OUTSIDE_COLLECTION')],
  ['collection was resumed', 'OPEN', events('PLACED_OUTSIDE_COLLECTION', 'COLLECTION_RESUMED')],
  [
    'collection was stopped again after it was resumed',
    'OUTSIDE_COLLECTION',
    events('PLACED_OUTSIDE_COLLECTION', 'COLLECTION_RESUMED', 'PLACED_OUTSIDE_COLLECTION'),
  ],
  ['it was handed over', 'OPEN', events('IMPOSED', 'HANDED_OVER')],
  ['nothing of it is payable', 'NOT_PAYABLE', { payableFrom: null }],
  ['it is payable from tomorrow', 'NOT_PAYABLE', { payableFrom: '2026-07-21' }],
  ['it is payable from today', 'OPEN', { payableFrom: DAY }],
  ['payment is postponed', 'POSTPONED', arrangement('POSTPONEMENT')],
  ['repayment is paused', 'POSTPONED', arrangement('REPAYMENT_PAUSE')],
  ['a time-out runs', 'POSTPONED', arrangement('TIME_OUT')],
  ['the last day of a postponement is today', 'POSTPONED', arrangement('POSTPONEMENT', { ...past, to: DAY })],
  ['a postponement ended yesterday', 'OPEN', arrangement('POSTPONEMENT', past)],
  ['a postponement begins tomorrow', 'OPEN', arrangement('POSTPONEMENT', coming)],
  ['a postponement was withdrawn today', 'OPEN', arrangement('POSTPONEMENT', running, DAY)],
  ['a postponement is withdrawn tomorrow', 'POSTPONED', arrangement('POSTPONEMENT', running, '2026-07-21')],
  ['instalments are paid', 'IN_ARRANGEMENT', arrangement('INSTALMENT_PLAN')],
  ['a plan with several bodies runs', 'IN_ARRANGEMENT', arrangement('JOINT_STATE_PLAN')],
  ['a debt settlement runs', 'IN_ARRANGEMENT', arrangement('DEBT_SETTLEMENT')],
  ['it is set off', 'SET_OFF', deduction('SET_OFF')],
  ['set-off ended yesterday', 'OPEN', deduction('SET_OFF', past)],
  ['an income is attached', 'ATTACHED', deduction('ATTACHMENT')],
  ['a wage claim runs', 'ATTACHED', deduction('WAGE_CLAIM')],
  ['a source levy runs', 'ATTACHED', deduction('SOURCE_LEVY')],
  ['something is withheld by choice', 'OPEN', deduction('VOLUNTARY')],
  ['a reminder was sent', 'REMINDED', acts('REMINDER')],
  ['a writ was issued', 'WRIT', acts('REMINDER', 'WRIT')],
  ['a writ was served', 'WRIT', acts('REMINDER', 'WRIT', 'SERVICE')],
  ['attachment was laid', 'ATTACHED', acts('WRIT', 'ATTACHMENT')],
  [
    'it is set off while payment is postponed',
    'POSTPONED',
    { ...arrangement('POSTPONEMENT'), ...deduction('SET_OFF') },
  ],
  ['it is set off beside a plan', 'SET_OFF', { ...arrangement('INSTALMENT_PLAN'), ...deduction('SET_OFF') }],
  ['a plan runs after a writ', 'IN_ARRANGEMENT', { ...arrangement('INSTALMENT_PLAN'), ...acts('WRIT') }],
  [
    'a pause runs on what is not payable',
    'NOT_PAYABLE',
    { payableFrom: null, ...arrangement('REPAYMENT_PAUSE') },
  ],
];

describe('the status of a claim on a day', () => {
  it.each(TABLE)('when %s: %s', (_when, status, facts) => {
    expect(statusOf({ ...PLAIN, ...facts }, DAY)).toBe(status);
  });
});
