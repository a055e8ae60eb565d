import type { FactKind, HouseholdFacts, Sourced } from '../facts/types';
import { causesOf } from './causes';
import {
  reportedDecisionDrafts,
  settlementDrafts,
  supportNeedDrafts,
  timeOutDrafts,
} from './counselling-drafts';
import {
  arrangementDrafts,
  backPaymentDrafts,
  benefitDrafts,
  claimDrafts,
  decisionDrafts,
  deductionDrafts,
  type Draft,
} from './drafts';
import { distinct, type EventDraft, type TimelineEvent } from './event';
import { counsellingDrafts, moratoriumDrafts, personRecordDrafts, threatDrafts } from './register-drafts';
import { withoutBsn } from './without-bsn';

export type { TimelineEvent } from './event';
export { type TimelineEventKind, timelineEventKind } from './event-kind';

/** An event with what places it on the line. */
interface Placed {
  readonly key: string;
  readonly draft: EventDraft;
  readonly by: Sourced<unknown>;
  readonly persons: readonly string[];
}

const NOBODY: readonly string[] = [];

function placed(draft: EventDraft, by: Sourced<unknown>): Placed {
  const { about, kind, part } = draft;
  const key = `${by.source}:${about.factKind}:${about.factId}:${kind}`;
  return { key: part === '' ? key : `${key}:${part}`, draft, by, persons: about.persons ?? NOBODY };
}

/** Written out field by field, and made once all of it is known: copying an event costs more than making it. */
function eventOf(
  { key, draft, by, persons }: Placed,
  facts: HouseholdFacts,
  chain: string | null,
): TimelineEvent {
  const { about } = draft;
  return {
    key,
    on: draft.on,
    effectiveOn: draft.effectiveOn,
    upcoming: draft.on > facts.asOf,
    source: by.source,
    agency: by.agency,
    kind: draft.kind,
    title: withoutBsn(draft.title, facts.persons),
    persons,
    amount: draft.amount,
    amountPerMonth: about.amountPerMonth ?? null,
    factKind: about.factKind,
    factId: about.factId,
    causeId: about.causeId ?? null,
    chain,
  };
}

/** One change in the BRP may stand in the records of several persons: it is one event, about all of them. */
function merged(all: readonly Placed[]): Placed[] {
  const byKey = new Map<string, Placed>();
  for (const one of all) {
    const earlier = byKey.get(one.key);
    byKey.set(one.key, earlier ? { ...one, persons: distinct([...earlier.persons, ...one.persons]) } : one);
  }
  return [...byKey.values()];
}

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const order = (a: Placed, b: Placed): number =>
  compared(a.draft.on, b.draft.on) || compared(a.by.source, b.by.source) || compared(a.key, b.key);

/** A chain has a change and a decision, or two decisions; a decision with only its own claim and payments is none. */
function chainRoots(events: readonly Placed[]): ReadonlySet<string> {
  const roots = new Set<string>();
  const seen = new Set<string>();
  for (const { draft } of events) {
    const { root = null } = draft.about;
    if (root === null || (draft.kind !== 'DECISION' && draft.kind !== 'BRP_MUTATION')) continue;
    if (seen.has(root)) roots.add(root);
    seen.add(root);
  }
  return roots;
}

/**
 * Everything of the household with a date, of all sources, on one line: by day, then source, then key. What is known to
 * come, as the end of a plan, is on it too and marked so.
 */
export function timelineOf(facts: HouseholdFacts): TimelineEvent[] {
  const causes = causesOf(facts);
  const all: Placed[] = [];
  const add = <K extends FactKind>(kind: K, make: Draft<K>): void => {
    for (const fact of facts.known[kind])
      for (const draft of make(fact, causes)) all.push(placed(draft, fact));
  };
  add('decisions', decisionDrafts);
  add('claims', claimDrafts);
  add('arrangements', arrangementDrafts);
  add('deductions', deductionDrafts);
  add('benefits', benefitDrafts);
  add('personRecord', personRecordDrafts);
  add('threats', threatDrafts);
  add('moratoria', moratoriumDrafts);
  add('debtCounselling', counsellingDrafts);
  add('backPayments', backPaymentDrafts);
  add('reportedDecisions', reportedDecisionDrafts);
  add('settlements', settlementDrafts);
  add('timeOuts', timeOutDrafts);
  add('supportNeeds', supportNeedDrafts);
  const events = merged(all);
  const chains = chainRoots(events);
  return events.sort(order).map((one) => {
    const { root = null } = one.draft.about;
    return eventOf(one, facts, root !== null && chains.has(root) ? root : null);
  });
}
