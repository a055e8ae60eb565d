import { daysBetween, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { Sourced } from '../../facts/types';
import { appliesIf, explanation, finding } from '../finding';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Finding, type Rule, sighting, type Threshold } from '../rule';
import { day, euro, explanationSentence } from '../wording';

const ID = 'CR-28';

const SETTLING: Threshold = {
  name: 'settling',
  value: 31,
  unit: 'DAYS',
  text: 'Zo lang mag een inhouding nog doorlopen na de laatste betaling. De wet noemt geen termijn; dit is een keuze van dit project.',
};

/**
 * An amount is withheld every month for a claim of which nothing is left. Without a claim there is nothing to set
 * off (Awb 4:93 lid 1), and nothing to attach for (Rv 475b). Not of the catalogue: a rule of this project.
 */
export const cr28WithheldAfterPayment: Rule = {
  id: ID,
  title: 'Inhouding loopt door terwijl de vordering voldaan is',
  kind: 'CONTRADICTION',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Stoppen en terugbetalen geeft de burger geld terug.' },
  needs: ['deductions', 'claims'],
  hook: [article('Awb', '4:93', '1'), article('Rv', '475b')],
  thresholds: [SETTLING],
  examples: [
    {
      situation: 'UWV verrekent elke maand € 50. De vordering was in mei voldaan.',
      outcome: 'CONFLICT',
      says:
        'UWV houdt bij Anna Testpersoon € 50,00 per maand in voor een vordering die sinds 10 mei 2026 voldaan is. ' +
        'Vraag UWV om te stoppen, en om terug te betalen wat te veel is ingehouden. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'Dezelfde inhouding, maar de laatste betaling was twee weken geleden.',
      outcome: 'EXPLAINED',
      says:
        'UWV houdt bij Anna Testpersoon € 50,00 per maand in voor een vordering die sinds 1 augustus 2026 voldaan is. ' +
        'Vraag UWV om te stoppen, en om terug te betalen wat te veel is ingehouden. Mogelijke verklaring: de laatste ' +
        'betaling is zo kort geleden dat de inhouding bij de volgende betaling kan stoppen.',
    },
    { situation: 'Van de vordering staat nog één cent open.', outcome: 'NONE', says: null },
  ],
  look: (facts) => {
    const claims = new Map(
      inOrder(facts, 'claims').map((claim) => [`${claim.source}:${claim.fact.id}`, claim]),
    );
    const name = namesIn(facts);
    const findings = inOrder(facts, 'deductions').flatMap((deduction) => {
      const claim = claims.get(`${deduction.source}:${deduction.fact.claimId}`);
      if (claim === undefined || !holdsOn(deduction.fact.period, facts.asOf)) return [];
      const settledOn = lastDay(claim);
      if (settledOn === null) return [];
      return [withheld(deduction, claim, settledOn, facts.asOf, name(deduction.fact.person.bsn))];
    });
    return sighting(findings);
  },
};

/** The day of the last event of a claim of which nothing is left; null while something is. */
function lastDay({ fact }: Sourced<Claim>): string | null {
  return fact.outstanding > 0 ? null : (fact.events.at(-1)?.on ?? null);
}

function withheld(
  deduction: Sourced<Deduction>,
  claim: Sourced<Claim>,
  settledOn: string,
  asOf: string,
  person: string,
): Finding {
  const { agency, fact } = deduction;
  const explanations = [
    explanation(
      'E1',
      appliesIf(daysBetween(settledOn, asOf) <= SETTLING.value),
      'de laatste betaling is zo kort geleden dat de inhouding bij de volgende betaling kan stoppen',
    ),
  ];
  return finding(ID, {
    severity: 'RED',
    explanations,
    message:
      `${agency.name} houdt bij ${person} ${euro(fact.amountPerMonth)} per maand in voor een vordering die sinds ` +
      `${day(settledOn)} voldaan is. Vraag ${agency.name} om te stoppen, en om terug te betalen wat te veel is ` +
      `ingehouden. ${explanationSentence(explanations)}`,
    persons: [fact.person.bsn],
    evidence: [
      evidenceOf(
        'deductions',
        deduction,
        `inhouding van ${euro(fact.amountPerMonth)} per maand`,
        fact.period.from,
      ),
      evidenceOf('claims', claim, 'voldaan', settledOn),
    ],
    amountPerMonth: fact.amountPerMonth,
  });
}
