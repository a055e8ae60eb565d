import { addMonths } from '../../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import { type Answer, met, notMet, unknown } from '../legal-room';
import { claimEvidence, decisionEvidence, type Subject } from '../subject';
import { articleName, day } from '../wording';
import { basesOf, bothAsEvidence, isOf } from './blame';

const NO_DECISION = 'Welk besluit erbij hoort, is niet bekend.';

/** The claim or decision rests on one of the articles; on another part of the same article: not. */
export function restsOn({ basis }: { readonly basis: readonly LegalBasis[] }, subject: Subject): Answer {
  const bases = basesOf(subject);
  const [first, ...rest] = bothAsEvidence(subject);
  const found = bases.find((one) => basis.some((whole) => isOf(one, whole)));
  if (found && first) return met(`Het rust op ${articleName(found)}.`, [first, ...rest]);
  const other = bases.find((one) =>
    basis.some(
      (whole) =>
        one.law === whole.law && one.article === whole.article && one.paragraph !== null && !isOf(whole, one),
    ),
  );
  if (other && first) return notMet(`Het rust op ${articleName(other)}.`, [first, ...rest]);
  return unknown('Op welk lid het rust, is niet vastgelegd.');
}

/** A part of the period of the claim lies more than so many years before the decision. */
export function costsOlderThan({ years }: { readonly years: number }, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  const period = subject.claim?.fact.period ?? null;
  if (evidence === null || period === null)
    return unknown('Over welke periode wordt gevorderd, is niet bekend.');
  if (subject.decision === null) return unknown(NO_DECISION, [evidence]);
  const border = addMonths(subject.decision.fact.decidedOn, -12 * years);
  const told = `De vordering gaat over de tijd vanaf ${day(period.from)}. De grens is ${day(border)}, gerekend vanaf de dagtekening.`;
  return period.from < border ? met(told, [evidence]) : notMet(told, [evidence]);
}

/** The decision rests on a policy rule. */
export function policyRule(_: unknown, subject: Subject): Answer {
  const evidence = decisionEvidence(subject);
  if (subject.decision === null || evidence === null) return unknown(NO_DECISION);
  const { bindingDegree } = subject.decision.fact;
  if (bindingDegree === 'POLICY_RULE') return met('Het besluit rust op een beleidsregel.', [evidence]);
  if (bindingDegree === 'BOUND')
    return notMet('Het besluit rust op de wet zelf, niet op een beleidsregel.', [evidence]);
  return unknown('Of het orgaan hiervoor een beleidsregel heeft, is niet vastgelegd.', [evidence]);
}

/** The decision follows from a change in the register of residents. */
export function causedByBrp(_: unknown, subject: Subject): Answer {
  const evidence = decisionEvidence(subject);
  if (subject.decision?.fact.causeKind === 'BRP_MUTATION' && evidence !== null)
    return met('Het besluit volgt op een wijziging in de BRP.', [evidence]);
  return unknown('Of het besluit op een BRP-gegeven rust, is niet vastgelegd.');
}

/** The term for objection runs on the day of the view. */
export function objectionOpen(_: unknown, subject: Subject): Answer {
  const evidence = decisionEvidence(subject);
  if (subject.decision === null || evidence === null) return unknown(NO_DECISION);
  const { objectionUntil } = subject.decision.fact;
  if (objectionUntil === null) return unknown('Tot wanneer bezwaar kan, is niet bekend.', [evidence]);
  return subject.facts.asOf <= objectionUntil
    ? met(`Bezwaar kan tot en met ${day(objectionUntil)}.`, [evidence])
    : notMet(`Bezwaar kon tot en met ${day(objectionUntil)}.`, [evidence]);
}
