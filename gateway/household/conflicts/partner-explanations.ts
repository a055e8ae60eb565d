import { overlap, type Period } from '../../../subgraphs/kit/calendar';
import type { LivingSituationCode, PartnerGround, ReferenceDate } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import type { CountedAs } from './counted-as';
import { Family } from './family';
import { anyOf, appliesIf, explanation, seenOr } from './finding';
import { UNMARRIED_PAIR_LAWS } from './partner-laws';
import { allKnown } from './reading';
import type { Applies, Explanation } from './rule';

/** One body counts a couple, another counts one of the two as single, and the days on which both hold. */
export interface PartnerClash {
  readonly couple: CountedAs;
  readonly single: CountedAs;
  readonly days: Period;
}

/** The person whom the one counts as single, and the other half of the couple; null when it was not named. */
export function pairOf({ couple, single }: PartnerClash): readonly [string, string | null] {
  return [single.person, couple.person === single.person ? couple.partner : couple.person];
}

/** The lawful reasons for which two bodies may count the same two persons differently. */
export function partnerExplanations(
  clash: PartnerClash,
  all: readonly CountedAs[],
  facts: HouseholdFacts,
): Explanation[] {
  const family = new Family(facts);
  const ground = (wanted: PartnerGround): Applies =>
    clash.couple.partnerGround === null ? 'UNKNOWN' : appliesIf(clash.couple.partnerGround === wanted);
  const countedAs = (code: LivingSituationCode): Applies => isCountedAs(code, clash, all, facts);
  const texts = [
    [
      'E1',
      relatives(clash, family),
      'de Participatiewet ziet hen niet als partners en de andere wet wel: zij zijn aanverwant in de eerste graad, of ' +
        'zij wonen samen om zorg te geven of te krijgen (Participatiewet 3 lid 2 a)',
    ],
    ['E2', marriedToThird(clash, family), 'een van beiden was toen getrouwd met een ander (AOW 1 lid 3)'],
    ['E3', separated(clash, family, countedAs('SEPARATED')), 'zij gelden als duurzaam gescheiden'],
    [
      'E4',
      ground('BLENDED_FAMILY'),
      'het partnerschap rust alleen op een samengesteld gezin (Awir 3, AWR 5a)',
    ],
    ['E5', ground('PREVIOUS_YEAR'), 'het partnerschap rust alleen op het voorgaande jaar (Awir 3)'],
    [
      'E6',
      countedAs('PARTNER_IN_INSTITUTION'),
      'een van beiden verblijft in een instelling (Awir 3 lid 6, keuze AOW)',
    ],
    ['E7', otherReference(clash, facts.asOf), 'zij gebruiken een andere peildatum'],
  ] as const;
  return texts.map(([code, applies, text]) => explanation(code, applies, text));
}

/**
 * Only where the Participatiewet is the one that sees no partners; the other way round the law explains
 * nothing. Who are married to each other are partners to it whatever their kinship or care: only two who are not
 * married are asked about a joint household (3 lid 2 a).
 */
function relatives(clash: PartnerClash, family: Family): Applies {
  const [person, partner] = pairOf(clash);
  if (!isParticipatiewet(clash.single) || isParticipatiewet(clash.couple)) return 'NO';
  if (partner === null) return 'UNKNOWN';
  if (family.areMarried(person, partner, clash.days) === 'YES') return 'NO';
  return anyOf([
    family.areInLaws(person, partner, clash.days.to),
    careTogether(clash, person, partner, family),
  ]);
}

/** The day of the law text in which care explains whatever the kinship; before it only the second degree was read. */
const CARE_OF_ANYBODY_READ_FROM = '2026-07-01';

/** Whether they live together for care that the Participatiewet accepts as no partnership (3 lid 2 a). */
function careTogether(
  { single, couple, days }: PartnerClash,
  person: string,
  partner: string,
  family: Family,
): Applies {
  const needs = [single.careNeed, couple.careNeed];
  const careNeed = seenOr(needs.includes(true), !needs.includes(null));
  if (careNeed !== 'YES') return careNeed;
  const isRead = days.to === null || days.to >= CARE_OF_ANYBODY_READ_FROM;
  if (isRead) return 'YES';
  return family.areSecondDegree(person, partner) === 'YES' ? 'YES' : 'UNKNOWN';
}

function isParticipatiewet({ laws }: CountedAs): boolean {
  return laws.some((name) => name === 'Participatiewet' || name === 'AIO');
}

/**
 * A marriage to a third makes a person single only to a law that needs two unmarried adults. When such a law is the one
 * that counts a couple, or when no such law counts the single person, the marriage explains nothing.
 */
function marriedToThird(clash: PartnerClash, family: Family): Applies {
  const [person, partner] = pairOf(clash);
  if (!needsUnmarriedPair(clash.single) || needsUnmarriedPair(clash.couple)) return 'NO';
  // Without a named partner any spouse may be that partner.
  if (partner === null) return 'UNKNOWN';
  const toThird = anyOf([
    family.isMarriedToThird(person, partner, clash.days),
    family.isMarriedToThird(partner, person, clash.days),
  ]);
  // Nobody has two spouses, so that one record answers for both; only a remarriage within the days shows a third.
  const isMarried = family.areMarried(person, partner, clash.days) === 'YES';
  return toThird === 'UNKNOWN' && isMarried ? 'NO' : toThird;
}

function needsUnmarriedPair({ laws }: CountedAs): boolean {
  return laws.some((name) => UNMARRIED_PAIR_LAWS.includes(name));
}

/** Being separated from a third person does not explain a difference about these two. */
function separated(clash: PartnerClash, family: Family, counted: Applies): Applies {
  const [person, partner] = pairOf(clash);
  if (counted !== 'YES' || partner === null) return counted === 'NO' ? 'NO' : 'UNKNOWN';
  return family.areMarried(person, partner, clash.days);
}

/** Whether any body counts one of the two so on one of the days. */
function isCountedAs(
  code: LivingSituationCode,
  clash: PartnerClash,
  all: readonly CountedAs[],
  facts: HouseholdFacts,
): Applies {
  const pair: readonly (string | null)[] = pairOf(clash);
  const seen = all.some(
    (one) => one.code === code && pair.includes(one.person) && overlap(one.period, clash.days) !== null,
  );
  return seenOr(seen, allKnown(facts, 'livingSituations'));
}

/**
 * How much of a date counts: bodies that look once a year or month may differ within that year or month.
 */
const REFERENCE_PART: { readonly [K in ReferenceDate]: number } = { DAY: 10, MONTH: 7, YEAR: 4 };

function otherReference({ couple, single, days }: PartnerClash, asOf: string): Applies {
  const last = days.to ?? (asOf > days.from ? asOf : days.from);
  const isWithin = (part: number): boolean => days.from.slice(0, part) === last.slice(0, part);
  // A report does not tell it; at most a law looks once a year.
  if (couple.referenceDate === null || single.referenceDate === null) {
    return isWithin(REFERENCE_PART.YEAR) ? 'UNKNOWN' : 'NO';
  }
  if (couple.referenceDate === single.referenceDate) return 'NO';
  return appliesIf(
    isWithin(Math.min(REFERENCE_PART[couple.referenceDate], REFERENCE_PART[single.referenceDate])),
  );
}
