import type { Period } from '../../../subgraphs/kit/calendar';
import type { FactKind, FactTypes, HouseholdFacts, Sourced } from '../facts/types';
import type { Causes } from './causes';
import type { EventDraft } from './event';
import type { TimelineEventKind } from './event-kind';
import { arrangementWords, claimEventWords, collectionActWords } from './event-words';

/** Makes the events of one fact. */
export type Draft<K extends FactKind> = (
  fact: Sourced<FactTypes[K]>,
  causes: Causes,
  facts: HouseholdFacts,
) => EventDraft[];

type Given = Pick<EventDraft, 'on' | 'kind' | 'title' | 'factKind' | 'factId'> & Partial<EventDraft>;

/** An event with what it does not say left empty. Field by field: a view has hundreds, and a copy costs more. */
export function draft(given: Given): EventDraft {
  return {
    on: given.on,
    effectiveOn: given.effectiveOn ?? null,
    kind: given.kind,
    title: given.title,
    persons: given.persons ?? [],
    amount: given.amount ?? null,
    amountPerMonth: given.amountPerMonth ?? null,
    factKind: given.factKind,
    factId: given.factId,
    causeId: given.causeId ?? null,
    part: given.part ?? '',
    root: given.root ?? null,
  };
}

interface Span {
  readonly start: TimelineEventKind;
  readonly end: TimelineEventKind;
}

/** The first day of a period, and its last when it has one. */
export function spanned(
  period: Period,
  kinds: Span,
  title: string,
  given: Omit<Given, 'on' | 'kind' | 'title'>,
): EventDraft[] {
  const start = draft({ ...given, on: period.from, kind: kinds.start, title: `${title} begint` });
  const end = (on: string): EventDraft => draft({ ...given, on, kind: kinds.end, title: `${title} eindigt` });
  return period.to === null ? [start] : [start, end(period.to)];
}

export const decisionDrafts: Draft<'decisions'> = (decision, causes) => {
  const { fact } = decision;
  return [
    draft({
      on: fact.decidedOn,
      effectiveOn: fact.effect.from === fact.decidedOn ? null : fact.effect.from,
      kind: 'DECISION',
      title: fact.title,
      persons: fact.persons.map(({ bsn }) => bsn),
      amount: fact.amount,
      amountPerMonth: fact.monthlyEffect,
      factKind: 'decisions',
      factId: fact.id,
      causeId: fact.causeId,
      root: causes.ofDecision(decision),
    }),
  ];
};

export const claimDrafts: Draft<'claims'> = ({ source, fact }, causes) => {
  const given = {
    persons: fact.debtors.map(({ bsn }) => bsn),
    factKind: 'claims' as const,
    factId: fact.id,
    causeId: fact.decisionId,
    root: causes.ofDecisionId(source, fact.decisionId),
  };
  const events = fact.events.map((event) =>
    draft({
      ...given,
      on: event.on,
      part: event.id,
      kind: 'CLAIM_EVENT',
      title: `${claimEventWords[event.kind]}: ${fact.title}`,
      amount: event.amount === 0 ? null : event.amount,
    }),
  );
  const acts = fact.collectionActs.map((act) => {
    const actor = act.actor.code === fact.handler.code ? '' : ` door ${act.actor.name}`;
    const title = `${collectionActWords[act.kind]}${actor}: ${fact.title}`;
    return draft({ ...given, on: act.on, part: act.id, kind: 'COLLECTION_ACT', title });
  });
  return [...events, ...acts];
};

/** A plan over claims of several causes belongs to none of their chains. */
export const arrangementDrafts: Draft<'arrangements'> = ({ fact }) => {
  const title = arrangementWords[fact.kind];
  const given = {
    persons: [fact.person.bsn],
    amountPerMonth: fact.amountPerMonth,
    factKind: 'arrangements' as const,
    factId: fact.id,
  };
  const kinds = { start: 'ARRANGEMENT_START', end: 'ARRANGEMENT_END' } as const;
  if (fact.withdrawnOn === null) return spanned(fact.period, kinds, title, given);
  const withdrawn = draft({
    ...given,
    on: fact.withdrawnOn,
    kind: 'ARRANGEMENT_WITHDRAWN',
    title: `${title} ingetrokken`,
  });
  return [...spanned({ from: fact.period.from, to: null }, kinds, title, given), withdrawn];
};

export const deductionDrafts: Draft<'deductions'> = ({ source, fact }, causes, facts) => {
  const claim = facts.known.claims.find(
    (other) => other.source === source && other.fact.id === fact.claimId,
  )?.fact;
  return spanned(
    fact.period,
    { start: 'DEDUCTION_START', end: 'DEDUCTION_END' },
    `Inhouding op ${fact.onIncome} voor ${fact.beneficiary.name}`,
    {
      persons: [fact.person.bsn],
      amountPerMonth: fact.amountPerMonth,
      factKind: 'deductions',
      factId: fact.id,
      root: claim === undefined ? null : causes.ofDecisionId(source, claim.decisionId),
    },
  );
};

export const benefitDrafts: Draft<'benefits'> = ({ fact }) =>
  spanned(fact.period, { start: 'BENEFIT_START', end: 'BENEFIT_END' }, fact.title, {
    persons: [fact.person.bsn],
    amountPerMonth: fact.amountPerMonth,
    factKind: 'benefits',
    factId: fact.id,
  });
