import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../facts/types';
import { decisionKey, mutationKey } from './causes';
import { type ChainFacts, chainFactsOf } from './chain-facts';
import {
  causeOfDecision,
  causeOfMutation,
  type ChainCause,
  type ChainClaim,
  chainClaim,
  type ChainCorrections,
  type ChainDecision,
  chainDecision,
  type ChainSum,
  imposedBy,
  monthlyEffectOf,
} from './chain-parts';
import { dayInWords } from './day-in-words';
import type { TimelineEvent } from './event';
import { oneDecision, oneMutation } from './event-words';

/** Events with one cause: as one change in the BRP, and the decisions of several agencies that followed from it. */
export interface Chain {
  /** The same as `chain` of its events. */
  readonly id: string;
  /** Id of the cause at its source, as decisions name it. */
  readonly causeId: string;
  /** Whether a source told the cause itself. */
  readonly causeKnown: boolean;
  /** Null when no source told the cause itself. */
  readonly cause: ChainCause | null;
  /** One sentence in plain Dutch. */
  readonly title: string;
  /** Day of the cause; of the first event when the cause itself is not known. */
  readonly on: CalendarDate;
  /** In the order of the timeline. */
  readonly eventKeys: readonly string[];
  /** How many of the events are decisions that followed; the cause itself is not one of them. */
  readonly decisions: number;
  /** How many agencies took those. */
  readonly agencies: number;
  readonly sources: readonly string[];
  /** All its decisions, the cause too when it is one, in the order of the timeline. */
  readonly members: readonly ChainDecision[];
  /** What its recoveries and fines ask for together. */
  readonly imposed: ChainSum;
  /** What its decisions do a month together, each over its own days. */
  readonly monthlyEffect: ChainSum;
  /** The claims that its decisions imposed, by key. */
  readonly claims: readonly ChainClaim[];
  readonly corrections: ChainCorrections;
}

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function isCause(event: TimelineEvent, id: string): boolean {
  if (event.kind === 'BRP_MUTATION') return id === mutationKey(event.source, event.factId);
  return event.kind === 'DECISION' && id === decisionKey(event.source, event.factId);
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function titleOf(cause: ChainCause | null, decisions: number, agencies: number): string {
  const followed = `${counted(decisions, 'besluit', 'besluiten')} van ${counted(agencies, 'orgaan', 'organen')}`;
  if (cause === null) return `Eén aanleiding die niet bekend is, ${followed}`;
  const { mutationKind, decisionKind, agency, effectiveOn, registeredOn } = cause;
  if (mutationKind !== null) return `${oneMutation[mutationKind]} (${dayInWords(effectiveOn)}), ${followed}`;
  const what = decisionKind === null ? 'Eén besluit' : oneDecision[decisionKind];
  return `${what} door ${agency.name} (${dayInWords(registeredOn)}), daarna ${followed}`;
}

function causeOf(id: string, facts: ChainFacts, household: readonly string[]): ChainCause | null {
  const mutation = facts.mutation(id)?.mutation;
  if (mutation !== undefined) return causeOfMutation(mutation, household);
  const decision = facts.decision(id);
  return decision === undefined ? null : causeOfDecision(decision, household);
}

function chainOf(
  id: string,
  events: readonly TimelineEvent[],
  facts: ChainFacts,
  household: readonly string[],
): Chain[] {
  const [first] = events;
  if (first === undefined) return [];
  const causeEvent = events.find((event) => isCause(event, id));
  const cause = causeOf(id, facts, household);
  const deciding = events.filter(({ kind }) => kind === 'DECISION');
  const followed = deciding.filter((event) => event !== causeEvent);
  const agencies = new Set(followed.map(({ source }) => source)).size;
  const members = deciding.flatMap((event) => {
    const told = facts.decision(decisionKey(event.source, event.factId));
    const { key, title } = event;
    return told === undefined ? [] : [chainDecision(told, { key, title, isCause: event === causeEvent })];
  });
  const claims = deciding
    .flatMap(({ source, factId }) => facts.claimsOf(decisionKey(source, factId)))
    .map((claim) => chainClaim(claim, household))
    .sort((a, b) => compared(a.key, b.key));
  const requests = facts.mutation(id)?.requests ?? [];
  return [
    {
      id,
      causeId: causeEvent?.factId ?? id.replace(/^unknown:/, ''),
      causeKnown: causeEvent !== undefined,
      cause,
      title: titleOf(cause, followed.length, agencies),
      on: (causeEvent ?? first).on,
      eventKeys: events.map(({ key }) => key),
      decisions: followed.length,
      agencies,
      sources: [...new Set(events.map(({ source }) => source))].sort(),
      members,
      imposed: imposedBy(members),
      monthlyEffect: monthlyEffectOf(members),
      claims,
      corrections: { requests, isOpen: requests.some(({ status }) => status === 'OPEN') },
    },
  ];
}

/** The chains on a timeline of these facts: every cause with the decisions that followed from it, the earliest first. */
export function chainsOf(timeline: readonly TimelineEvent[], household: HouseholdFacts): Chain[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of timeline) {
    if (event.chain === null) continue;
    const others = groups.get(event.chain);
    if (others === undefined) groups.set(event.chain, [event]);
    else others.push(event);
  }
  const facts = chainFactsOf(household);
  return [...groups]
    .flatMap(([id, events]) => chainOf(id, events, facts, household.persons))
    .sort((a, b) => compared(a.on, b.on) || compared(a.id, b.id));
}
