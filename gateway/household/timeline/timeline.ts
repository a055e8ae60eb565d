import type { FactKind, HouseholdFacts, Sourced } from '../facts/types';
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

/** An event of the view, what it goes back to, and the text by which it is placed on the line. */
interface Placed {
  readonly event: TimelineEvent;
  readonly root: string | null;
  readonly place: string;
}

function keyOf(source: string, { factKind, factId, kind, part }: EventDraft): string {
  const key = `${source}:${factKind}:${factId}:${kind}`;
  return part === '' ? key : `${key}:${part}`;
}

/** Written out field by field: of the hundreds of events of a view, copying the rest of an object is the dearest part. */
function placed(draft: EventDraft, { source, agency }: Sourced<unknown>, facts: HouseholdFacts): Placed {
  const key = keyOf(source, draft);
  const event: TimelineEvent = {
    key,
    on: draft.on,
    effectiveOn: draft.effectiveOn,
    upcoming: draft.on > facts.asOf,
    source,
    agency,
    kind: draft.kind,
    title: withoutBsn(draft.title, facts.persons),
    persons: draft.persons,
    amount: draft.amount,
    amountPerMonth: draft.amountPerMonth,
    factKind: draft.factKind,
    factId: draft.factId,
    causeId: draft.causeId,
    chain: null,
  };
  return { event, root: draft.root, place: `${draft.on} ${source} ${key}` };
}

const distinct = (persons: readonly string[]): readonly string[] =>
  persons.length < 2 ? persons : [...new Set(persons)].sort();

/** One change in the BRP may stand in the records of several persons: it is one event, about all of them. */
function merged(all: readonly Placed[]): Placed[] {
  const byKey = new Map<string, Placed>();
  for (const one of all) {
    const { event } = one;
    const earlier = byKey.get(event.key)?.event.persons;
    const persons = distinct(earlier ? [...earlier, ...event.persons] : event.persons);
    byKey.set(event.key, persons === event.persons ? one : { ...one, event: { ...event, persons } });
  }
  return [...byKey.values()];
}

const order = (a: Placed, b: Placed): number => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1);

/** A chain has a change and a decision, or two decisions; a decision with only its own claim and payments is none. */
function chainRoots(events: readonly Placed[]): ReadonlySet<string> {
  const links = events
    .filter(({ event: { kind } }) => kind === 'DECISION' || kind === 'BRP_MUTATION')
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
    facts.known[kind].flatMap((fact) => make(fact, causes, facts).map((draft) => placed(draft, fact, facts)));
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
    .sort(order)
    .map(({ event, root }) => (root !== null && chains.has(root) ? { ...event, chain: root } : event));
}
