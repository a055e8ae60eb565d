import { firstOfMonth, holdsOn, lastsAMonth, overlap } from '../../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { AddressRecord } from '../../../../subgraphs/kit/graph/person-record-file';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { livingSituationWords } from '../dutch-words';
import { Family } from '../family';
import { appliesIf, explanation, finding } from '../finding';
import { covers, joined, monthsOf, type Stretch, upTo } from '../months';
import { evidenceOf, inOrder, type KnownRecord, namesIn, recordEvidence, recordsIn } from '../reading';
import { type Applies, article, type Explanation, type Finding, type Rule, sighting } from '../rule';
import { explanationSentence, listed, months } from '../wording';

const ID = 'CR-05';

type Told = Sourced<LivingSituation>;

/**
 * A student is counted as living away, while the BRP shows the address of a parent or another address, or
 * while another agency counts the student as living in; or the reverse. Wsf 2000 1.5, 7.1, 9.9, 9.9a;
 * Participatiewet 19a.
 */
export const cr05LivingAway: Rule = {
  id: ID,
  title: 'Uitwonend of thuiswonend: de BRP zegt iets anders',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: {
    level: 'HIGH',
    text: 'Het orgaan kan herzien, terugvorderen en een boete opleggen. Dit signaal is alleen voor de regisseur.',
  },
  needs: ['livingSituations', 'personRecord', 'composition'],
  hook: [
    article('Wsf 2000', '1.5'),
    article('Wsf 2000', '7.1'),
    article('Wsf 2000', '9.9'),
    article('Wsf 2000', '9.9a'),
    article('Participatiewet', '19a'),
  ],
  thresholds: [],
  examples: [
    {
      situation: 'DUO telt Bram als uitwonend. In de BRP staat hij op het adres van zijn moeder Anna.',
      outcome: 'CONFLICT',
      says:
        'DUO ging voor Bram Testpersoon in april 2026 tot en met augustus 2026 uit van uitwonend. De BRP ' +
        'toont het woonadres van ouder Anna Testpersoon. Mogelijke verklaring: geen gevonden. Er is risico ' +
        'op herziening en een boete tot 50 procent van de terugvordering (Wsf 2000 9.9). Laat de student het ' +
        'adres rechtzetten vóór een hercontrole.',
    },
    {
      situation: 'DUO telt Bram als thuiswonend. In de BRP woont hij op een adres waar geen ouder woont.',
      outcome: 'CONFLICT',
      says:
        'DUO ging voor Bram Testpersoon in april 2026 tot en met augustus 2026 uit van thuiswonend. De BRP ' +
        'toont een adres waar geen ouder woont. Mogelijke verklaring: geen gevonden. Laat nagaan of de ' +
        'student uitwonend is. Dan kan de beurs hoger zijn.',
    },
    {
      situation: 'DUO telt Bram als uitwonend. De gemeente telt hem mee bij zijn moeder Anna.',
      outcome: 'CONFLICT',
      says:
        'DUO ging voor Bram Testpersoon in april 2026 tot en met augustus 2026 uit van uitwonend. Gemeente ' +
        'telt Bram Testpersoon in die tijd mee bij Anna Testpersoon. Mogelijke verklaring: geen gevonden. Er ' +
        'is risico op herziening en een boete tot 50 procent van de terugvordering (Wsf 2000 9.9). Laat de ' +
        'student het adres rechtzetten vóór een hercontrole.',
    },
    {
      situation:
        'DUO telt Bram als uitwonend. Hij trok in april bij Anna in, maar de BRP registreerde dat pas in augustus.',
      outcome: 'EXPLAINED',
      says:
        'DUO ging voor Bram Testpersoon in april 2026 tot en met augustus 2026 uit van uitwonend. De BRP ' +
        'toont het woonadres van ouder Anna Testpersoon. Mogelijke verklaring: de verhuizing is pas later in ' +
        'de BRP geregistreerd. Er is risico op herziening en een boete tot 50 procent van de terugvordering ' +
        '(Wsf 2000 9.9). Laat de student het adres rechtzetten vóór een hercontrole.',
    },
    {
      situation: 'DUO telt Bram als uitwonend op het adres dat ook in de BRP staat, en Anna woont elders.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const told = inOrder(facts, 'livingSituations');
    const compared = told
      .filter(({ fact }) => fact.code === 'AWAY_FROM_HOME' || fact.code === 'AT_HOME')
      .map((student) => compare(student, facts));
    const unknown = compared.flatMap((one) => one.unknown);
    return sighting([...compared.flatMap((one) => one.found), ...countedElsewhere(told, facts)], unknown);
  },
};

/** A month in which the register says otherwise: how, and by which address record. */
interface Mismatch {
  readonly part: Stretch;
  readonly home: AddressRecord;
  /** Plain Dutch: what the BRP shows. */
  readonly shows: string;
}

interface Compared {
  readonly found: readonly Finding[];
  readonly unknown: readonly string[];
}

/** Compares what an agency counts a student as with the BRP, month by month, up to the day of the view. */
function compare(student: Told, facts: HouseholdFacts): Compared {
  const { fact } = student;
  const person = fact.person.bsn;
  const name = namesIn(facts);
  const record = recordsIn(facts).get(person);
  if (record === undefined)
    return { found: [], unknown: [`De persoonslijst van ${name(person)} is niet bekend.`] };
  const mismatches: Mismatch[] = [];
  const unknown = new Set<string>();
  const period = upTo(fact.period, facts.asOf);
  for (const part of period === null ? [] : monthsOf(period)) {
    const home = homeIn(record, part);
    if (home === 'UNKNOWN') unknown.add(`Het woonadres van ${name(person)} is niet in alle maanden bekend.`);
    if (home === 'UNKNOWN' || home === 'MOVED') continue;
    const shows = whatTheRegisterShows(student, record, home, part, facts);
    if (shows === 'UNKNOWN') unknown.add(`Het woonadres van een ouder van ${name(person)} is niet bekend.`);
    else if (shows !== null) mismatches.push({ part, home, shows });
  }
  const found = mismatches.length > 0 ? [describe(student, record, mismatches, facts)] : [];
  return { found, unknown: [...unknown] };
}

/** The home address in a month. Who moved within the month is left out: it depends on the day. */
function homeIn(record: KnownRecord, part: Stretch): AddressRecord | 'MOVED' | 'UNKNOWN' {
  const homes = record.fact.addresses.filter(
    ({ kind, addressId, period }) => kind === 'HOME' && addressId !== null && overlap(period, part) !== null,
  );
  return homes.find(({ period }) => covers(period, part)) ?? (homes.length > 0 ? 'MOVED' : 'UNKNOWN');
}

function parentsIn(record: KnownRecord): string[] {
  return record.fact.relations.filter(({ kind }) => kind === 'PARENT').map((relation) => relation.person.bsn);
}

/** How the BRP differs, in Dutch; null when it does not. */
function whatTheRegisterShows(
  { fact, agency }: Told,
  record: KnownRecord,
  home: AddressRecord,
  part: Stretch,
  facts: HouseholdFacts,
): string | null {
  const livesThere = parentsIn(record).map((parent) => ({
    parent,
    answer: livesAt(parent, home, part, facts),
  }));
  const parent = livesThere.find(({ answer }) => answer === 'YES')?.parent;
  const notSure = livesThere.some(({ answer }) => answer === 'UNKNOWN') ? 'UNKNOWN' : null;
  if (fact.code === 'AT_HOME') {
    if (parent !== undefined) return null;
    return notSure ?? 'een adres waar geen ouder woont';
  }
  if (parent !== undefined) return `het woonadres van ouder ${namesIn(facts)(parent)}`;
  if (fact.addressId !== null && fact.addressId !== home.addressId) {
    return `een ander adres dan ${agency.name} gebruikt`;
  }
  return notSure;
}

/**
 * Whether a parent had the same home. A parent who is not in the view does not live here on the day of the
 * view.
 */
function livesAt(parent: string, home: AddressRecord, part: Stretch, facts: HouseholdFacts): Applies {
  const record = recordsIn(facts).get(parent);
  if (record !== undefined) {
    const ofParent = homeIn(record, part);
    return typeof ofParent === 'string' ? 'UNKNOWN' : appliesIf(ofParent.addressId === home.addressId);
  }
  const { composition, asOf } = facts;
  const isNow = holdsOn(part, asOf) && composition?.address?.addressId === home.addressId;
  return isNow && composition.members.every(({ bsn }) => bsn !== parent) ? 'NO' : 'UNKNOWN';
}

function explanations(inTransit: boolean, noParents: boolean): Explanation[] {
  return [
    explanation('E1', appliesIf(inTransit), 'de verhuizing is pas later in de BRP geregistreerd'),
    explanation('E2', appliesIf(noParents), 'de BRP kent geen ouder van deze student'),
  ];
}

/**
 * The register told it late: the agency could not know in the months up to and with that of the registration.
 */
function wasInTransit({ part, home }: Mismatch): boolean {
  return home.recordedOn > home.period.from && firstOfMonth(part.to) <= firstOfMonth(home.recordedOn);
}

const AWAY_ADVICE =
  'Er is risico op herziening en een boete tot 50 procent van de terugvordering (Wsf 2000 9.9). ' +
  'Laat de student het adres rechtzetten vóór een hercontrole.';

const AT_HOME_ADVICE = 'Laat nagaan of de student uitwonend is. Dan kan de beurs hoger zijn.';

function describe(
  student: Told,
  record: KnownRecord,
  mismatches: readonly Mismatch[],
  facts: HouseholdFacts,
): Finding {
  const { fact, agency } = student;
  const person = fact.person.bsn;
  const isAway = fact.code === 'AWAY_FROM_HOME';
  const noParents = parentsIn(record).length === 0;
  const explained = explanations(mismatches.every(wasInTransit), !isAway && noParents);
  const parts = joined(mismatches.map(({ part }) => part)).map(({ from, to }) => months(from, to));
  const homes = [...new Map(mismatches.map((mismatch) => [mismatch.home.id, mismatch])).values()];
  return finding(ID, {
    severity: 'ORANGE',
    explanations: explained,
    message:
      `${agency.name} ging voor ${namesIn(facts)(person)} in ${listed(parts)} uit van ` +
      `${livingSituationWords[fact.code]}. De BRP toont ` +
      `${listed([...new Set(mismatches.map(({ shows }) => shows))])}. ${explanationSentence(explained)} ` +
      (isAway ? AWAY_ADVICE : AT_HOME_ADVICE),
    persons: [person],
    evidence: [
      evidenceOf('livingSituations', student, livingSituationWords[fact.code], fact.period.from),
      ...homes.map(({ home, shows }) => recordEvidence(record, home.id, shows, home.period.from)),
    ],
    amountPerMonth: null,
  });
}

/**
 * Another agency counts a student as living in with somebody, while the student is accepted as living away.
 */
function countedElsewhere(told: readonly Told[], facts: HouseholdFacts): Finding[] {
  const away = told.filter(({ fact }) => fact.code === 'AWAY_FROM_HOME');
  const family = new Family(facts);
  return away.flatMap((student) =>
    told.flatMap((counting) => {
      const person = student.fact.person.bsn;
      const holder = counting.fact.person.bsn;
      const counts = counting.fact.countedPersons.some(({ bsn }) => bsn === person);
      const days = overlap(student.fact.period, counting.fact.period);
      const known = days === null ? null : upTo(days, facts.asOf);
      if (!counts || counting.source === student.source || known === null || !lastsAMonth(known)) return [];
      // Who lives away with somebody who is no parent, at one and the same address, is rightly both.
      const { addressId } = student.fact;
      const isSameHome = addressId !== null && addressId === counting.fact.addressId;
      if (isSameHome && family.isChildOf(person, holder) !== 'YES') return [];
      return [describeCounted(student, counting, known, facts)];
    }),
  );
}

function describeCounted(student: Told, counting: Told, days: Stretch, facts: HouseholdFacts): Finding {
  const name = namesIn(facts);
  const [person, holder] = [student.fact.person.bsn, counting.fact.person.bsn];
  const explained = explanations(false, false);
  return finding(ID, {
    severity: 'ORANGE',
    explanations: explained,
    message:
      `${student.agency.name} ging voor ${name(person)} in ${months(days.from, days.to)} uit van uitwonend. ` +
      `${counting.agency.name} telt ${name(person)} in die tijd mee bij ${name(holder)}. ` +
      `${explanationSentence(explained)} ${AWAY_ADVICE}`,
    persons: [person, holder],
    evidence: [
      evidenceOf('livingSituations', student, livingSituationWords.AWAY_FROM_HOME, student.fact.period.from),
      evidenceOf(
        'livingSituations',
        counting,
        `telt ${name(person)} mee bij ${name(holder)}`,
        counting.fact.period.from,
      ),
    ],
    amountPerMonth: null,
  });
}
