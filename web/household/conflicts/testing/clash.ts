import type { ClashFragment } from '../../../hub/operations';
import type { ConflictMark } from '../conflict-mark';

/** A conflict as the hub tells one; what a test is about is given. */
export const clash = ({
  rule,
  ...changes
}: Partial<Omit<ClashFragment, 'rule'>> & {
  readonly rule?: Partial<ClashFragment['rule']>;
} = {}): ClashFragment => ({
  key: 'CR-01||a',
  severity: 'ORANGE',
  explained: false,
  message: 'Het botst.',
  amountPerMonth: null,
  explanations: [],
  persons: [],
  evidence: [],
  risk: { level: 'LOW', text: 'Geen.' },
  contacts: [],
  ...changes,
  rule: {
    id: 'CR-01',
    title: 'Partnerstatus verschilt',
    kind: 'CONTRADICTION',
    hardness: 'SIGNAL',
    thresholds: [],
    hook: [],
    ...rule,
  },
});

/** A mark as the hub tells one. */
export const marked = (changes: Partial<ConflictMark> = {}): ConflictMark => ({
  conflictKey: 'CR-01||a',
  ruleId: 'CR-01',
  mark: 'SEEN',
  reason: null,
  role: 'CASEWORKER',
  at: '2026-11-22T09:00:00.000Z',
  by: 'hulpverlener',
  mine: true,
  ...changes,
});
