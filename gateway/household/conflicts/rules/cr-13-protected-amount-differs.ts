import { addMonths, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { ProtectedAmount } from '../../../../subgraphs/kit/graph/values';
import type { DeductionMethod } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { livingSituationWords } from '../dutch-words';
import { appliesIf, explanation, finding } from '../finding';
import { lastChangeOf } from '../household-change';
import { day, euro, explanationSentence, listed } from '../wording';
import { evidenceOf, inOrder, namesIn } from '../reading';
import {
  article,
  type Evidence,
  type Explanation,
  type Finding,
  type Rule,
  sighting,
  type Threshold,
} from '../rule';

const ID = 'CR-13';

/** A calculation holds for twelve months (Rv 475d). */
const MONTHS_VALID = 12;

const MARGIN: Threshold = {
  name: 'margin',
  value: 100,
  unit: 'CENTS',
  text: 'Tot en met dit verschil tellen twee bedragen als gelijk. Dit is een keuze van dit project.',
};

/** Ways of withholding that take no account of the beslagvrije voet, so that none is to be expected. */
const WITHOUT_PROTECTION: readonly DeductionMethod[] = ['VOLUNTARY', 'SOURCE_LEVY'];

/** A deduction with the beslagvrije voet that was used for it. */
interface Used {
  readonly told: Sourced<Deduction>;
  readonly amount: ProtectedAmount;
}

/** What two or more bodies withhold from one person on the day of the view. */
interface Withheld {
  readonly person: string;
  readonly used: readonly Used[];
  /** Deductions of which the beslagvrije voet is not told, though there must be one. */
  readonly untold: readonly Sourced<Deduction>[];
}

/**
 * Two bodies withhold from one person with another beslagvrije voet or for another living situation, or one of them
 * reckons with a calculation that is too old. Of one body alone, the watch on terms tells that. Rv 475d, 475da, 475g,
 * 475ga.
 */
export const cr13ProtectedAmountDiffers: Rule = {
  id: ID,
  title: 'Verschillende of verouderde beslagvrije voet gebruikt',
  kind: 'CONTRADICTION',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Een nieuwe berekening geeft de burger het bedrag waar hij recht op heeft.' },
  needs: ['deductions'],
  hook: [article('Rv', '475d'), article('Rv', '475da'), article('Rv', '475g'), article('Rv', '475ga')],
  thresholds: [MARGIN],
  examples: [
    {
      situation: 'De gemeente rekent voor Anna als alleenstaande ouder, de SVB rekent voor haar als paar.',
      outcome: 'CONFLICT',
      says:
        'Voor Anna Testpersoon verschilt de beslagvrije voet per orgaan: Gemeente rekent met € 1.800,00 (alleenstaande ' +
        'ouder, berekend op 1 maart 2026) en SVB rekent met € 1.950,00 (gehuwd of samenwonend, berekend op 1 maart ' +
        '2026). Dat is een signaal: welke berekening klopt, staat hier niet vast. Laat herberekenen met de actuele ' +
        'leefsituatie. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'De gemeente houdt vrijwillig in volgens de norm van een plan, de SVB houdt gedwongen in.',
      outcome: 'EXPLAINED',
      says:
        'Voor Anna Testpersoon verschilt de beslagvrije voet per orgaan: Gemeente rekent met € 1.800,00 (alleenstaand, ' +
        'berekend op 1 maart 2026) en SVB rekent met € 1.950,00 (alleenstaand, berekend op 1 maart 2026). Dat is een ' +
        'signaal: welke berekening klopt, staat hier niet vast. Laat herberekenen met de actuele leefsituatie. ' +
        'Mogelijke verklaring: een orgaan gebruikt de norm van een vrijwillig plan in plaats van die van Rv 475d.',
    },
    {
      situation:
        'De gemeente en de SVB rekenen met hetzelfde bedrag. Dat van de SVB is van ruim een jaar geleden.',
      outcome: 'CONFLICT',
      says:
        'De beslagvrije voet voor Anna Testpersoon is verouderd. SVB rekent met € 1.950,00 (alleenstaand, berekend op ' +
        '14 augustus 2025): ouder dan twaalf maanden. Een berekening geldt twaalf maanden (Rv 475d). Laat ' +
        'herberekenen met de actuele leefsituatie. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'De bedragen van de gemeente en de SVB schelen precies één euro.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const withheld = facts.persons.flatMap((person) => withheldFrom(person, facts));
    return sighting(
      withheld.flatMap((one) => [...differing(one, facts), ...outdated(one, facts)]),
      withheld.flatMap(({ person, untold }) =>
        untold.map(
          ({ agency }) =>
            `Met welke beslagvrije voet ${agency.name} rekent voor ${namesIn(facts)(person)}, is niet bekend.`,
        ),
      ),
      withheld.some(({ used }) => used.length > 0) ? ['personRecord', 'composition'] : [],
    );
  },
};

/** One body is one source; and where one source withholds for several bodies, each of these uses its own. */
function bodyOf({ source, fact }: Sourced<Deduction>): string {
  return JSON.stringify([source, fact.beneficiary.code]);
}

function withheldFrom(person: string, facts: HouseholdFacts): Withheld[] {
  const held = inOrder(facts, 'deductions').filter(
    ({ fact }) => fact.person.bsn === person && holdsOn(fact.period, facts.asOf),
  );
  const used = held.flatMap((told) => {
    const amount = told.fact.protectedAmount;
    return amount === null ? [] : [{ told, amount }];
  });
  const untold = held.filter(
    ({ fact }) => fact.protectedAmount === null && !WITHOUT_PROTECTION.includes(fact.method),
  );
  const bodies = new Set([...used.map(({ told }) => bodyOf(told)), ...untold.map(bodyOf)]);
  return bodies.size < 2 ? [] : [{ person, used, untold }];
}

/** How far the amounts lie apart, in cents; and whether they or the living situations differ. */
function spread(used: readonly Used[]): { cents: number; differs: boolean } {
  const amounts = used.map(({ amount }) => amount.amount);
  const cents = used.length === 0 ? 0 : Math.max(...amounts) - Math.min(...amounts);
  const situations = new Set(used.map(({ amount }) => amount.livingSituation));
  return { cents, differs: cents > MARGIN.value || situations.size > 1 };
}

function isVoluntary({ told }: Used): boolean {
  return told.fact.method === 'VOLUNTARY';
}

function planNorm(applies: boolean): Explanation {
  return explanation(
    'E1',
    appliesIf(applies),
    'een orgaan gebruikt de norm van een vrijwillig plan in plaats van die van Rv 475d',
  );
}

function differing({ person, used }: Withheld, facts: HouseholdFacts): Finding[] {
  const { cents, differs } = spread(used);
  if (!differs) return [];
  const explanations = [planNorm(!spread(used.filter((one) => !isVoluntary(one))).differs)];
  return [
    finding(ID, {
      severity: 'ORANGE',
      about: 'verschil',
      explanations,
      message:
        `Voor ${namesIn(facts)(person)} verschilt de beslagvrije voet per orgaan: ${listed(used.map(inWords))}. ` +
        'Dat is een signaal: welke berekening klopt, staat hier niet vast. Laat herberekenen met de actuele ' +
        `leefsituatie. ${explanationSentence(explanations)}`,
      persons: [person],
      evidence: used.map(evidence),
      amountPerMonth: cents > MARGIN.value ? cents : null,
    }),
  ];
}

/** A calculation that is older than the law allows, or than the last change in the household. */
interface Outdated {
  readonly one: Used;
  readonly isOld: boolean;
  readonly isOvertaken: boolean;
}

function outdated({ person, used }: Withheld, facts: HouseholdFacts): Finding[] {
  const change = lastChangeOf(facts);
  const earliest = addMonths(facts.asOf, -MONTHS_VALID);
  const old = used
    .map((one): Outdated => {
      const { calculatedOn } = one.amount;
      const isOvertaken = change !== null && calculatedOn < change.on;
      return { one, isOld: calculatedOn < earliest, isOvertaken };
    })
    .filter(({ isOld, isOvertaken }) => isOld || isOvertaken);
  if (old.length === 0) return [];
  const explanations = [planNorm(old.every(({ one }) => isVoluntary(one)))];
  const isHard = old.some(({ isOld }) => isOld);
  const overtakenBy = old.some(({ isOvertaken }) => isOvertaken) ? change : null;
  return [
    finding(ID, {
      severity: 'ORANGE',
      about: 'verouderd',
      explanations,
      message: [
        `De beslagvrije voet voor ${namesIn(facts)(person)} is ${isHard ? '' : 'mogelijk '}verouderd.`,
        ...old.map((each) => `${inWords(each.one)}: ${faultsOf(each)}.`),
        ...(isHard ? ['Een berekening geldt twaalf maanden (Rv 475d).'] : []),
        ...(overtakenBy === null
          ? []
          : [
              `De laatste wijziging is: ${overtakenBy.says}, ${day(overtakenBy.on)}. Dat is een signaal: niet elke ` +
                'wijziging verandert de beslagvrije voet.',
            ]),
        `Laat herberekenen met de actuele leefsituatie. ${explanationSentence(explanations)}`,
      ].join(' '),
      persons: [person],
      evidence: [...old.map(({ one }) => evidence(one)), ...(overtakenBy?.evidence ?? [])],
      amountPerMonth: null,
    }),
  ];
}

function faultsOf({ isOld, isOvertaken }: Outdated): string {
  return listed([
    ...(isOld ? ['ouder dan twaalf maanden'] : []),
    ...(isOvertaken ? ['van voor de laatste wijziging in het huishouden'] : []),
  ]);
}

/** Whose calculation it is, with what it came to: a clause. */
function inWords({ told, amount }: Used): string {
  const { beneficiary } = told.fact;
  const whose =
    beneficiary.code === told.source ? told.agency.name : `${told.agency.name} (voor ${beneficiary.name})`;
  return (
    `${whose} rekent met ${euro(amount.amount)} (${livingSituationWords[amount.livingSituation]}, ` +
    `berekend op ${day(amount.calculatedOn)})`
  );
}

function evidence({ told, amount }: Used): Evidence {
  const says = `beslagvrije voet ${euro(amount.amount)} voor ${livingSituationWords[amount.livingSituation]}`;
  return evidenceOf('deductions', told, says, amount.calculatedOn);
}
