import { z } from 'zod';
import type { HubClient } from './hub-client';

const followed = z.object({ persons: z.number() });

/**
 * Has the people of cases followed at every agency, for a while: of a change there is then heard. An agency at which that
 * could not be is asked about all its cases at the next listing anyway.
 * @param references 1 to 100 open cases
 * @throws RefreshFault
 */
export async function followCases(hub: Pick<HubClient, 'ask'>, references: readonly string[]): Promise<void> {
  await hub.ask('follow-cases.graphql', { input: { references } }, { field: 'followCases', shape: followed });
}
