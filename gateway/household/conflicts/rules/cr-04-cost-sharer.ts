import { lastsAMonth, overlap } from '../../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import type { Law } from '../../law/law';
import { type CountedPerson, countedPerson, type Reason } from '../counted-person';
import { Family } from '../family';
import { anyOf, appliesIf, explanation, finding } from '../finding';
import { covers, joined, type Stretch, upTo } from '../months';
import { effectOnNorm } from '../norm-effect';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { type Applies, article, type Explanation, type Finding, type Rule, sighting } from '../rule';
import { capital, counted, during, explanationSentence, listed, months } from '../wording';

const ID = 'CR-04';

type Told = Sourced<LivingSituation>;

/**
 * Somebody is counted as kostendeler or woningdeler who may not be counted: too young, a student, a
 * commercial tenant or not living there. Or two agencies count another number of them. Participatiewet 19a,
 * 22a; Toeslagenwet 1–2; Awir 2.
 */
export const cr04CostSharer: Rule = {
  id: ID,
  title: 'Kostendeler of woningdeler ten onrechte geteld, of aantal verschilt',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: {
    level: 'HIGH',
    text:
      'Laag als iemand ten onrechte meetelt: dan gaat de uitkering omhoog. ' +
      'Hoog als iemand juist wel had moeten meetellen: dan kan het orgaan herzien en terugvorderen.',
  },
  needs: ['livingSituations', 'personRecord', 'benefits', 'composition'],
  hook: [
    article('Participatiewet', '19a'),
    article('Participatiewet', '22a'),
    article('Toeslagenwet', '1'),
    article('Toeslagenwet', '2'),
    article('Awir', '2', '1 e'),
  ],
  thresholds: [],
  examples: [
    {
      situation: 'Bram is student. De gemeente telt hem mee als kostendeler van Anna.',
      outcome: 'CONFLICT',
      says:
        'Gemeente telt Bram Testpersoon mee als kostendeler van Anna Testpersoon in juli 2026 tot en met ' +
        'augustus 2026. Volgens DUO is Bram Testpersoon student. De norm is nu € 1.013,90 (niet ' +
        'geverifieerd) per maand. Zonder deze persoon is dat € 1.419,46. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'Bram is 21 jaar. De gemeente telt hem mee als kostendeler van het paar Anna en Carla.',
      outcome: 'CONFLICT',
      says:
        'Gemeente telt Bram Testpersoon mee als kostendeler van Anna Testpersoon in juli 2026 tot en met ' +
        'augustus 2026. Volgens Gemeente is Bram Testpersoon jonger dan 27 jaar. De norm voor beiden samen ' +
        'is nu € 1.757,42 (niet geverifieerd) per maand. Zonder deze persoon is dat € 2.027,79. Mogelijke ' +
        'verklaring: geen gevonden.',
    },
    {
      situation: 'De gemeente telt Bram mee bij Anna, UWV telt in dezelfde tijd niemand mee.',
      outcome: 'CONFLICT',
      says:
        'Gemeente telt bij Anna Testpersoon één persoon mee, UWV telt er 0, in dezelfde periode (van 1 juli ' +
        '2026 tot en met 15 augustus 2026). Het verschil gaat over Bram Testpersoon. Mogelijke verklaring: ' +
        'geen gevonden.',
    },
    {
      situation:
        'Volgens de BRP woont Bram op een ander adres, maar dat adres is in onderzoek. De gemeente telt hem mee.',
      outcome: 'EXPLAINED',
      says:
        'Gemeente telt Bram Testpersoon mee als kostendeler van Anna Testpersoon in juli 2026 tot en met ' +
        'augustus 2026. Volgens Gemeente staat Bram Testpersoon niet op dit woonadres ingeschreven. De norm ' +
        'is nu € 1.013,90 (niet geverifieerd) per maand. Zonder deze persoon is dat € 1.419,46. Mogelijke ' +
        'verklaring: het is niet zeker wie er op het adres wonen.',
    },
    {
      situation: 'De gemeente telt bij Anna iemand mee die nu niet op haar adres woont.',
      outcome: 'CONFLICT',
      says:
        'Gemeente telt een persoon buiten dit huishouden mee als kostendeler van Anna Testpersoon in augustus 2026. ' +
        'Volgens de BRP woont een persoon buiten dit huishouden niet op dit adres. De norm is nu € 1.013,90 (niet ' +
        'geverifieerd) per maand. Zonder deze persoon is dat € 1.419,46. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'Bram is 27 jaar en woont bij Anna. De gemeente telt hem mee als kostendeler.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts, law) => {
    const counting = inOrder(facts, 'livingSituations').filter(({ fact }) => countsResidents(fact));
    const persons = counting.flatMap((told) =>
      told.fact.countedPersons.map(({ bsn }) => countedPerson(bsn, told, facts, law)),
    );
    const wrong = persons
      .filter((person) => person.wrong.length > 0)
      .map((person) => wronglyCounted(person, facts, law));
    const unknown = [...persons.flatMap((person) => person.unknown), ...wrong.flatMap((one) => one.unknown)];
    return sighting([...wrong.map((one) => one.found), ...differences(counting, persons, facts)], unknown);
  },
};

/** Laws that count the persons who share a home. Under another law their number says nothing. */
const COUNTING_LAWS: readonly string[] = ['Participatiewet', 'AIO', 'Toeslagenwet'];

/** Laws that count everybody who lives there, by design (Awir 2 lid 1 e). */
const EVERYBODY_LAWS: readonly string[] = ['Wet op de huurtoeslag', 'Huurtoeslag', 'Awir'];

function isUnder(laws: readonly string[], { scheme, basis }: LivingSituation): boolean {
  return laws.includes(scheme) || basis.some(({ law }) => laws.includes(law));
}

function countsResidents(fact: LivingSituation): boolean {
  if (fact.countedPersons.length > 0 || fact.code === 'COST_SHARER' || fact.code === 'HOME_SHARER')
    return true;
  return (fact.code === 'SINGLE' || fact.code === 'SINGLE_PARENT') && isUnder(COUNTING_LAWS, fact);
}

function explanations(uncertain: boolean, everybody: boolean, relatives: Applies): Explanation[] {
  return [
    explanation('E1', appliesIf(uncertain), 'het is niet zeker wie er op het adres wonen'),
    explanation('E2', appliesIf(everybody), 'de huurtoeslag telt alle bewoners mee (Awir 2)'),
    explanation(
      'E3',
      relatives,
      'zij zijn familie; dan telt een commerciële huur niet (Participatiewet 19a lid 1 b)',
    ),
  ];
}

/** A commercial price does not count between relatives in the first or second degree, by blood or marriage. */
function areRelatives(one: string, other: string, by: string, facts: HouseholdFacts): Applies {
  const family = new Family(facts);
  return anyOf([
    family.isChildOf(one, other),
    family.isChildOf(other, one),
    family.areSecondDegree(one, other),
    family.areInLaws(one, other, by),
  ]);
}

/** One counted person who should not be counted, in the months in which a reason holds. */
function wronglyCounted(
  person: CountedPerson,
  facts: HouseholdFacts,
  law: Law,
): { found: Finding; unknown: readonly string[] } {
  const { told, bsn, wrong } = person;
  const { fact } = told;
  const name = namesIn(facts);
  const parts = wrong.map(({ part }) => part);
  const reasons = distinct(wrong.flatMap((one) => one.reasons));
  const last = parts.reduce((_, { to }) => to, fact.period.from);
  const onlyFor = (reason: Reason['code']): boolean => reasons.every(({ code }) => code === reason);
  const explained = explanations(
    onlyFor('NOT_RESIDENT') && person.possiblyResident,
    isUnder(EVERYBODY_LAWS, fact),
    onlyFor('COMMERCIAL_LEASE') ? areRelatives(bsn, fact.person.bsn, last, facts) : 'NO',
  );
  const effect = effectOnNorm(fact, last, facts, law);
  const role = fact.code === 'HOME_SHARER' ? 'woningdeler' : 'kostendeler';
  const found = finding(ID, {
    severity: 'ORANGE',
    about: placeOf(bsn, fact, facts),
    explanations: explained,
    message:
      `${told.agency.name} telt ${name(bsn)} mee als ${role} van ${name(fact.person.bsn)} in ` +
      `${listed(joined(parts).map(({ from, to }) => months(from, to)))}. ` +
      `${capital(listed(reasons.map(({ text }) => text)))}. ` +
      `${effect.text}${explanationSentence(explained)}`,
    persons: [fact.person.bsn, bsn],
    evidence: [
      evidenceOf(
        'livingSituations',
        told,
        `${fact.scheme}: telt ${name(bsn)} mee als ${role}`,
        fact.period.from,
      ),
      ...reasons.flatMap(({ evidence }) => evidence ?? []),
    ],
    amountPerMonth: effect.perMonth,
  });
  return { found, unknown: effect.unknown };
}

/** Tells who it is about without a burgerservicenummer: by place in the household, else among the counted persons. */
function placeOf(bsn: string, { countedPersons }: LivingSituation, { persons }: HouseholdFacts): string {
  const place = persons.indexOf(bsn);
  if (place >= 0) return `persoon-${place + 1}`;
  return `meegeteld-${countedPersons.findIndex((person) => person.bsn === bsn) + 1}`;
}

/** Each reason once, as it was seen last. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()];
}

/**
 * Two agencies that count another number of persons for one person, after leaving out who may not be counted.
 */
function differences(
  counting: readonly Told[],
  persons: readonly CountedPerson[],
  facts: HouseholdFacts,
): Finding[] {
  return counting.flatMap((one, place) =>
    counting.slice(place + 1).flatMap((other) => {
      if (one.source === other.source || one.fact.person.bsn !== other.fact.person.bsn) return [];
      const days = overlap(one.fact.period, other.fact.period);
      const known = days === null ? null : upTo(days, facts.asOf);
      if (known === null || !lastsAMonth(known)) return [];
      const [ofOne, ofOther] = [rightlyCounted(one, persons, known), rightlyCounted(other, persons, known)];
      return ofOne.length === ofOther.length ? [] : [difference(one, ofOne, other, ofOther, known, facts)];
    }),
  );
}

/** The persons whom an agency counts and against whom nothing is known in the last month of the stretch. */
function rightlyCounted(told: Told, persons: readonly CountedPerson[], days: Stretch): CountedPerson[] {
  const last = { from: days.to, to: days.to };
  return persons.filter(
    (person) => person.told === told && !person.wrong.some(({ part }) => covers(part, last)),
  );
}

function difference(
  one: Told,
  ofOne: readonly CountedPerson[],
  other: Told,
  ofOther: readonly CountedPerson[],
  days: Stretch,
  facts: HouseholdFacts,
): Finding {
  const inBoth = (bsn: string) => [ofOne, ofOther].every((list) => list.some((person) => person.bsn === bsn));
  const differing = [...ofOne, ...ofOther].filter(({ bsn }) => !inBoth(bsn));
  const explained = explanations(
    differing.some(({ possiblyResident }) => possiblyResident),
    isUnder(EVERYBODY_LAWS, one.fact) !== isUnder(EVERYBODY_LAWS, other.fact),
    'NO',
  );
  const name = namesIn(facts);
  const number = (list: readonly CountedPerson[]) => counted(list.length, 'persoon', 'personen');
  const holder = one.fact.person.bsn;
  return finding(ID, {
    severity: 'ORANGE',
    about: 'aantal',
    explanations: explained,
    message:
      `${one.agency.name} telt bij ${name(holder)} ${number(ofOne)} mee, ${other.agency.name} telt er ${ofOther.length}, ` +
      `in dezelfde periode (${during(days)}). Het verschil gaat over ` +
      `${listed([...new Set(differing.map(({ bsn }) => name(bsn)))])}. ${explanationSentence(explained)}`,
    persons: [holder, ...new Set(differing.map(({ bsn }) => bsn))],
    evidence: [
      evidenceOf(
        'livingSituations',
        one,
        `${one.fact.scheme}: telt ${number(ofOne)} mee`,
        one.fact.period.from,
      ),
      evidenceOf(
        'livingSituations',
        other,
        `${other.fact.scheme}: telt ${number(ofOther)} mee`,
        other.fact.period.from,
      ),
    ],
    amountPerMonth: null,
  });
}
