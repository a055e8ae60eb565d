import { z } from 'zod';
import type { CaseHousehold } from '../store/cases';
import type { HubClient } from './hub-client';
import { RefreshFault } from './refresh-fault';

/** Tells which cases the caseload has. */
export interface CaseloadSource {
  /** All open cases with their households, some at a time. */
  pages(): AsyncIterable<readonly CaseHousehold[]>;
}

/** Cases on a page: as many as may be asked for at once. */
export const PAGE = 100;

const openCases = z.object({ references: z.array(z.string().min(1)), next: z.string().nullable() });
const caseHouseholds = z.array(
  z.object({
    access: z.string(),
    reference: z.string().min(1),
    household: z.object({ id: z.string().min(1) }).nullable(),
  }),
);

/** Which household each case is about. One that the register of residents does not know has none. */
export async function householdsOf(
  hub: Pick<HubClient, 'ask'>,
  references: readonly string[],
): Promise<CaseHousehold[]> {
  const found = await hub.ask(
    'caseload-households.graphql',
    { references },
    { field: 'casesByReference', shape: caseHouseholds },
  );
  // Else each case would seem to have no household, and its snapshot would go.
  if (found.some(({ access }) => access !== 'GRANTED')) throw new RefreshFault('NOT_ALLOWED');
  const ids = new Map(found.map(({ reference, household }) => [reference, household?.id ?? null]));
  return references.map((reference) => ({ reference, householdId: ids.get(reference) ?? null }));
}

/** The cases as the register of the hub has them. */
export function hubCaseload(hub: Pick<HubClient, 'ask'>): CaseloadSource {
  return {
    async *pages() {
      let after: string | null = null;
      do {
        const page: z.output<typeof openCases> = await hub.ask(
          'open-cases.graphql',
          { first: PAGE, after },
          { field: 'openCases', shape: openCases },
        );
        // A page that leads to itself would be asked for ever.
        if (page.next !== null && page.next === after) throw new RefreshFault('ANSWER_UNUSABLE');
        if (page.references.length > 0) yield await householdsOf(hub, page.references);
        after = page.next;
      } while (after !== null);
    },
  };
}
