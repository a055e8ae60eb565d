import type { TimelineEventKind, TimelinePartsFragment } from '../../hub/operations';

export type TimelineEvent = TimelinePartsFragment['timeline'][number];

/** Kinds of events as a caseworker looks for them. */
export type EventGroup =
  'decisions' | 'debts' | 'collection' | 'arrangements' | 'income' | 'register' | 'help' | 'threats';

const GROUP: Readonly<Record<TimelineEventKind, EventGroup>> = {
  DECISION: 'decisions',
  REPORTED_DECISION: 'decisions',
  CLAIM_EVENT: 'debts',
  COLLECTION_ACT: 'collection',
  DEDUCTION_START: 'collection',
  DEDUCTION_END: 'collection',
  ARRANGEMENT_START: 'arrangements',
  ARRANGEMENT_END: 'arrangements',
  ARRANGEMENT_WITHDRAWN: 'arrangements',
  SETTLEMENT_PROPOSED: 'arrangements',
  SETTLEMENT_ANSWERED: 'arrangements',
  SETTLEMENT_CONCLUDED: 'arrangements',
  SETTLEMENT_ENDED: 'arrangements',
  TIME_OUT_START: 'arrangements',
  TIME_OUT_END: 'arrangements',
  TIME_OUT_WITHDRAWN: 'arrangements',
  MORATORIUM_START: 'arrangements',
  MORATORIUM_END: 'arrangements',
  BENEFIT_START: 'income',
  BENEFIT_END: 'income',
  BACK_PAYMENT: 'income',
  BRP_MUTATION: 'register',
  CORRECTION_REQUESTED: 'register',
  CORRECTION_DECIDED: 'register',
  THREAT: 'threats',
  SUPPORT_NEED_AGREED: 'help',
  COUNSELLING_REQUESTED: 'help',
  COUNSELLING_INTAKE: 'help',
  COUNSELLING_PLAN: 'help',
};

/** The group of an event. */
export const groupOf = ({ kind }: TimelineEvent): EventGroup => GROUP[kind];
