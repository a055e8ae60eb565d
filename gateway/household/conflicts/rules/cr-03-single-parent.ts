import { ageOn, firstOfMonth, overlap } from '../../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { LivingSituationCode } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { type AllowancePartners, allowancePartnersIn, thisMonth } from '../allowance-partners';
import { livingSituationWords } from '../dutch-words';
import { Family } from '../family';
import { anyOf, appliesIf, explanation, finding } from '../finding';
import { toldUnder } from '../own-or-reported';
import { ALLOWANCE_LAWS } from '../partner-laws';
import {
  compare,
  evidenceOf,
  inOrder,
  type KnownRecord,
  namesIn,
  recordEvidence,
  recordId,
  recordsIn,
} from '../reading';
import {
  type Applies,
  article,
  type Explanation,
  type Finding,
  type Rule,
  type RuleExample,
  type Sighting,
  sighting,
} from '../rule';
import { day, explanationSentence, listed, month } from '../wording';

const ID = 'CR-03';

const ASSISTANCE = 'Participatiewet';

/** Codes under the Participatiewet that the catalogue compares. */
const ALONE: readonly LivingSituationCode[] = ['SINGLE', 'SINGLE_PARENT'];

/** Who is younger is a child for the child budget: until the age of majority. */
const OF_AGE = 18;

const GAP =
  'Gemeente rekent voor Anna Testpersoon in augustus 2026 met alleenstaande ouder (Participatiewet). ' +
  'Toeslagen ziet volgens opgave Bram Testpersoon als partner vanaf 1 januari 2026. ' +
  'In huis woont een kind onder de 18: Carla Testpersoon. ';

const ASK =
  'Vraag Gemeente de bijstand individueel af te stemmen (Participatiewet 18 lid 1). Laat nagaan of het ' +
  'toeslagpartnerschap klopt. ';

const MISSED = 'Daardoor ontbreekt de alleenstaande-ouderkop; hoeveel dat scheelt, is niet bekend. ';

const EXAMPLES: readonly RuleExample[] = [
  {
    situation:
      'Anna heeft een dochter van 8. De gemeente ziet haar als alleenstaande ouder. De Dienst Toeslagen telt Bram als ' +
      'partner en kent daarom geen alleenstaande-ouderkop toe. Bram staat op een ander adres.',
    outcome: 'CONFLICT',
    says:
      `${GAP}${MISSED}${ASK}Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de partner verblijft in het ` +
      'buitenland, in detentie of in een instelling en daarvoor geldt een eigen regel.',
  },
  {
    situation: 'Hetzelfde, maar de alleenstaande-ouderkop is toch toegekend.',
    outcome: 'NONE',
    says: null,
  },
  {
    situation: 'Het toeslagpartnerschap eindigt op de laatste dag van deze maand.',
    outcome: 'EXPLAINED',
    says: `${GAP}${MISSED}${ASK}Mogelijke verklaring: het toeslagpartnerschap eindigt deze maand.`,
  },
  {
    situation: 'De dochter van Anna wordt vandaag 18.',
    outcome: 'NONE',
    says: null,
  },
];

/**
 * Social assistance counts a single parent while the allowances see a partner, so that the supplement for a single
 * parent is missing. Participatiewet 21 and 18 lid 1; Awir 3.
 */
export const cr03SingleParent: Rule = {
  id: ID,
  title: 'Alleenstaande ouder in de bijstand, partner bij de toeslagen',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: {
    level: 'MEDIUM',
    text: 'De gemeente kan gaan onderzoeken of er een partner is, en dan de bijstand herzien.',
  },
  needs: ['livingSituations', 'reportedDecisions', 'personRecord', 'composition'],
  hook: [article('Participatiewet', '21'), article('Participatiewet', '18', '1'), article('Awir', '3')],
  thresholds: [],
  examples: EXAMPLES,
  look: (facts) => {
    const partners = allowancePartnersIn(facts);
    const seen = toldUnder([ASSISTANCE], facts)
      .filter(({ fact }) => ALONE.includes(fact.code))
      .flatMap((alone) => clashesWith(alone, partners, facts).map((clash) => judge(clash, facts)));
    return sighting(
      seen.flatMap(({ findings }) => findings),
      seen.flatMap(({ unknown }) => unknown),
    );
  },
};

interface Clash {
  readonly alone: Sourced<LivingSituation>;
  readonly seen: AllowancePartners;
  /** The other of the two; null when not named. */
  readonly partner: string | null;
}

/** One clash for each body: what it says of the person comes before what it says of the partner, and the latest first. */
function clashesWith(
  alone: Sourced<LivingSituation>,
  partners: readonly AllowancePartners[],
  facts: HouseholdFacts,
): Clash[] {
  const bsn = alone.fact.person.bsn;
  const days = overlap(alone.fact.period, thisMonth(facts));
  if (days === null) return [];
  const both = partners
    .filter(({ person, partner, period }) => {
      return [person, partner].includes(bsn) && overlap(period, days) !== null;
    })
    .sort(
      (a, b) => Number(b.person === bsn) - Number(a.person === bsn) || compare(b.period.from, a.period.from),
    );
  return both
    .filter(({ body }, place) => both.findIndex((other) => other.body === body) === place)
    .map((seen) => ({ alone, seen, partner: seen.person === bsn ? seen.partner : seen.person }));
}

/** Who has the supplement has no gap, however both count. */
function judge(clash: Clash, facts: HouseholdFacts): Sighting {
  const supplement = supplementOf(clash, facts);
  if (supplement === 'GRANTED') return sighting([]);
  const { minors, perhaps } = childrenOf(clash.alone.fact.person.bsn, facts);
  if (minors.length > 0) return sighting([describe(clash, supplement, minors, facts)]);
  const name = namesIn(facts);
  return sighting(
    [],
    perhaps.map(
      (bsn) =>
        `Of ${name(bsn)} een kind onder de 18 van ${name(clash.alone.fact.person.bsn)} is, is niet bekend.`,
    ),
  );
}

/** The children in the household who are under age, and the persons of whom that is not known. */
function childrenOf(parent: string, facts: HouseholdFacts): { minors: KnownRecord[]; perhaps: string[] } {
  const family = new Family(facts);
  const records = recordsIn(facts);
  const children = facts.persons
    .filter((bsn) => bsn !== parent && family.isChildOf(bsn, parent) !== 'NO')
    .map((bsn) => ({ bsn, record: records.get(bsn) }));
  return {
    minors: children.flatMap(({ record }) =>
      record !== undefined && ageOn(record.fact.birthDate, facts.asOf) < OF_AGE ? [record] : [],
    ),
    perhaps: children.filter(({ record }) => record === undefined).map(({ bsn }) => bsn),
  };
}

function describe(
  clash: Clash,
  supplement: 'MISSING' | 'UNKNOWN',
  minors: readonly KnownRecord[],
  facts: HouseholdFacts,
): Finding {
  const { alone, seen, partner } = clash;
  const name = namesIn(facts);
  const [person, code] = [alone.fact.person.bsn, livingSituationWords[alone.fact.code]];
  const explanations = explanationsOf(clash, facts);
  const isCounted = partner === null ? 'een partner' : `${name(partner)} als partner`;
  const children = `${minors.length === 1 ? 'woont een kind' : 'wonen kinderen'} onder de 18`;
  return finding(ID, {
    severity: 'RED',
    explanations,
    message: [
      `${alone.agency.name} rekent voor ${name(person)} in ${month(facts.asOf)} met ${code} (${ASSISTANCE}).`,
      `${seen.bodyName} ziet ${seen.isReported ? 'volgens opgave ' : ''}${isCounted} vanaf ${day(seen.period.from)}.`,
      `In huis ${children}: ${listed(minors.map(({ fact }) => name(fact.bsn)))}.`,
      lossText(supplement),
      `Vraag ${alone.agency.name} de bijstand individueel af te stemmen (Participatiewet 18 lid 1).`,
      'Laat nagaan of het toeslagpartnerschap klopt.',
      explanationSentence(explanations),
    ].join(' '),
    persons: partner === null ? [person] : [person, partner],
    evidence: [
      evidenceOf('livingSituations', alone, `${ASSISTANCE}: ${code}`, alone.fact.period.from),
      seen.evidence(`${seen.scheme}: ${isCounted}`),
      ...minors.map((record) => {
        const says = `${name(record.fact.bsn)} is jonger dan ${OF_AGE} jaar`;
        return recordEvidence(record, recordId(facts, record.fact.bsn), says, facts.asOf);
      }),
    ],
    amountPerMonth: null,
  });
}

function lossText(supplement: 'MISSING' | 'UNKNOWN'): string {
  const perhaps = supplement === 'MISSING' ? '' : 'mogelijk ';
  return `Daardoor ontbreekt ${perhaps}de alleenstaande-ouderkop; hoeveel dat scheelt, is niet bekend.`;
}

/**
 * Only a report of the household tells it, of whichever of the two applied for the child budget. The latest decision that
 * tells it counts.
 */
function supplementOf(
  { seen, partner, alone }: Clash,
  facts: HouseholdFacts,
): 'GRANTED' | 'MISSING' | 'UNKNOWN' {
  const pair: readonly (string | null)[] = [alone.fact.person.bsn, partner];
  const told = inOrder(facts, 'reportedDecisions')
    .filter(
      ({ fact }) =>
        fact.singleParentSupplement !== null &&
        ALLOWANCE_LAWS.includes(fact.scheme) &&
        fact.body.code === seen.body &&
        pair.includes(fact.person.bsn) &&
        overlap(fact.effect, thisMonth(facts)) !== null,
    )
    .sort((a, b) => compare(b.fact.effect.from, a.fact.effect.from));
  const latest = told.filter(({ fact }) => fact.effect.from === told[0]?.fact.effect.from);
  if (latest.length === 0) return 'UNKNOWN';
  return latest.some(({ fact }) => fact.singleParentSupplement === true) ? 'GRANTED' : 'MISSING';
}

function explanationsOf(clash: Clash, facts: HouseholdFacts): Explanation[] {
  const { to } = clash.seen.period;
  return [
    explanation(
      'E1',
      appliesIf(to !== null && firstOfMonth(to) === firstOfMonth(facts.asOf)),
      'het toeslagpartnerschap eindigt deze maand',
    ),
    explanation(
      'E2',
      isAway(clash, facts),
      'de partner verblijft in het buitenland, in detentie of in een instelling en daarvoor geldt een eigen regel',
    ),
  ];
}

/**
 * No source tells of detention or a stay abroad. A body that counts one of the two as having a partner in an
 * institution shows it; a partner who certainly lives in this household is not away.
 */
function isAway({ alone, partner }: Clash, facts: HouseholdFacts): Applies {
  const pair: readonly (string | null)[] = [alone.fact.person.bsn, partner];
  const isSeen = facts.known.livingSituations.some(
    ({ fact }) =>
      fact.code === 'PARTNER_IN_INSTITUTION' &&
      pair.includes(fact.person.bsn) &&
      overlap(fact.period, thisMonth(facts)) !== null,
  );
  const isHere = facts.composition?.members.some(
    ({ bsn, certainty }) => bsn === partner && certainty === 'CERTAIN',
  );
  return anyOf([appliesIf(isSeen), isHere === true ? 'NO' : 'UNKNOWN']);
}
