import type { CalendarDate, Period } from '../../../subgraphs/kit/calendar';
import type { FactKind, FactTypes, Sourced } from '../facts/types';
import type { Causes } from './causes';
import { distinct, type EventDetail, type EventDraft, type EventSubject } from './event';
import type { TimelineEventKind } from './event-kind';
import { arrangementWords, claimEventWords, collectionActWords } from './event-words';

/** Makes the events of one fact. */
export type Draft<K extends FactKind> = (fact: Sourced<FactTypes[K]>, causes: Causes) => EventDraft[];

/** What the other events of a fact leave out. */
const NOTHING_MORE: EventDetail = {};

/** An event of a fact. What events of one fact share is shared by reference: a view has hundreds of events. */
export function draft(
  about: EventSubject,
  on: CalendarDate,
  kind: TimelineEventKind,
  title: string,
  { part = '', amount = null, effectiveOn = null }: EventDetail = NOTHING_MORE,
): EventDraft {
  return { about, on, kind, title, part, amount, effectiveOn };
}

/** The persons that a fact names, each once, in a fixed order. */
export function bsnsOf(persons: readonly { readonly bsn: string }[]): readonly string[] {
  return distinct(persons.map(({ bsn }) => bsn));
}

interface Span {
  readonly start: TimelineEventKind;
  readonly end: TimelineEventKind;
}

/** The first day of a period, and its last when it has one. */
export function spanned(about: EventSubject, period: Period, kinds: Span, title: string): EventDraft[] {
  const start = draft(about, period.from, kinds.start, `${title} begint`);
  return period.to === null ? [start] : [start, draft(about, period.to, kinds.end, `${title} eindigt`)];
}

export const decisionDrafts: Draft<'decisions'> = (decision, causes) => {
  const { fact } = decision;
  const about: EventSubject = {
    factKind: 'decisions',
    factId: fact.id,
    persons: bsnsOf(fact.persons),
    amountPerMonth: fact.monthlyEffect,
    causeId: fact.causeId,
    root: causes.ofDecision(decision),
  };
  const effectiveOn = fact.effect.from === fact.decidedOn ? null : fact.effect.from;
  return [draft(about, fact.decidedOn, 'DECISION', fact.title, { amount: fact.amount, effectiveOn })];
};

export const claimDrafts: Draft<'claims'> = ({ source, fact }, causes) => {
  const about: EventSubject = {
    factKind: 'claims',
    factId: fact.id,
    persons: bsnsOf(fact.debtors),
    causeId: fact.decisionId,
    root: causes.ofDecisionId(source, fact.decisionId),
  };
  const events = fact.events.map((event) =>
    draft(about, event.on, 'CLAIM_EVENT', `${claimEventWords[event.kind]}: ${fact.title}`, {
      part: event.id,
      amount: event.amount === 0 ? null : event.amount,
    }),
  );
  for (const act of fact.collectionActs) {
    const actor = act.actor.code === fact.handler.code ? '' : ` door ${act.actor.name}`;
    const title = `${collectionActWords[act.kind]}${actor}: ${fact.title}`;
    events.push(draft(about, act.on, 'COLLECTION_ACT', title, { part: act.id }));
  }
  return events;
};

/** A plan over claims of several causes belongs to none of their chains. */
export const arrangementDrafts: Draft<'arrangements'> = ({ fact }) => {
  const title = arrangementWords[fact.kind];
  const about: EventSubject = {
    factKind: 'arrangements',
    factId: fact.id,
    persons: [fact.person.bsn],
    amountPerMonth: fact.amountPerMonth,
  };
  const kinds = { start: 'ARRANGEMENT_START', end: 'ARRANGEMENT_END' } as const;
  if (fact.withdrawnOn === null) return spanned(about, fact.period, kinds, title);
  return [
    ...spanned(about, { from: fact.period.from, to: null }, kinds, title),
    draft(about, fact.withdrawnOn, 'ARRANGEMENT_WITHDRAWN', `${title} ingetrokken`),
  ];
};

export const deductionDrafts: Draft<'deductions'> = ({ source, fact }, causes) => {
  const about: EventSubject = {
    factKind: 'deductions',
    factId: fact.id,
    persons: [fact.person.bsn],
    amountPerMonth: fact.amountPerMonth,
    root: causes.ofClaimId(source, fact.claimId),
  };
  const title = `Inhouding op ${fact.onIncome} voor ${fact.beneficiary.name}`;
  return spanned(about, fact.period, { start: 'DEDUCTION_START', end: 'DEDUCTION_END' }, title);
};

export const benefitDrafts: Draft<'benefits'> = ({ fact }) => {
  const about: EventSubject = {
    factKind: 'benefits',
    factId: fact.id,
    persons: [fact.person.bsn],
    amountPerMonth: fact.amountPerMonth,
  };
  return spanned(about, fact.period, { start: 'BENEFIT_START', end: 'BENEFIT_END' }, fact.title);
};

export const backPaymentDrafts: Draft<'backPayments'> = ({ fact }) => {
  const about: EventSubject = { factKind: 'backPayments', factId: fact.id, persons: [fact.person.bsn] };
  const to = fact.paidTo === null ? '' : `, betaald aan ${fact.paidTo.name}`;
  return [
    draft(about, fact.paidOn, 'BACK_PAYMENT', `Nabetaling ${fact.scheme}${to}`, { amount: fact.amount }),
  ];
};
