import { bsnsOf, type Draft, draft, spanned } from './drafts';
import type { EventSubject } from './event';
import { settlementWords } from './event-words';

/** As the household reported it; a decision of which it does not know the day cannot stand on the line. */
export const reportedDecisionDrafts: Draft<'reportedDecisions'> = ({ fact }) => {
  if (fact.decidedOn === null) return [];
  const about: EventSubject = {
    factKind: 'reportedDecisions',
    factId: fact.id,
    persons: [fact.person.bsn],
    amountPerMonth: fact.amountPerMonth,
  };
  const effectiveOn = fact.effect.from === fact.decidedOn ? null : fact.effect.from;
  const title = `Volgens opgave, besluit van ${fact.body.name}: ${fact.title}`;
  return [draft(about, fact.decidedOn, 'REPORTED_DECISION', title, { effectiveOn })];
};

/** The proposal, the answer of each creditor, and how it went on. */
export const settlementDrafts: Draft<'settlements'> = ({ fact }) => {
  const about: EventSubject = { factKind: 'settlements', factId: fact.id, persons: bsnsOf(fact.persons) };
  const steps = [
    { on: fact.proposedOn, kind: 'SETTLEMENT_PROPOSED', title: 'Schuldregeling voorgesteld' },
    { on: fact.concludedOn, kind: 'SETTLEMENT_CONCLUDED', title: 'Schuldregeling tot stand gekomen' },
    { on: fact.endedOn, kind: 'SETTLEMENT_ENDED', title: 'Schuldregeling beëindigd' },
  ] as const;
  const answers = fact.responses.flatMap(({ creditor, outcome, answeredOn }) => {
    const said = settlementWords[outcome];
    if (answeredOn === null || said === null) return [];
    const part = `${creditor.code}:${answeredOn}:${outcome}`;
    return [draft(about, answeredOn, 'SETTLEMENT_ANSWERED', `${creditor.name} ${said}`, { part })];
  });
  return [
    ...steps.flatMap(({ on, kind, title }) => (on === null ? [] : [draft(about, on, kind, title)])),
    ...answers,
  ];
};

export const timeOutDrafts: Draft<'timeOuts'> = ({ fact }) => {
  const about: EventSubject = { factKind: 'timeOuts', factId: fact.id, persons: bsnsOf(fact.persons) };
  const kinds = { start: 'TIME_OUT_START', end: 'TIME_OUT_END' } as const;
  if (fact.withdrawnOn === null) return spanned(about, fact.period, kinds, 'Time-out');
  return [
    ...spanned(about, { from: fact.period.from, to: null }, kinds, 'Time-out'),
    draft(about, fact.withdrawnOn, 'TIME_OUT_WITHDRAWN', 'Time-out ingetrokken'),
  ];
};

/** While the need is disputed there is no day to show. */
export const supportNeedDrafts: Draft<'supportNeeds'> = ({ fact }) => {
  if (fact.consensusOn === null) return [];
  const about: EventSubject = { factKind: 'supportNeeds', factId: fact.id, persons: [fact.person.bsn] };
  return [draft(about, fact.consensusOn, 'SUPPORT_NEED_AGREED', `Eens over de hulpvraag: ${fact.title}`)];
};
