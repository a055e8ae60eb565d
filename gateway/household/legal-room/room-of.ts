import { daysBetween } from '../../../subgraphs/kit/calendar';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { HouseholdFacts, Sourced } from '../facts/types';
import type { LegalGround, LegalGrounds, UnreadPart } from '../law/grounds';
import type { Law } from '../law/law';
import { conditionOutcome } from './conditions';
import { type GroundOutcome, type LegalRoom, type ObjectionTerm, together } from './legal-room';
import { claimSubject, decisionSubject, type Subject } from './subject';
import { articleName, counted, day } from './wording';

const CRIMINAL =
  'Dit is een strafrechtelijke maatregel. Daarvoor zijn er geen bestuursrechtelijke gronden; zij valt ook buiten een time-out.';
const CIVIL = 'Dit is een vordering van burgerlijk recht. Daarvoor zijn er geen bestuursrechtelijke gronden.';
const SETTLED = 'Er staat niets meer open.';
const NO_TERM = 'Tot wanneer bezwaar kan, is niet bekend of er staat geen bezwaar open.';

function coversClaim({ appliesTo }: LegalGround, { kind, regime, scheme }: Claim): boolean {
  return (
    appliesTo.claimKinds.includes(kind) &&
    (appliesTo.regimes?.includes(regime) ?? true) &&
    (appliesTo.schemes?.includes(scheme) ?? true)
  );
}

function coversDecision({ appliesTo }: LegalGround, { kind, scheme }: Decision): boolean {
  return appliesTo.decisionKinds.includes(kind) && (appliesTo.schemes?.includes(scheme) ?? true);
}

function outcome(ground: LegalGround, subject: Subject): GroundOutcome {
  const conditions = ground.conditions.map((condition) => conditionOutcome(condition, subject));
  return {
    ground,
    status: together(conditions.map(({ status }) => status)),
    conditions,
    ask: ground.ask.replaceAll('{orgaan}', subject.agency),
  };
}

/** Until when somebody can object to a decision, as seen on the day of the view. */
function objectionTo({ fact }: Sourced<Decision>, asOf: string): ObjectionTerm | null {
  const { objectionUntil: until } = fact;
  if (until === null) return null;
  const left = daysBetween(asOf, until);
  if (left < 0)
    return {
      until,
      open: false,
      daysLeft: null,
      text: `Bezwaar kon tot en met ${day(until)}. Die termijn is voorbij.`,
    };
  const rest = left === 0 ? 'Dit is de laatste dag.' : `Dat is nog ${counted(left, 'dag', 'dagen')}.`;
  return {
    until,
    open: true,
    daysLeft: left,
    text: `Bezwaar kan tot en met ${day(until)} (Awb 6:7). ${rest}`,
  };
}

function objectionIn(subject: Subject): Pick<LegalRoom, 'objection' | 'unknown'> {
  const { decision, facts } = subject;
  const objection = decision === null ? null : objectionTo(decision, facts.asOf);
  return { objection, unknown: objection === null ? [NO_TERM] : [] };
}

/** What of the scheme was not read that would matter here. */
function unread(scheme: string, grounds: LegalGrounds, matters: (part: UnreadPart) => boolean): string[] {
  const reading = grounds.scheme(scheme);
  if (reading === null)
    return [`De regeling ${scheme} is hier niet bekend: haar eigen gronden zijn niet gelezen.`];
  return reading.notRead.filter(matters).map(({ what }) => `Niet gelezen, dus onbekend: ${what}.`);
}

/** A ground of which the data do not know what it says on this day. */
const outsidePeriod = ({ basis, from, to }: LegalGround, asOf: string): string =>
  `Wat ${articleName(basis)} op ${day(asOf)} bepaalt, is niet bekend. De tekst is gelezen voor de tijd ` +
  `${to === null ? `vanaf ${day(from)}` : `van ${day(from)} tot en met ${day(to)}`}.`;

/**
 * What the agency may do with a claim under its own law on the day of the view. A claim of criminal or civil law, and
 * one of which nothing is left, has no grounds: a note says so. What the law data do not know for the day is listed.
 */
export function legalRoomOfClaim(
  claim: Sourced<Claim>,
  facts: HouseholdFacts,
  grounds: LegalGrounds,
  law: Law,
): LegalRoom {
  const { fact } = claim;
  const subject = claimSubject(claim, facts, law);
  if (fact.criminal || fact.regime === 'CRIMINAL')
    return { grounds: [], objection: null, notes: [CRIMINAL], unknown: [] };
  if (fact.regime === 'CIVIL') return { grounds: [], objection: null, notes: [CIVIL], unknown: [] };
  const { objection, unknown } = objectionIn(subject);
  if (fact.outstanding <= 0) return { grounds: [], objection, notes: [SETTLED], unknown };
  const covering = grounds.on(facts.asOf).filter((ground) => coversClaim(ground, fact));
  const excluded = covering.flatMap((ground) =>
    ground.excludes.filter(({ regime }) => regime === fact.regime).map(({ basis }) => ({ ground, basis })),
  );
  const regimeRead = grounds.all.some(({ appliesTo }) => appliesTo.regimes?.includes(fact.regime));
  return {
    grounds: covering
      .filter((ground) => !excluded.some((one) => one.ground === ground))
      .map((ground) => outcome(ground, subject)),
    objection,
    notes: excluded.map(
      ({ ground, basis }) =>
        `${articleName(ground.basis)} geldt hier niet: ${articleName(basis)} sluit dat uit.`,
    ),
    unknown: [
      ...grounds
        .unknownOn(facts.asOf)
        .filter((ground) => coversClaim(ground, fact))
        .map((ground) => outsidePeriod(ground, facts.asOf)),
      ...unread(fact.scheme, grounds, ({ claimKinds }) => claimKinds.includes(fact.kind)),
      ...(regimeRead
        ? []
        : ['De regels van dit invorderingsregime over uitstel en kwijtschelding zijn niet gelezen.']),
      ...unknown,
    ],
  };
}

/** What the agency may do with a decision under its own law on the day of the view. */
export function legalRoomOfDecision(
  decision: Sourced<Decision>,
  facts: HouseholdFacts,
  grounds: LegalGrounds,
  law: Law,
): LegalRoom {
  const { fact } = decision;
  const subject = decisionSubject(decision, facts, law);
  const { objection, unknown } = objectionIn(subject);
  return {
    grounds: grounds
      .on(facts.asOf)
      .filter((ground) => coversDecision(ground, fact))
      .map((ground) => outcome(ground, subject)),
    objection,
    notes: [],
    unknown: [
      ...grounds
        .unknownOn(facts.asOf)
        .filter((ground) => coversDecision(ground, fact))
        .map((ground) => outsidePeriod(ground, facts.asOf)),
      ...unread(fact.scheme, grounds, ({ decisionKinds }) => decisionKinds.includes(fact.kind)),
      ...unknown,
    ],
  };
}
