import { z } from 'zod';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { changeGap, type ChangeGap, type Unheard } from '../follow/change-gap';
import { type CaseHousehold, casesShortOf, knownCases, listCases } from '../store/cases';
import { lastHeard, noteHeard } from '../store/heard';
import { householdsOf, PAGE } from './caseload-source';
import { followCases } from './follow-cases';
import type { HubClient } from './hub-client';
import type { RefreshQueue } from './queue';
import { RefreshFault } from './refresh-fault';

export interface HearingSettings {
  readonly query: RunSql;
  readonly hub: Pick<HubClient, 'ask'>;
  readonly queue: Pick<RefreshQueue, 'sendAll'>;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

const page = { references: z.array(z.string().min(1)), cursor: z.string().min(1), more: z.boolean() };
const registeredCases = z.object(page);
const changedCases = z.object({
  ...page,
  unheard: z.array(
    z.object({ source: z.string(), gap: z.enum(Object.keys(changeGap.meanings) as [ChangeGap]) }),
  ),
});

/**
 * The households of cases that are open. One that was closed meanwhile is refused with all that are asked together: then each
 * half is asked by itself.
 */
async function openHouseholds(
  hub: Pick<HubClient, 'ask'>,
  references: readonly string[],
): Promise<readonly CaseHousehold[]> {
  try {
    const found = await householdsOf(hub, references);
    await followCases(hub, references);
    return found;
  } catch (error) {
    if (!(error instanceof RefreshFault && error.code === 'HOUSEHOLD_NOT_FOUND')) throw error;
    if (references.length === 1) return [];
    const half = Math.ceil(references.length / 2);
    const first = await openHouseholds(hub, references.slice(0, half));
    return [...first, ...(await openHouseholds(hub, references.slice(half)))];
  }
}

/** The agencies that were not heard before, and are now. */
const heardAgain = (before: readonly Unheard[], now: readonly Unheard[]): readonly string[] =>
  before.map(({ source }) => source).filter((was) => !now.some(({ source }) => source === was));

/**
 * Asks under which cases something was changed, and which were registered, since it was asked last; has them refreshed. The
 * place is noted when they are in the queue, so that a change is heard of twice rather than never. The first time there is
 * only a place: what was before is for the listing. Of an agency that is heard again everything is asked that lacked it.
 * @returns whether there is more to ask at once
 * @throws RefreshFault; then nothing is noted
 */
export async function hearChanges({ query, hub, queue, now }: HearingSettings): Promise<boolean> {
  const before = await lastHeard(query);
  const changed = await hub.ask(
    'changed-cases.graphql',
    { after: before?.changes ?? null },
    { field: 'changedCases', shape: changedCases },
  );
  const registered = await hub.ask(
    'registered-cases.graphql',
    { after: before?.register ?? null },
    { field: 'registeredCases', shape: registeredCases },
  );
  const kept = await knownCases(query, changed.references);
  const missed = await casesShortOf(query, heardAgain(before?.unheard ?? [], changed.unheard));
  const all = [...new Set([...registered.references, ...kept, ...missed])];
  for (let start = 0; start < all.length; start += PAGE) {
    const found = await openHouseholds(hub, all.slice(start, start + PAGE));
    await listCases(query, found, new Date(now()));
    await queue.sendAll(
      found.filter(({ householdId }) => householdId !== null).map(({ reference }) => reference),
    );
  }
  await noteHeard(query, {
    ...{ changes: changed.cursor, register: registered.cursor },
    ...{ heardAt: new Date(now()), unheard: changed.unheard },
  });
  return changed.more || registered.more;
}
