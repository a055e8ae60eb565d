import type { CalendarDate } from '../../subgraphs/kit/calendar';
import type { Engine, EngineContext } from '../engine';
import { COMPOSITION_OF_HOUSEHOLD } from '../household/facts/facts-operation';

interface Answer {
  readonly composition: {
    readonly members: readonly { readonly person: { readonly bsn: string } }[] | null;
  } | null;
}

/**
 * Who lives in each household, for deciding whether it may be seen. A household that is not there, or of which the register
 * says nothing, has nobody, and is then refused like one that may not be seen.
 */
export async function membersOf(
  householdIds: readonly string[],
  asOf: CalendarDate,
  context: EngineContext,
  engine: Engine,
): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    householdIds.map(async (id) => {
      const { data } = await engine.gather(COMPOSITION_OF_HOUSEHOLD, { id, asOf }, context);
      const household = data?.['household'] as Answer | null | undefined;
      return household?.composition?.members?.map(({ person }) => person.bsn) ?? [];
    }),
  );
}
