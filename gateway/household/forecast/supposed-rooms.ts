import { personLabel } from '../debts/labels';
import { type PersonRoom, roomOf } from '../debts/room';
import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import type { Scenario } from './scenario';
import { withHousehold, withIncome } from './supposed-facts';

/** The rooms above the beslagvrije voet from one month on, until the next stage. */
export interface Stage {
  /** Number of the month; 0 for the rooms as they are. */
  readonly fromMonth: number;
  /** By person; only persons of the view who then live here. */
  readonly rooms: ReadonlyMap<string, PersonRoom>;
}

/** The rooms as they are, and after each change that a scenario supposes, in order of time. */
export function stagesOf(
  facts: HouseholdFacts,
  law: Law,
  { incomeChange, householdChange }: Scenario,
): Stage[] {
  const changes = [
    ...(incomeChange === null
      ? []
      : [
          { fromMonth: incomeChange.fromMonth, to: (then: HouseholdFacts) => withIncome(then, incomeChange) },
        ]),
    ...(householdChange === null
      ? []
      : [
          {
            fromMonth: householdChange.fromMonth,
            to: (then: HouseholdFacts) => withHousehold(then, householdChange),
          },
        ]),
  ].sort((a, b) => a.fromMonth - b.fromMonth);
  const stage = (fromMonth: number, then: HouseholdFacts): Stage => ({
    fromMonth,
    rooms: new Map(
      facts.persons
        .filter((person) => then.persons.includes(person))
        .map((person) => [person, roomOf(person, then, law)]),
    ),
  });
  let then = facts;
  return [
    stage(0, facts),
    ...changes.map(({ fromMonth, to }) => {
      then = to(then);
      return stage(fromMonth, then);
    }),
  ];
}

/** The stage that holds in a month: the last that began. */
export function stageIn(stages: readonly Stage[], month: number): Stage | undefined {
  return stages.findLast(({ fromMonth }) => fromMonth <= month);
}

/** Why the room of a person is not known, in plain Dutch. */
export function unknownRoom(person: string, room: PersonRoom | undefined, facts: HouseholdFacts): string {
  const why = room?.unknown.join(' ') ?? '';
  return `De ruimte boven de beslagvrije voet van ${personLabel(person, facts)} is niet bekend. ${why}`.trim();
}

/**
 * The most that may be withheld without consent from a person, when a change makes the room smaller: the
 * beslagvrije voet is set again (Rv 475d). Null when nothing has to go down, 'UNKNOWN' when that is not known.
 */
export function capOf(person: string, before: Stage | undefined, stage: Stage): number | null | 'UNKNOWN' {
  const [was, is] = [before?.rooms.get(person), stage.rooms.get(person)];
  if (was === undefined || is === undefined) return null;
  const same =
    was.roomAtMost === is.roomAtMost &&
    was.incomeAtLeast === is.incomeAtLeast &&
    was.protectedAtLeast === is.protectedAtLeast;
  if (same) return null;
  if (was.roomAtMost === null || is.roomAtMost === null) return 'UNKNOWN';
  return is.roomAtMost < was.roomAtMost ? Math.max(is.roomAtMost, 0) : null;
}
