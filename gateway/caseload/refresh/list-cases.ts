import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { dropUnlisted, listCases, notRefreshedSince } from '../store/cases';
import { noteListing } from '../store/refresh-state';
import type { CaseloadSource } from './caseload-source';
import { followCases } from './follow-cases';
import type { HubClient } from './hub-client';
import type { RefreshQueue } from './queue';

export interface ListCasesSettings {
  readonly query: RunSql;
  readonly hub: Pick<HubClient, 'ask'>;
  readonly source: CaseloadSource;
  readonly queue: Pick<RefreshQueue, 'sendAll'>;
}

/**
 * Lists the whole caseload: has each case refreshed, and takes out those that are closed. Can be cut off and begun again: what
 * was refreshed since `startedAt` is not refreshed a second time.
 * @param startedAt when the listing was asked for; the same for each attempt
 */
export async function listCasesAt(
  { query, hub, source, queue }: ListCasesSettings,
  startedAt: Date,
): Promise<void> {
  let listed = 0;
  for await (const page of source.pages()) {
    await listCases(query, page, startedAt);
    const references = page.map(({ reference }) => reference);
    // Before they are refreshed: what changes after that is heard of.
    await followCases(hub, references);
    await queue.sendAll(await notRefreshedSince(query, references, startedAt));
    listed += page.length;
  }
  const gone = await dropUnlisted(query, startedAt);
  await noteListing(query, startedAt, { listed, gone });
}
