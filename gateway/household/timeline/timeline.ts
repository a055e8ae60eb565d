import type { FactKind, HouseholdFacts } from '../facts/types';
import { causesOf } from './causes';
import {
  arrangementDrafts,
  benefitDrafts,
  claimDrafts,
  decisionDrafts,
  deductionDrafts,
  type Draft,
} from './drafts';
import type { EventDraft, TimelineEvent } from './event';
import { counsellingDrafts, moratoriumDrafts, personRecordDrafts, threatDrafts } from './register-drafts';
import { withoutBsn } from './without-bsn';

export type { TimelineEvent } from './event';
export { type TimelineEventKind, timelineEventKind } from './event-kind';

type Placed = TimelineEvent & Pick<EventDraft, 'root'>;

function keyOf(source: string, { factKind, factId, kind, part }: EventDraft): string {
  return [source, factKind, factId, kind, ...(part === '' ? [] : [part])].join(':');
}

/** One change in the BRP may stand in the records of several persons: it is one event, about all of them. */
function merged(events: readonly Placed[]): Placed[] {
  const byKey = new Map<string, Placed>();
  for (const event of events) {
    const persons = [...new Set([...(byKey.get(event.key)?.persons ?? []), ...event.persons])].sort();
    byKey.set(event.key, { ...event, persons });
  }
  return [...byKey.values()];
}

function order(a: TimelineEvent, b: TimelineEvent): number {
  const [one, other] = [a, b].map(({ on, source, key }) => `${on} ${source} ${key}`);
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** A chain has a change and a decision, or two decisions; a decision with only its own claim and payments is none. */
function chainRoots(events: readonly Placed[]): ReadonlySet<string> {
  const links = events
    .filter(({ kind }) => kind === 'DECISION' || kind === 'BRP_MUTATION')
    .map(({ root }) => root);
  return new Set(links.filter((root, i): root is string => root !== null && links.indexOf(root) !== i));
}

/**
 * Everything of the household with a date, of all sources, on one line: by day, then source, then key. What is known to
 * come, as the end of a plan, is on it too and marked so.
 */
export function timelineOf(facts: HouseholdFacts): TimelineEvent[] {
  const causes = causesOf(facts);
  const from = <K extends FactKind>(kind: K, make: Draft<K>): Placed[] =>
    facts.known[kind].flatMap((fact) =>
      make(fact, causes, facts).map((event): Placed => {
        const { part: _, ...rest } = event;
        return {
          ...rest,
          key: keyOf(fact.source, event),
          title: withoutBsn(event.title, facts.persons),
          upcoming: event.on > facts.asOf,
          source: fact.source,
          agency: fact.agency,
          chain: null,
        };
      }),
    );
  const events = merged([
    ...from('decisions', decisionDrafts),
    ...from('claims', claimDrafts),
    ...from('arrangements', arrangementDrafts),
    ...from('deductions', deductionDrafts),
    ...from('benefits', benefitDrafts),
    ...from('personRecord', personRecordDrafts),
    ...from('threats', threatDrafts),
    ...from('moratoria', moratoriumDrafts),
    ...from('debtCounselling', counsellingDrafts),
  ]);
  const chains = chainRoots(events);
  return events
    .map(({ root, ...event }) => ({ ...event, chain: root !== null && chains.has(root) ? root : null }))
    .sort(order);
}
