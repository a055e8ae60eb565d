import { snapshotOfView } from '../figures/snapshot-of-view';
import { viewAnswer } from '../figures/view-answer';
import { caseHousehold } from '../store/cases';
import type { CaseloadDatabase } from '../store/database';
import { putSnapshot } from '../store/put-snapshot';
import { noteOutcome } from '../store/refresh-state';
import type { HubClient } from './hub-client';
import { faultCode, RefreshFault } from './refresh-fault';

export interface RefreshHouseholdSettings {
  readonly database: Pick<CaseloadDatabase, 'query' | 'transaction'>;
  readonly hub: Pick<HubClient, 'ask'>;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Asks the live view of the household of a case, and keeps its figures. A case that has gone, or has no household, is
 * nothing to do; one whose household may not be seen any more is noted, and not tried again.
 * @throws RefreshFault when it is worth another attempt
 */
export async function refreshHousehold(
  { database, hub, now }: RefreshHouseholdSettings,
  reference: string,
): Promise<void> {
  const known = await caseHousehold(database.query, reference);
  if (known?.householdId == null) return;
  const takenAt = new Date(now()).toISOString();
  try {
    const answer = await hub.ask(
      'caseload-snapshot.graphql',
      { id: known.householdId },
      { field: 'household', shape: viewAnswer },
      reference,
    );
    await putSnapshot(database, reference, snapshotOfView(answer, takenAt));
  } catch (error) {
    await noteOutcome(database.query, reference, faultCode(error));
    if (error instanceof RefreshFault && error.code === 'HOUSEHOLD_NOT_FOUND') return;
    throw error;
  }
  await noteOutcome(database.query, reference, null);
}
