import { firstOfMonth, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { ProtectedAmount } from '../../../../subgraphs/kit/graph/values';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import type { Law } from '../../law/law';
import { explanation, finding } from '../finding';
import { fluctuates, type IncomeChange, newestChange } from '../income-changes';
import { ownReferences, type Reference, reportedReferences } from '../income-references';
import { evidenceOf, inOrder, namesIn } from '../reading';
import {
  article,
  type Explanation,
  type Finding,
  type Rule,
  type Sighting,
  sighting,
  type Threshold,
} from '../rule';
import { day, euro, explanationSentence, figureUnknown, listed } from '../wording';
import { type Measure, type YearlyIncome, yearlyIncomeNow } from '../yearly-income';

const ID = 'CR-23';

const ESTIMATE: Threshold = {
  name: 'estimate-difference',
  value: 15,
  unit: 'PER_CENT',
  text: 'Meer dan dit deel mag een geschat jaarinkomen niet afwijken van nu, zonder signaal. Dit is een keuze van dit project.',
};

const SEASONS: Threshold = {
  name: 'seasons',
  value: 24,
  unit: 'MONTHS',
  text: 'Over zo veel maanden wordt gekeken of een bedrag van een inkomen terugkomt. Dit is een keuze van dit project.',
};

/** Hundredths of a per cent in the whole. */
const WHOLE = 10_000;

const MEASURE_WORDS: { readonly [K in Measure]: string } = {
  NET: 'netto',
  GROSS: 'bruto',
  TAXABLE: 'belastbaar',
};

/**
 * An agency reckons with the income of another time than now: a reference year, an estimate, or a month before the
 * newest change. Wsf 2000 6.10, 6.12; Awir 16, 20; Rv 475d.
 */
export const cr23IncomeOfOtherTimes: Rule = {
  id: ID,
  title: 'Er wordt gerekend met inkomen uit een andere tijd',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: {
    level: 'LOW',
    text: 'Wie nu minder heeft, betaalt na aanpassing minder. Wie nu meer heeft, voorkomt een terugvordering.',
  },
  needs: ['incomes', 'reportedDecisions', 'deductions'],
  hook: [
    article('Wsf 2000', '6.10'),
    article('Wsf 2000', '6.12'),
    article('Wsf 2000', '6.12', '2'),
    article('Awir', '16'),
    article('Awir', '20'),
    article('Rv', '475d'),
  ],
  thresholds: [ESTIMATE, SEASONS],
  examples: [
    {
      situation: 'DUO rekent met het loon van 2024. Anna zit nu in de ziektewet en heeft veel minder.',
      outcome: 'CONFLICT',
      says:
        'DUO rekent voor Anna Testpersoon met het inkomen van 2024: € 24.000,00 netto per jaar. Nu is dat, omgerekend ' +
        'naar een jaar, € 18.000,00: 25% lager. Bij een daling van ten minste 15% kan het peiljaar worden verlegd ' +
        '(Wsf 2000 6.12). Vraag DUO hoe Anna Testpersoon dat aanvraagt. Mogelijke verklaring: geen gevonden. ' +
        'Niet uit te sluiten: het inkomen wisselt met het seizoen.',
    },
    {
      situation:
        'De toeslagen gaan volgens Anna uit van een hoger jaarinkomen dan zij nu heeft. Haar loon wisselt.',
      outcome: 'EXPLAINED',
      says:
        'Toeslagen rekent volgens opgave voor Anna Testpersoon met een geschat jaarinkomen: € 30.000,00 belastbaar per ' +
        'jaar. Nu is dat, omgerekend naar een jaar, € 24.000,00: 20% lager. Vraag Toeslagen de schatting te laten ' +
        'aanpassen: dat voorkomt een terugvordering of een late nabetaling. ' +
        'Mogelijke verklaring: het inkomen wisselt met het seizoen.',
    },
    {
      situation:
        'De gemeente houdt in met een beslagvrije voet van maart. Sinds juni heeft Anna een ander inkomen.',
      outcome: 'CONFLICT',
      says:
        'Gemeente rekent bij de inhouding op Participatiewet van Anna Testpersoon met een beslagvrije voet van 10 maart ' +
        '2026. Sinds 1 juni 2026 is het inkomen van Bakkerij anders. De wet gaat uit van de meest recente maand ' +
        '(Rv 475d). Vraag Gemeente om een nieuwe berekening. Mogelijke verklaring: geen gevonden. ' +
        'Niet uit te sluiten: het inkomen wisselt met het seizoen.',
    },
    {
      situation:
        'DUO rekent met het loon van 2024. Het loon van Anna daalde in januari en bleef laag: dat is geen seizoen.',
      outcome: 'CONFLICT',
      says:
        'DUO rekent voor Anna Testpersoon met het inkomen van 2024: € 24.000,00 netto per jaar. Nu is dat, omgerekend ' +
        'naar een jaar, € 18.000,00: 25% lager. Bij een daling van ten minste 15% kan het peiljaar worden verlegd ' +
        '(Wsf 2000 6.12). Vraag DUO hoe Anna Testpersoon dat aanvraagt. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'DUO rekent met het loon van 2024. Anna heeft nu 14% minder.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts, law) => {
    const told = [ownReferences(facts), reportedReferences(facts)];
    const judged = told.flatMap(({ references }) => references.map((one) => judge(one, facts, law)));
    const unknown = [...told, ...judged].flatMap((one) => one.unknown);
    return sighting(
      [...judged.flatMap(({ findings }) => findings), ...staleAmounts(facts)],
      unknown,
      unknown.length > 0 ? ['benefits', 'claims'] : [],
    );
  },
};

/** Compares a reference with the income of now. */
function judge(reference: Reference, facts: HouseholdFacts, law: Law): Sighting {
  const now = yearlyIncomeNow(reference.persons, reference.measure, facts);
  if (now === null) {
    const names = listed(reference.persons.map(namesIn(facts)));
    return sighting(
      [],
      [
        `Het inkomen van ${names} van nu is niet met zekerheid bekend (${MEASURE_WORDS[reference.measure]}). ` +
          `Het is niet te vergelijken met het inkomen waarmee ${reference.body} rekent.`,
      ],
    );
  }
  if (!reference.studyDebt) {
    const difference = Math.abs(reference.perYear - now.perYear);
    return difference * 100 > reference.perYear * ESTIMATE.value
      ? sighting([describe(reference, now, reference.advice, facts)])
      : sighting([]);
  }
  const drop = law.figure('study-debt.income-drop', facts.asOf);
  if (drop === null) return sighting([], [figureUnknown('study-debt.income-drop', facts.asOf)]);
  // The law says "at least", so that a drop of exactly this share counts.
  if ((reference.perYear - now.perYear) * WHOLE < reference.perYear * drop.value) return sighting([]);
  const advice =
    `Bij een daling van ten minste ${drop.value / 100}% kan het peiljaar worden verlegd (Wsf 2000 6.12). ` +
    `Vraag ${reference.body} hoe ${listed(reference.persons.map(namesIn(facts)))} dat aanvraagt.`;
  return sighting([describe(reference, now, advice, facts)]);
}

function describe(reference: Reference, now: YearlyIncome, advice: string, facts: HouseholdFacts): Finding {
  const { persons, perYear, measure, body, says, evidence, alsoCall } = reference;
  const explanations = [seasonal(persons, facts)];
  const word = MEASURE_WORDS[measure];
  return finding(ID, {
    severity: 'ORANGE',
    about: 'jaar',
    explanations,
    message:
      `${body} rekent ${says}: ${euro(perYear)} ${word} per jaar. Nu is dat, omgerekend naar een jaar, ` +
      `${euro(now.perYear)}: ${differenceText(perYear, now.perYear)}. ${advice} ${explanationSentence(explanations)}`,
    persons,
    evidence: [
      ...evidence,
      ...now.counted.map((told) =>
        evidenceOf(
          'incomes',
          told,
          `${told.fact.payer}: ${euro(told.fact.amountPerMonth)} ${word} per maand`,
          told.fact.period.from,
        ),
      ),
    ],
    alsoCall,
    amountPerMonth: null,
  });
}

/** In whole per cents, rounded down: never more than it is. */
function differenceText(reference: number, now: number): string {
  const direction = now < reference ? 'lager' : 'hoger';
  return reference === 0
    ? direction
    : `${Math.floor((Math.abs(reference - now) * 100) / reference)}% ${direction}`;
}

/** An amount of one payer that came back may be the season. */
function seasonal(persons: readonly string[], facts: HouseholdFacts): Explanation {
  return explanation('E1', fluctuates(persons, facts, SEASONS.value), 'het inkomen wisselt met het seizoen');
}

/** A beslagvrije voet of a month before the income changed. A change later in that same month does not count. */
function staleAmounts(facts: HouseholdFacts): Finding[] {
  return inOrder(facts, 'deductions').flatMap((told) => {
    const { person, period, protectedAmount } = told.fact;
    if (protectedAmount === null || !holdsOn(period, facts.asOf)) return [];
    const change = newestChange(person.bsn, facts);
    if (change === null || firstOfMonth(change.on) <= protectedAmount.calculatedOn) return [];
    return [describeStale(told, protectedAmount, change, facts)];
  });
}

function describeStale(
  told: Sourced<Deduction>,
  { calculatedOn }: ProtectedAmount,
  change: IncomeChange,
  facts: HouseholdFacts,
): Finding {
  const { agency, fact } = told;
  const explanations = [seasonal([fact.person.bsn], facts)];
  return finding(ID, {
    severity: 'ORANGE',
    about: 'beslagvrije voet',
    explanations,
    message:
      `${agency.name} rekent bij de inhouding op ${fact.onIncome} van ${namesIn(facts)(fact.person.bsn)} met een ` +
      `beslagvrije voet van ${day(calculatedOn)}. Sinds ${day(change.on)} is het inkomen van ` +
      `${change.told.fact.payer} anders. De wet gaat uit van de meest recente maand (Rv 475d). Vraag ${agency.name} ` +
      `om een nieuwe berekening. ${explanationSentence(explanations)}`,
    persons: [fact.person.bsn],
    evidence: [
      evidenceOf('deductions', told, `beslagvrije voet van ${day(calculatedOn)}`, calculatedOn),
      evidenceOf('incomes', change.told, `inkomen van ${change.told.fact.payer}`, change.on),
    ],
    amountPerMonth: null,
  });
}
