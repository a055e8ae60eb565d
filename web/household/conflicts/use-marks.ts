import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Purpose } from '../../hub/document';
import { ConflictMarks, type Mark, MarkConflict } from '../../hub/operations';
import { useAnswer, useHub } from '../../hub/use-hub';
import { useHousehold } from '../household-context';
import type { ConflictMark } from './conflict-mark';

/** Purposes under which something may be recorded. The hub decides; this keeps a form away that it would refuse. */
const RECORDING: readonly Purpose[] = ['DEBT_COUNSELLING', 'CASE_DIRECTION'];

/** What was done with the conflicts of this household. */
export interface Marks {
  readonly marks: readonly ConflictMark[];
  /** Whether they could not be read: then nobody knows what was done. */
  readonly unreadable: boolean;
}

/** Asks what was done with the conflicts of the household on the screen. */
export function useMarks(): Marks {
  const { id, terms } = useHousehold();
  const { data, isError } = useAnswer(ConflictMarks, { householdId: id ?? '' }, id === null ? null : terms);
  return { marks: data?.data.conflictMarks ?? [], unreadable: isError };
}

/** Why nothing can be recorded here; null when it can. */
export function useNoRecording(): 'notHere' | 'readOnly' | null {
  const { id, terms } = useHousehold();
  if (!RECORDING.includes(terms.purpose)) return 'readOnly';
  return id === null ? 'notHere' : null;
}

/** Records what was done with one conflict. A refusal is an answer; an error means that nothing is known to be recorded. */
export function useRecordMark(conflictKey: string, ruleId: string) {
  const hub = useHub();
  const memory = useQueryClient();
  const { id, terms } = useHousehold();
  return useMutation({
    mutationFn: async ({ mark, reason }: { readonly mark: Mark; readonly reason: string | null }) => {
      const input = { householdId: id ?? '', conflictKey, ruleId, mark, reason };
      const { data } = await hub.ask(MarkConflict, { input }, terms);
      if (data.markConflict.__typename === 'ConflictMarked')
        await memory.invalidateQueries({ queryKey: [ConflictMarks.id] });
      return data.markConflict;
    },
  });
}
