import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import { type PersonRoom, roomOf } from './room';
import { type RoomByIncome, roomByIncomeOf } from './room-by-income';
import { type RoomTaker, takersOf } from './takers';

/** The room above the beslagvrije voet, and who takes what of it. */
export interface RoomUse extends PersonRoom, RoomByIncome {
  readonly takers: readonly RoomTaker[];
}

/** The room of a person on the day of the view, per income and per taker. */
export function roomUseOf(person: string, facts: HouseholdFacts, law: Law): RoomUse {
  const room = roomOf(person, facts, law);
  const shared = { atMost: room.roomAtMost, exact: room.protectedExactly !== null };
  return {
    ...room,
    ...roomByIncomeOf(person, facts, room.roomAtMost),
    takers: takersOf(person, facts, shared),
  };
}
