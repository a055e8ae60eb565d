import { euros } from '../../debts/cents';
import { type Answer, met, notMet, unknown } from '../legal-room';
import { claimEvidence, type Subject } from '../subject';
import { day } from '../wording';

/** All that was imposed is at most an amount. */
export function amountAtMost({ cents }: { readonly cents: number }, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  if (subject.claim === null || evidence === null) return unknown('Het bedrag is niet bekend.');
  const { imposed } = subject.claim.fact;
  const told = `Opgelegd is ${euros(imposed)}; de grens is ${euros(cents)}.`;
  return imposed <= cents ? met(told, [evidence]) : notMet(told, [evidence]);
}

/** The day on which what is left lapses by law has come. */
export function lapsed(_: unknown, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  const lapsesOn = subject.claim?.fact.lapsesOn ?? null;
  if (evidence === null || lapsesOn === null) return unknown('Wanneer de rest tenietgaat, is niet bekend.');
  return lapsesOn <= subject.facts.asOf
    ? met(`De rest ging teniet op ${day(lapsesOn)}.`, [evidence])
    : notMet(`De rest gaat teniet op ${day(lapsesOn)}.`, [evidence]);
}
