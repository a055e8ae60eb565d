import type { Mark } from '../../hub/operations';

const [LEAST_REASON, MOST_REASON] = [10, 1000];

/** What can be recorded now: only what was explained or solved can be opened again. */
export function marksToChoose(latest: Mark | null, explained: boolean): readonly Mark[] {
  const isClosed = latest === 'EXPLAINED' || latest === 'SOLVED' || (explained && latest !== 'REOPENED');
  return ['SEEN', 'RAISED', 'EXPLAINED', 'SOLVED', ...(isClosed ? (['REOPENED'] as const) : [])];
}

/** Whether a reason is one that the hub takes: 10 to 1000 characters; what was only seen needs none. */
export function isReasonEnough(mark: Mark, reason: string): boolean {
  const { length } = reason.trim();
  return (length === 0 && mark === 'SEEN') || (length >= LEAST_REASON && length <= MOST_REASON);
}
