import { overlap, type Period } from '../../../../subgraphs/kit/calendar';
import type { ObligationKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../../facts/types';
import { obligationWords } from '../dutch-words';
import { type Duty, dutiesIn, isExempt } from '../duties';
import { appliesIf, explanation, finding } from '../finding';
import { type FullWeek, fullWeeks } from '../full-weeks';
import { type OppositeDuties, oppositeDuties } from '../opposite-duties';
import { evidenceOf, factKey, namesIn } from '../reading';
import { article, type Evidence, type Finding, type Rule, sighting, type Threshold } from '../rule';
import { counted, during, explanationSentence, listed } from '../wording';

const ID = 'CR-25';

const WEEK: Threshold = {
  name: 'hours-a-week',
  value: 40,
  unit: 'HOURS',
  text: 'Meer dan dit aantal uren per week kunnen plichten van meer dan één besluit samen niet vragen. Dit is een keuze van dit project.',
};

/**
 * Two decisions that stand today, or are yet to take effect, put duties on one person that cannot both be met, or
 * that together ask more hours a week than there are.
 * Participatiewet 9, 9a, 18; Awb 3:4; final report of 2019, annex 3 §3.
 */
export const cr25OppositeDuties: Rule = {
  id: ID,
  title: 'Tegenovergestelde plichten',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Ontheffing of afstemming neemt de burger een plicht uit handen.' },
  needs: ['decisions'],
  hook: [
    article('Kamerstuk 34477-63', 'bijlage 3 §3'),
    article('Participatiewet', '9'),
    article('Participatiewet', '9a'),
    article('Participatiewet', '18', '1'),
    article('Awb', '3:4'),
  ],
  thresholds: [WEEK],
  examples: [
    {
      situation:
        'De gemeente verplicht Anna tot 32 uur werk per week, en een ander besluit tot 9 uur thuis zijn voor een opvoedplan.',
      outcome: 'CONFLICT',
      says:
        'Besluiten verplichten Anna Testpersoon in dezelfde tijd (vanaf 15 augustus 2026) tot 41 uur per week: ' +
        'werk of een traject naar werk (32 uur per week) van Gemeente en een opvoedplan (9 uur per week) van Gemeente. ' +
        'Dat is meer dan 40 uur; alles nakomen kan mogelijk niet. Vraag ontheffing of afstemming, en wijs één regisseur ' +
        'aan. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'Anna moet van drie besluiten samen 41 uur per week werken, zorgen en naar een behandeling.',
      outcome: 'CONFLICT',
      says:
        'Besluiten verplichten Anna Testpersoon in dezelfde tijd (vanaf 15 augustus 2026) tot 41 uur per week: ' +
        'werk of een traject naar werk (20 uur per week) van Gemeente, mantelzorg (20 uur per week) van SVB en ' +
        'een behandeling (één uur per week) van UWV. Dat is meer dan 40 uur; alles nakomen kan mogelijk niet. Vraag ' +
        'ontheffing of afstemming, en wijs één regisseur aan. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'De gemeente laat Anna geen schuld betalen buiten de schuldregeling. UWV laat haar aflossen.',
      outcome: 'CONFLICT',
      says:
        'UWV verplicht Anna Testpersoon tot aflossen, en Gemeente tot niet betalen buiten de schuldregeling, ' +
        'in dezelfde tijd (vanaf 15 augustus 2026). Beide nakomen kan mogelijk niet. Vraag ontheffing of ' +
        'afstemming, en wijs één regisseur aan. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'Anna moet werken en naar een behandeling. Van de arbeidsplicht heeft zij ontheffing.',
      outcome: 'EXPLAINED',
      says:
        'Gemeente verplicht Anna Testpersoon tot werk of een traject naar werk, en UWV tot een behandeling, ' +
        'in dezelfde tijd (vanaf 15 augustus 2026). Beide nakomen kan mogelijk niet. Vraag ontheffing of ' +
        'afstemming, en wijs één regisseur aan. Mogelijke verklaring: er is al ontheffing verleend.',
    },
    {
      situation:
        'De gemeente verplicht Anna tot 32 uur werk en 8 uur opvoedplan per week: samen precies 40 uur.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const duties = dutiesIn(facts);
    const clashes = clashesIn(duties);
    return sighting(
      [
        ...clashes.filter((clash) => isOpposite(clash) === true).map((clash) => describe(clash, facts)),
        ...fullWeeks(duties, WEEK.value).map((week) => describeWeek(week, facts)),
      ],
      clashes.filter((clash) => isOpposite(clash) === null).map((clash) => hoursUnknown(clash, facts)),
    );
  },
};

/** Two duties of one person or more that may clash, and the days on which both hold. */
interface Clash {
  readonly one: Duty;
  readonly other: Duty;
  readonly pair: OppositeDuties;
  readonly persons: readonly string[];
  readonly days: Period;
}

/** The duties of one decision were weighed together: two of them do not clash. */
function clashesIn(duties: readonly Duty[]): Clash[] {
  const of = (kind: ObligationKind) => duties.filter(({ obligation }) => obligation.kind === kind);
  return oppositeDuties.flatMap((pair) =>
    of(pair.one).flatMap((one) =>
      of(pair.other).flatMap((other) => {
        const days = overlap(one.days, other.days);
        const persons = sharedPersons(one, other);
        return one.told === other.told || days === null || persons.length === 0
          ? []
          : [{ one, other, pair, persons, days }];
      }),
    ),
  );
}

function sharedPersons(one: Duty, other: Duty): string[] {
  const bsns = one.told.fact.persons.map(({ bsn }) => bsn);
  return bsns.filter((bsn) => other.told.fact.persons.some((person) => person.bsn === bsn));
}

/**
 * Whether both cannot be met. Duties that are not measured in hours are taken to ask for the same time of day. Null when
 * only one is measured: then nobody can tell. When both are, the hours of all duties are added (full-weeks.ts).
 */
function isOpposite({ one, other, pair }: Clash): boolean | null {
  const measured = [one, other].filter(({ obligation }) => obligation.hoursPerWeek !== null).length;
  if (pair.clash === 'ALWAYS' || measured === 0) return true;
  return measured === 1 ? null : false;
}

function describe(clash: Clash, facts: HouseholdFacts): Finding {
  const { one, other, persons, days } = clash;
  const exempt = [one, other].some((duty) => isExempt(duty, days));
  const explanations = [explanation('E1', appliesIf(exempt), 'er is al ontheffing verleend')];
  const and =
    one.told.source === other.told.source ? 'en met een ander besluit' : `en ${other.told.agency.name}`;
  return finding(ID, {
    severity: 'RED',
    about: [one, other].map(nameOf).join('+'),
    explanations,
    message:
      `${one.told.agency.name} verplicht ${listed(persons.map(namesIn(facts)))} tot ${words(one)}, ${and} tot ` +
      `${words(other)}, in dezelfde tijd (${during(days)}). Beide nakomen kan mogelijk niet. Vraag ontheffing of ` +
      `afstemming, en wijs één regisseur aan. ${explanationSentence(explanations)}`,
    persons,
    evidence: [one, other].map(dutyEvidence),
    amountPerMonth: null,
  });
}

function describeWeek({ persons, duties, days, hours, exempt }: FullWeek, facts: HouseholdFacts): Finding {
  const explanations = [explanation('E1', appliesIf(exempt), 'er is al ontheffing verleend')];
  const names = listed(persons.map(namesIn(facts)));
  return finding(ID, {
    severity: 'RED',
    about: ['uren', ...duties.map(nameOf)].join('+'),
    explanations,
    message:
      `Besluiten verplichten ${names} in dezelfde tijd (${during(days)}) tot ${hours} uur per week: ` +
      `${listed(duties.map((duty) => `${words(duty)} van ${duty.told.agency.name}`))}. Dat is meer dan ${WEEK.value} ` +
      'uur; alles nakomen kan mogelijk niet. Vraag ontheffing of afstemming, en wijs één regisseur aan. ' +
      explanationSentence(explanations),
    persons,
    evidence: duties.map(dutyEvidence),
    amountPerMonth: null,
  });
}

function dutyEvidence(duty: Duty): Evidence {
  return evidenceOf('decisions', duty.told, `verplicht tot ${words(duty)}`, duty.obligation.period.from);
}

/** Which duty of which decision. Two decisions may each have both duties: then they clash twice. */
function nameOf({ told, obligation, place }: Duty): string {
  return `${factKey(told.source, told.fact.id)}/${obligation.kind}-${place + 1}`;
}

function words({ obligation: { kind, hoursPerWeek } }: Duty): string {
  if (hoursPerWeek === null) return obligationWords[kind];
  return `${obligationWords[kind]} (${counted(hoursPerWeek, 'uur', 'uur')} per week)`;
}

function hoursUnknown({ one, other, persons }: Clash, facts: HouseholdFacts): string {
  const of = ({ told, obligation }: Duty): string =>
    `${obligationWords[obligation.kind]} (${told.agency.name})`;
  return (
    `Of ${of(one)} en ${of(other)} voor ${listed(persons.map(namesIn(facts)))} samen kunnen, is niet bekend: ` +
    'van één van beide staan de uren niet vast.'
  );
}
