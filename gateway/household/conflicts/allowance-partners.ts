import { firstOfMonth, overlap, type Period } from '../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../facts/types';
import { reportedUnder, toldUnder } from './own-or-reported';
import { ALLOWANCE_LAWS } from './partner-laws';
import { evidenceOf } from './reading';
import type { Evidence } from './rule';

/** The month of the view, up to its day. */
export function thisMonth({ asOf }: HouseholdFacts): Period {
  return { from: firstOfMonth(asOf), to: asOf };
}

/** Two persons whom a body sees as partners for the allowances. */
export interface AllowancePartners {
  readonly body: string;
  readonly bodyName: string;
  readonly isReported: boolean;
  readonly scheme: string;
  readonly person: string;
  /** Null when the partner is not named. */
  readonly partner: string | null;
  readonly period: Period;
  readonly evidence: (says: string) => Evidence;
}

/** Who are partners for the allowances this month, by the body itself or as the household reported it. */
export function allowancePartnersIn(facts: HouseholdFacts): AllowancePartners[] {
  const told = toldUnder(ALLOWANCE_LAWS, facts)
    .filter(
      ({ fact }) =>
        (fact.code === 'COUPLE' || fact.partner !== null) && overlap(fact.period, thisMonth(facts)) !== null,
    )
    .map((one): AllowancePartners => {
      const { scheme, person, partner, period } = one.fact;
      return {
        ...{ body: one.agency.code, bodyName: one.agency.name, isReported: false, period },
        ...{ scheme, person: person.bsn, partner: partner?.bsn ?? null },
        evidence: (says) => evidenceOf('livingSituations', one, says, period.from),
      };
    });
  const current = reportedUnder(ALLOWANCE_LAWS, facts).filter(
    ({ fact }) => overlap(fact.effect, thisMonth(facts)) !== null,
  );
  // A later decision that counts no partner takes the place of an earlier one that did. On another allowance it must
  // tell how it counts: that it names nobody says nothing.
  const reported = current.flatMap((one): AllowancePartners[] => {
    const { body, scheme, person, partner, effect } = one.fact;
    const isReplaced = current.some(
      ({ fact }) =>
        fact.body.code === body.code &&
        fact.person.bsn === person.bsn &&
        fact.partner === null &&
        (fact.scheme === scheme || fact.livingSituation !== null) &&
        fact.effect.from > effect.from,
    );
    if (partner === null || isReplaced) return [];
    return [
      {
        ...{ body: body.code, bodyName: body.name, isReported: true, period: effect },
        ...{ scheme, person: person.bsn, partner: partner.bsn },
        evidence: (says) => evidenceOf('reportedDecisions', one, says, effect.from),
      },
    ];
  });
  return [...told, ...reported];
}
