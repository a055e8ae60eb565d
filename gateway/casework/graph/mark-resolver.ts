import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { HouseholdIdScalar } from '../../../subgraphs/kit/graph/scalars';
import { changeOf } from '../../accountability/oversight/change';
import type { CaseworkContext } from '../casework-context';
import { markRefusalOf } from '../mark';
import { personsSeen } from '../persons-seen';
import { addMark, marksOf, type StoredMark } from '../store/conflict-marks';
import {
  ConflictMark,
  ConflictMarked,
  MarkConflictInput,
  MarkConflictResult,
  MarkRefused,
} from './conflict-mark';

const shown = ({ actor, ...stored }: StoredMark, askedBy: string): ConflictMark => ({
  ...stored,
  by: actor,
  mine: actor === askedBy,
});

@Resolver()
export class MarkResolver {
  @Query(() => [ConflictMark], {
    description: 'Aantekeningen bij de signalen van een huishouden, newest first.',
  })
  async conflictMarks(
    @Arg('householdId', () => HouseholdIdScalar, { description: 'Huishouden.' }) householdId: string,
    @Ctx() { engine, journal }: CaseworkContext,
  ): Promise<ConflictMark[]> {
    const marks = await marksOf(journal.query, householdId);
    return marks.map((stored) => shown(stored, engine.asking.caller.id));
  }

  @Mutation(() => MarkConflictResult, {
    description:
      'Aantekening vastleggen: that a signal was seen, explained, raised, solved or reopened, and why.',
  })
  async markConflict(
    @Arg('input', () => MarkConflictInput, { description: 'Aantekening.' }) input: MarkConflictInput,
    @Ctx() { engine, journal, authority }: CaseworkContext,
  ): Promise<typeof MarkConflictResult> {
    const reason = input.reason?.trim() ?? '';
    const draft = { ...input, reason: reason === '' ? null : reason };
    const refusal = markRefusalOf(draft);
    if (refusal !== null) return Object.assign(new MarkRefused(), { reason: refusal });
    const { caller } = engine.asking;
    const stored = await changeOf(
      { journal, asking: engine.asking },
      (query) => addMark(query, draft, { actor: caller.id, role: caller.role }),
      () => ({
        operation: `markConflict ${draft.ruleId} ${draft.mark}`,
        subjects: personsSeen(engine, authority),
        householdIds: [draft.householdId],
        isDone: true,
      }),
    );
    return Object.assign(new ConflictMarked(), { mark: shown(stored, caller.id) });
  }
}
