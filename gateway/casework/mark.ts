import { isBsn } from '../../subgraphs/kit/identifiers';
import { words } from '../../subgraphs/kit/vocabulary';

export const mark = words({
  SEEN: 'Gezien: somebody looked at it, and does nothing yet.',
  EXPLAINED: 'Verklaard: there is a reason for it that the data do not tell.',
  RAISED: 'Aangekaart bij het orgaan.',
  SOLVED: 'Opgelost.',
  REOPENED: 'Heropend: it was explained or solved, and is not any more.',
});
export type Mark = keyof typeof mark.meanings;

export const markRefusal = words({
  REASON_MISSING: 'Reden ontbreekt: only what was seen needs none.',
  REASON_LENGTH: 'Reden te kort of te lang: it has 10 to 1000 characters.',
  CONFLICT_NOT_USABLE:
    'Signaal niet bruikbaar: the key does not begin with the rule, is over 2000 characters, or holds a number of a person.',
});
export type MarkRefusal = keyof typeof markRefusal.meanings;

const [LEAST_REASON, MOST_REASON] = [10, 1000];
const MOST_KEY = 2000;
const RULE = /^[A-Z]{2}-\d{2}$/;
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;

/** What is asked to be marked, without blanks around the reason. */
interface MarkQuestion {
  readonly conflictKey: string;
  readonly ruleId: string;
  readonly mark: Mark;
  readonly reason: string | null;
}

/** Why a mark cannot be recorded so; null when it can. */
export function markRefusalOf({ conflictKey, ruleId, mark: as, reason }: MarkQuestion): MarkRefusal | null {
  const isUsable =
    RULE.test(ruleId) &&
    conflictKey.startsWith(`${ruleId}|`) &&
    conflictKey.length <= MOST_KEY &&
    !(conflictKey.match(NINE_DIGITS) ?? []).some(isBsn);
  if (!isUsable) return 'CONFLICT_NOT_USABLE';
  if (reason === null) return as === 'SEEN' ? null : 'REASON_MISSING';
  return reason.length < LEAST_REASON || reason.length > MOST_REASON ? 'REASON_LENGTH' : null;
}
