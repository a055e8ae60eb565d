import { lastsAMonth, overlap, type Period } from '../../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { LivingSituationCode, PartnerGround, ReferenceDate } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { livingSituationWords } from '../dutch-words';
import { Family } from '../family';
import { anyOf, appliesIf, explanation, finding, seenOr } from '../finding';
import { allKnown, evidenceOf, inOrder, namesIn } from '../reading';
import {
  type Applies,
  type Explanation,
  type Finding,
  type Rule,
  sighting,
  unverified,
  verified,
} from '../rule';
import { day, during, explanationSentence } from '../wording';

const ID = 'CR-01';

type Told = Sourced<LivingSituation>;

/** Codes that count a person as without partner. The last two always have their explanation with them. */
const WITHOUT_PARTNER: readonly LivingSituationCode[] = [
  'SINGLE',
  'SINGLE_PARENT',
  'COST_SHARER',
  'HOME_SHARER',
  'SEPARATED',
  'PARTNER_IN_INSTITUTION',
];

/** Two findings that clash, and the days on which both hold. */
interface Clash {
  readonly couple: Told;
  readonly single: Told;
  readonly days: Period;
}

/**
 * One agency counts two people as partners while another counts one of them as single, for a month or longer.
 * Participatiewet 3; AOW 1 lid 3–5; Toeslagenwet 1; Awir 3 and AWR 5a; Awb 3:2.
 */
export const cr01PartnerStatus: Rule = {
  id: ID,
  title: 'Partnerstatus verschilt',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: {
    level: 'HIGH',
    text:
      'Het orgaan dat van alleenstaand uitgaat, kan herzien en terugvorderen. ' +
      'Een registratie als samenwonend bij één orgaan kan voor een ander al genoeg zijn om samenwonen aan te nemen.',
  },
  needs: ['livingSituations', 'composition'],
  hook: [
    unverified('Participatiewet', '3'),
    verified('AOW', '1', '3–5'),
    verified('Toeslagenwet', '1'),
    verified('Awir', '3'),
    unverified('AWR', '5a'),
    unverified('Awb', '3:2'),
  ],
  thresholds: [],
  look: (facts) =>
    sighting(clashesIn(inOrder(facts, 'livingSituations')).map((clash) => describe(clash, facts))),
};

function clashesIn(told: readonly Told[]): Clash[] {
  const couples = told.filter(({ fact }) => fact.code === 'COUPLE');
  const singles = told.filter(({ fact }) => WITHOUT_PARTNER.includes(fact.code));
  return couples.flatMap((couple) =>
    singles.flatMap((single) => {
      const days = overlap(couple.fact.period, single.fact.period);
      if (couple.source === single.source || days === null || !lastsAMonth(days)) return [];
      const clash = { couple, single, days };
      return isAboutOneOf(clash) && !isShownBy(clash, couples) ? [clash] : [];
    }),
  );
}

function isAboutOneOf({ couple, single }: Clash): boolean {
  return [couple.fact.person.bsn, couple.fact.partner?.bsn].includes(single.fact.person.bsn);
}

/**
 * An agency that counts a couple often has a finding about each of them. Then the one about the same person
 * is compared, so that one clash is not shown twice.
 */
function isShownBy({ couple, single, days }: Clash, couples: readonly Told[]): boolean {
  const [person, partner] = [single.fact.person.bsn, couple.fact.person.bsn];
  return couples.some(
    ({ source, fact }) =>
      person !== partner &&
      source === couple.source &&
      fact.person.bsn === person &&
      fact.partner?.bsn === partner &&
      fact.period.from <= days.from &&
      (fact.period.to === null || (days.to !== null && days.to <= fact.period.to)),
  );
}

function describe(clash: Clash, facts: HouseholdFacts): Finding {
  const { couple, single, days } = clash;
  const name = namesIn(facts);
  const pair = pairOf(clash);
  const [person, partner] = pair;
  const explanations = explanationsOf(clash, facts);
  const coupleWith = partner === null ? 'met een niet genoemde partner' : `met ${name(partner)}`;
  const isCounted = livingSituationWords[single.fact.code];
  return finding(ID, {
    severity: 'ORANGE',
    explanations,
    message:
      `${couple.agency.name} gaat voor ${name(person)} uit van samenwonen ${coupleWith} ` +
      `vanaf ${day(couple.fact.period.from)}. ` +
      `${single.agency.name} gaat in dezelfde periode (${during(days)}) uit van ${isCounted}. ` +
      `${explanationSentence(explanations)} Vraag bij beide organen naar de feitelijke grondslag. ` +
      'Geef geen standpunt over welke juist is.',
    persons: partner === null ? [person] : [person, partner],
    evidence: [
      evidenceOf(
        'livingSituations',
        couple,
        `${couple.fact.scheme}: gehuwd of samenwonend ${coupleWith}`,
        couple.fact.period.from,
      ),
      evidenceOf('livingSituations', single, `${single.fact.scheme}: ${isCounted}`, single.fact.period.from),
    ],
    amountPerMonth: null,
  });
}

/** The person whom the one counts as single, and the other half of the couple; null when it was not named. */
function pairOf({ couple, single }: Clash): readonly [string, string | null] {
  const person = single.fact.person.bsn;
  return [
    person,
    couple.fact.person.bsn === person ? (couple.fact.partner?.bsn ?? null) : couple.fact.person.bsn,
  ];
}

function explanationsOf(clash: Clash, facts: HouseholdFacts): Explanation[] {
  const { couple, single, days } = clash;
  const family = new Family(facts);
  const ground = (wanted: PartnerGround): Applies =>
    couple.fact.partnerGround === null ? 'UNKNOWN' : appliesIf(couple.fact.partnerGround === wanted);
  const texts = [
    [
      'E1',
      relatives(clash, family),
      'zij zijn familie die de Participatiewet niet als partners ziet en andere wetten wel: aanverwant in de eerste ' +
        'graad, (vroeger) pleegkind, of bloedverwant in de tweede graad met zorgbehoefte (Participatiewet 3)',
    ],
    ['E2', marriedToThird(clash, family), 'een van beiden was toen getrouwd met een ander (AOW 1 lid 3)'],
    ['E3', separated(clash, family, facts), 'zij gelden als duurzaam gescheiden'],
    [
      'E4',
      ground('BLENDED_FAMILY'),
      'het partnerschap rust alleen op een samengesteld gezin (Awir 3, AWR 5a)',
    ],
    ['E5', ground('PREVIOUS_YEAR'), 'het partnerschap rust alleen op het voorgaande jaar (Awir 3)'],
    [
      'E6',
      inInstitution(clash, facts),
      'een van beiden verblijft in een instelling (Awir 3 lid 6, keuze AOW)',
    ],
    [
      'E7',
      appliesIf(otherReference(couple.fact, single.fact, days, facts.asOf)),
      'zij gebruiken een andere peildatum',
    ],
  ] as const;
  return texts.map(([code, applies, text]) => explanation(code, applies, text));
}

/**
 * Only where the Participatiewet is the one that sees no partners; the other way round the law explains
 * nothing.
 */
function relatives(clash: Clash, family: Family): Applies {
  const [person, partner] = pairOf(clash);
  if (!isParticipatiewet(clash.single.fact) || isParticipatiewet(clash.couple.fact)) return 'NO';
  if (partner === null) return 'UNKNOWN';
  const needs = [clash.single.fact.careNeed, clash.couple.fact.careNeed];
  const careNeed = seenOr(needs.includes(true), !needs.includes(null));
  const secondDegree = family.areSecondDegree(person, partner);
  const both = [careNeed, secondDegree];
  return anyOf([
    family.areInLaws(person, partner, clash.days.to),
    family.areFosterFamily(person, partner),
    both.includes('NO') ? 'NO' : both.includes('UNKNOWN') ? 'UNKNOWN' : 'YES',
  ]);
}

function isParticipatiewet({ scheme, basis }: LivingSituation): boolean {
  return [scheme, ...basis.map(({ law }) => law)].some(
    (name) => name === 'Participatiewet' || name === 'AIO',
  );
}

function marriedToThird(clash: Clash, family: Family): Applies {
  const [person, partner] = pairOf(clash);
  // Without a named partner any spouse may be that partner.
  if (partner === null) return 'UNKNOWN';
  return anyOf([
    family.isMarriedToThird(person, partner, clash.days),
    family.isMarriedToThird(partner, person, clash.days),
  ]);
}

/** Being separated from a third person does not explain a difference about these two. */
function separated(clash: Clash, family: Family, facts: HouseholdFacts): Applies {
  const [person, partner] = pairOf(clash);
  const counted = countedAs('SEPARATED', clash, facts);
  if (counted !== 'YES' || partner === null) return counted === 'NO' ? 'NO' : 'UNKNOWN';
  return family.areMarried(person, partner, clash.days);
}

function inInstitution(clash: Clash, facts: HouseholdFacts): Applies {
  return countedAs('PARTNER_IN_INSTITUTION', clash, facts);
}

/** Whether any agency counts one of the two so on one of the days. */
function countedAs(code: LivingSituationCode, clash: Clash, facts: HouseholdFacts): Applies {
  const pair: readonly (string | null)[] = pairOf(clash);
  const seen = facts.known.livingSituations.some(
    ({ fact }) =>
      fact.code === code && pair.includes(fact.person.bsn) && overlap(fact.period, clash.days) !== null,
  );
  return seenOr(seen, allKnown(facts, 'livingSituations'));
}

/**
 * How much of a date counts: agencies that look once a year or month may differ within that year or month.
 */
const REFERENCE_PART: { readonly [K in ReferenceDate]: number } = { DAY: 10, MONTH: 7, YEAR: 4 };

function otherReference(one: LivingSituation, other: LivingSituation, days: Period, asOf: string): boolean {
  if (one.referenceDate === other.referenceDate) return false;
  const part = Math.min(REFERENCE_PART[one.referenceDate], REFERENCE_PART[other.referenceDate]);
  const last = days.to ?? (asOf > days.from ? asOf : days.from);
  return days.from.slice(0, part) === last.slice(0, part);
}
