import type { TimelineEvent } from '../event-groups';

/** An event as the hub tells one; what a test is about is given. */
export const event = (changes: Partial<TimelineEvent> = {}): TimelineEvent => ({
  key: 'a',
  on: '2026-01-01',
  effectiveOn: null,
  upcoming: false,
  kind: 'DECISION',
  title: 'Besluit',
  amount: null,
  amountPerMonth: null,
  factId: 'f',
  causeId: null,
  chain: null,
  agency: { code: 'a', name: 'A' },
  persons: [],
  ...changes,
});
