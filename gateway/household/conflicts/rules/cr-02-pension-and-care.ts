import { daysBetween } from '../../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../../facts/types';
import { type Contribution, contributionsIn } from '../contributions';
import { decisionWords } from '../dutch-words';
import { Family } from '../family';
import { explanation, finding, seenOr } from '../finding';
import { type PensionChange, pensionChangesIn, type PensionStatus, pensionStatusOf } from '../pension-change';
import { evidenceOf, namesIn } from '../reading';
import {
  type Applies,
  article,
  type Explanation,
  type Finding,
  type Rule,
  type RuleExample,
  type Sighting,
  sighting,
  type Threshold,
} from '../rule';
import { day, euro, explanationSentence } from '../wording';

const ID = 'CR-02';

const TIME_TO_FOLLOW: Threshold = {
  name: 'time-to-follow',
  value: 56,
  unit: 'DAYS',
  text:
    'Zo lang krijgt het orgaan van de eigen bijdrage om een wijziging van de AOW te volgen. ' +
    'Deze termijn is een keuze van dit project.',
};

const BACK_TO_MARRIED =
  'SVB rekent de AOW van Anna Testpersoon vanaf 1 juni 2026 als gehuwd (eerst als ongehuwd; vastgelegd op 1 juni 2026). ' +
  'De eigen bijdrage (Wlz) van Bram Testpersoon bij CAK rust volgens opgave nog op ongehuwd, € 906,20 per maand. ' +
  'Vraag CAK via de maatwerkfunctionaris om herziening. ' +
  'Kijk eerst wat die doet met toeslagen en met de aanvullende inkomensvoorziening. ';

const EXAMPLES: readonly RuleExample[] = [
  {
    situation:
      'Bram woont in een verpleeghuis. De SVB zette de AOW van zijn vrouw Anna terug naar gehuwd, meer dan acht weken ' +
      'geleden. De eigen bijdrage van Bram rekent nog met ongehuwd.',
    outcome: 'CONFLICT',
    says: `${BACK_TO_MARRIED}Mogelijke verklaring: geen gevonden.`,
  },
  {
    situation: 'Hetzelfde, maar het CAK heeft al toegezegd de bijdrage te herzien.',
    outcome: 'EXPLAINED',
    says: `${BACK_TO_MARRIED}Mogelijke verklaring: CAK heeft herziening al toegezegd.`,
  },
  {
    situation:
      'De SVB wijzigde de AOW precies acht weken geleden. De eigen bijdrage rekent nog met ongehuwd.',
    outcome: 'NONE',
    says: null,
  },
  {
    situation:
      'De SVB zette de AOW terug naar gehuwd en het CAK stelde de eigen bijdrage daarna vast als ongehuwd.',
    outcome: 'NONE',
    says: null,
  },
];

const WORDS: { readonly [K in PensionStatus]: string } = { MARRIED: 'gehuwd', UNMARRIED: 'ongehuwd' };

/**
 * The state pension went from married to unmarried or back, and the contribution to long-term care still rests on what
 * it was before. AOW 1, 17 and 20; Wlz 3.2.5; Awb 4:6.
 */
export const cr02PensionAndCare: Rule = {
  id: ID,
  title: 'AOW-leefvorm en eigen bijdrage Wlz lopen uiteen',
  kind: 'CHAIN',
  hardness: 'SIGNAL',
  risk: {
    level: 'LOW',
    text: 'Correctie is meestal gunstig. Kijk eerst naar het effect op toeslagen en de aanvullende inkomensvoorziening.',
  },
  needs: ['livingSituations', 'reportedDecisions'],
  hook: [
    article('AOW', '1'),
    article('AOW', '17'),
    article('AOW', '20'),
    article('Wlz', '3.2.5'),
    article('Awb', '4:6'),
  ],
  thresholds: [TIME_TO_FOLLOW],
  examples: EXAMPLES,
  look: (facts) => {
    const changes = pensionChangesIn(facts);
    const contributions = changes.length > 0 ? contributionsIn(facts) : [];
    const seen = contributions.flatMap((contribution) =>
      perSource(changes, contribution, facts).map((pair) => compared(pair, facts)),
    );
    return sighting(
      seen.flatMap(({ findings }) => findings),
      seen.flatMap(({ unknown }) => unknown),
      seen.flatMap(({ alsoNeeded }) => alsoNeeded),
    );
  },
};

/** A change of pension, a contribution, and whether they are of one person or of two partners. */
interface Pair {
  readonly change: PensionChange;
  readonly contribution: Contribution;
  readonly arePartners: 'YES' | 'UNKNOWN';
}

/**
 * The pension of each source that belongs to a contribution: that of the person who pays it, else that of the partner.
 * One contribution is not shown twice because both partners have a pension.
 */
function perSource(
  changes: readonly PensionChange[],
  contribution: Contribution,
  facts: HouseholdFacts,
): Pair[] {
  const family = new Family(facts);
  const own = changes.filter(({ person }) => person === contribution.person);
  const others = changes.filter(({ person }) => person !== contribution.person);
  const pairs: Pair[] = [
    ...own.map((change): Pair => ({ change, contribution, arePartners: 'YES' })),
    ...(['YES', 'UNKNOWN'] as const).flatMap((answer) =>
      others
        .filter((change) => arePartners(change, contribution.person, family) === answer)
        .map((change): Pair => ({ change, contribution, arePartners: answer })),
    ),
  ];
  return pairs.filter(
    ({ change }, place) =>
      pairs.findIndex((other) => other.change.now.source === change.now.source) === place,
  );
}

function arePartners({ partners, person, before }: PensionChange, other: string, family: Family): Applies {
  if (partners.includes(other)) return 'YES';
  return family.areMarried(person, other, { from: before.fact.period.from, to: null });
}

function compared(pair: Pair, facts: HouseholdFacts): Sighting {
  const { change, contribution } = pair;
  const status = pensionStatusOf(contribution.code);
  const isLate = daysBetween(change.on, facts.asOf) > TIME_TO_FOLLOW.value;
  const isLater = contribution.decidedOn !== null && contribution.decidedOn >= change.on;
  if (status === change.status || !isLate || isLater) return sighting([]);
  const name = namesIn(facts);
  const which = `de eigen bijdrage (Wlz) van ${name(contribution.person)} bij ${contribution.body.name}`;
  if (pair.arePartners === 'UNKNOWN') {
    const names = `${name(change.person)} en ${name(contribution.person)}`;
    return sighting([], [`Of ${names} partners zijn, is niet bekend.`], ['personRecord']);
  }
  if (status === null) return sighting([], [`Op welke leefvorm ${which} rust, is niet bekend.`]);
  // A report of before the change is of a decision of before the change.
  if (contribution.knownOn >= change.on) return sighting([], [`Van welke dag ${which} is, is niet bekend.`]);
  return sighting([describe(change, contribution, status, facts)], [], ['decisions']);
}

function describe(
  change: PensionChange,
  contribution: Contribution,
  status: PensionStatus,
  facts: HouseholdFacts,
): Finding {
  const { now, before, decision, on } = change;
  const { body, report, perMonth, knownOn } = contribution;
  const name = namesIn(facts);
  const explanations = explanationsOf(change, contribution, facts);
  const since = decision === null ? `vastgelegd op ${day(on)}` : `besluit van ${day(on)}`;
  const amount = perMonth === null ? '' : `, ${euro(perMonth)} per maand`;
  return finding(ID, {
    severity: 'ORANGE',
    explanations,
    message:
      `${now.agency.name} rekent de AOW van ${name(change.person)} vanaf ${day(now.fact.period.from)} als ` +
      `${WORDS[change.status]} (eerst als ${WORDS[status]}; ${since}). De eigen bijdrage (Wlz) van ` +
      `${name(contribution.person)} bij ${body.name} rust${report === null ? '' : ' volgens opgave'} nog op ` +
      `${WORDS[status]}${amount}. Vraag ${body.name} via de maatwerkfunctionaris om herziening. ` +
      'Kijk eerst wat die doet met toeslagen en met de aanvullende inkomensvoorziening. ' +
      explanationSentence(explanations),
    persons: [...new Set([change.person, contribution.person])],
    evidence: [
      evidenceOf('livingSituations', now, `AOW: ${WORDS[change.status]}`, now.fact.period.from),
      evidenceOf('livingSituations', before, `AOW: ${WORDS[status]}`, before.fact.period.from),
      ...(decision === null
        ? []
        : [evidenceOf('decisions', decision, `AOW: ${decisionWords[decision.fact.kind]}`, on)]),
      contribution.evidence(`eigen bijdrage (Wlz): ${WORDS[status]}, bekend op ${day(knownOn)}`),
    ],
    amountPerMonth: null,
  });
}

function explanationsOf(
  change: PensionChange,
  contribution: Contribution,
  facts: HouseholdFacts,
): Explanation[] {
  return [
    explanation(
      'E1',
      isRevised(change, contribution, facts),
      `${contribution.body.name} heeft herziening al toegezegd`,
    ),
    explanation('E2', isChoice(change), 'het echtpaar koos zelf voor ongehuwd'),
  ];
}

/** A report of before the change cannot tell that nothing was promised since. */
function isRevised({ on }: PensionChange, contribution: Contribution, facts: HouseholdFacts): Applies {
  const { report, source, person } = contribution;
  if (report === null) {
    const seen = facts.known.decisions.some(
      (told) =>
        told.source === source &&
        told.fact.kind === 'REVISION' &&
        told.fact.scheme === 'Wlz' &&
        told.fact.decidedOn >= on &&
        told.fact.decidedOn <= facts.asOf &&
        told.fact.persons.some(({ bsn }) => bsn === person),
    );
    return seenOr(seen, !facts.missing.decisions.includes(source));
  }
  if (report.revisionAnnounced === true) return 'YES';
  return report.revisionAnnounced === null || report.on < on ? 'UNKNOWN' : 'NO';
}

/** Only who is counted as unmarried can have chosen so. */
function isChoice({ status, now, decision }: PensionChange): Applies {
  if (status === 'MARRIED') return 'NO';
  const cause = decision?.fact.causeKind ?? null;
  const isAsked = cause === 'APPLICATION' || cause === 'CITIZEN_REPORT';
  const isTold = now.fact.source === 'STATEMENT' || now.fact.code === 'PARTNER_IN_INSTITUTION';
  return seenOr(isAsked || isTold, cause !== null);
}
