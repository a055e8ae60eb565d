import { overlap } from '../../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../../facts/types';
import { decisionWords } from '../dutch-words';
import { appliesIf, explanation, finding } from '../finding';
import { haveMeans } from '../means';
import { type Stretch, upTo } from '../months';
import { allKnown, compare, namesIn } from '../reading';
import { type Refusal, refusalsIn } from '../refusals';
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
import { day, explanationSentence, listed } from '../wording';

const ID = 'CR-10';

const SENT =
  'Gemeente verwijst Anna Testpersoon naar UWV (WW): afwijzing, Participatiewet, 1 juni 2026. ' +
  'UWV gaf zelf ook niets: ';

const ASK =
  'Zolang beide besluiten staan, krijgt Anna Testpersoon van geen van beide iets. Ander inkomen is niet bekend. ' +
  'Vraag een voorschot en een gezamenlijk overleg van Gemeente en UWV. ';

const EXAMPLES: readonly RuleExample[] = [
  {
    situation:
      'De gemeente wijst bijstand af en verwijst Anna naar de WW. UWV wijst de WW af: te weinig weken gewerkt. ' +
      'Anna heeft geen inkomen.',
    outcome: 'CONFLICT',
    says: `${SENT}afwijzing, WW, 20 juni 2026. ${ASK}Mogelijke verklaring: geen gevonden.`,
  },
  {
    situation:
      'De gemeente wijst bijstand af en verwijst Anna naar de WW. UWV behandelt de aanvraag niet, omdat stukken ontbreken.',
    outcome: 'EXPLAINED',
    says:
      `${SENT}buiten behandeling gesteld, WW, 20 juni 2026. ${ASK}` +
      'Mogelijke verklaring: UWV wees af door een verzuim van de burger dat te herstellen is.',
  },
  {
    situation: 'De gemeente verwijst Anna naar de WW en UWV wijst die af, maar Anna heeft loon.',
    outcome: 'NONE',
    says: null,
  },
  {
    situation: 'De gemeente verwijst Anna naar de WW. UWV wees iets anders af: een aanvraag om een toeslag.',
    outcome: 'NONE',
    says: null,
  },
];

/**
 * A body gives nothing and sends the citizen to another, and that body gives nothing either, while there is nothing to
 * live on. Participatiewet 15 and 52; Awb 4:95 and 2:3.
 */
export const cr10SentInACircle: Rule = {
  id: ID,
  title: 'Van het kastje naar de muur: beide organen verwijzen of weigeren',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Overleg kan de burger alleen aan inkomen helpen.' },
  needs: ['decisions', 'reportedDecisions'],
  hook: [
    article('Participatiewet', '15'),
    article('Participatiewet', '52'),
    article('Awb', '4:95'),
    article('Awb', '2:3'),
  ],
  thresholds: [],
  examples: EXAMPLES,
  look: (facts) => {
    const seen = circlesIn(facts).map((circle) => judge(circle, facts));
    return sighting(
      seen.flatMap(({ findings }) => findings),
      seen.flatMap(({ unknown }) => unknown),
      seen.flatMap(({ alsoNeeded }) => alsoNeeded),
    );
  },
};

/** One body refers to the other, and the days on which both decisions stand, up to the day of the view. */
interface Circle {
  readonly from: Refusal;
  readonly to: Refusal;
  readonly persons: readonly string[];
  readonly days: Stretch;
  readonly isMutual: boolean;
}

/** Each circle once: of the same two bodies, laws and persons only the latest decisions count. */
function circlesIn(facts: HouseholdFacts): Circle[] {
  const refusals = refusalsIn(facts).sort((a, b) => compare(dayOf(a), dayOf(b)));
  const byBody = new Map<string, Refusal[]>();
  for (const refusal of refusals)
    byBody.set(refusal.body.code, [...(byBody.get(refusal.body.code) ?? []), refusal]);
  const circles = new Map<string, Circle>();
  for (const from of refusals) {
    const others = from.referredTo === null ? [] : (byBody.get(from.referredTo) ?? []);
    for (const to of others) {
      const circle = circleOf(from, to, facts.asOf);
      if (circle === null) continue;
      const sides = [from, to].map(({ body, scheme }) => `${body.code} ${scheme}`);
      const key = [...(circle.isMutual ? sides.sort(compare) : sides), ...circle.persons].join('|');
      circles.set(key, circle);
    }
  }
  return [...circles.values()];
}

function dayOf({ decidedOn, effect }: Refusal): string {
  return decidedOn ?? effect.from;
}

function circleOf(from: Refusal, to: Refusal, asOf: string): Circle | null {
  const both = overlap(from.effect, to.effect);
  const days = both === null ? null : upTo(both, asOf);
  const persons = from.persons.filter((bsn) => to.persons.includes(bsn));
  if (from.body.code === to.body.code || days === null || persons.length === 0) return null;
  if (!isReferred(from, to)) return null;
  const isMutual = isReferred(to, from);
  // Two that refer to each other are told in the order in which they were decided.
  const order = compare(dayOf(to), dayOf(from)) || compare(to.body.code, from.body.code);
  return isMutual && order < 0
    ? { from: to, to: from, persons, days, isMutual }
    : { from, to, persons, days, isMutual };
}

function isReferred(from: Refusal, to: Refusal): boolean {
  return from.referredTo === to.body.code && (from.referredScheme ?? to.scheme) === to.scheme;
}

/**
 * Means are looked for from the first of the two decisions on: somebody who had means in between was refused for
 * something of long ago.
 */
function judge(circle: Circle, facts: HouseholdFacts): Sighting {
  const { from, to, persons, days } = circle;
  const first = from.effect.from < to.effect.from ? from.effect.from : to.effect.from;
  if (haveMeans(persons, { from: first, to: days.to }, facts)) return sighting([]);
  if (allKnown(facts, 'incomes', 'benefits')) return sighting([describe(circle, facts)]);
  const names = listed(persons.map(namesIn(facts)));
  return sighting(
    [],
    [
      `${from.body.name} verwijst ${names} naar ${to.body.name}, en die geeft ook niets. ` +
        'Of er ander inkomen is, is niet bekend.',
    ],
    ['incomes', 'benefits'],
  );
}

function describe({ from, to, persons, isMutual }: Circle, facts: HouseholdFacts): Finding {
  const names = listed(persons.map(namesIn(facts)));
  const explanations = explanationsOf(from, to, isMutual);
  const scheme = from.referredScheme === null ? '' : ` (${from.referredScheme})`;
  const refers = isMutual ? `${to.body.name} verwijst terug` : `${to.body.name} gaf zelf ook niets`;
  return finding(ID, {
    severity: 'RED',
    explanations,
    message: [
      `${from.body.name} verwijst ${names} naar ${to.body.name}${scheme}: ${inWords(from)}.`,
      `${refers}: ${inWords(to)}${to.isReported ? ' (volgens opgave)' : ''}.`,
      `Zolang beide besluiten staan, krijgt ${names} van geen van beide iets. Ander inkomen is niet bekend.`,
      `Vraag een voorschot en een gezamenlijk overleg van ${from.body.name} en ${to.body.name}.`,
      explanationSentence(explanations),
    ].join(' '),
    persons,
    evidence: [
      from.evidence(`${inWords(from)}; verwijst naar ${to.body.name}${scheme}`),
      to.evidence(`${inWords(to)}${isMutual ? `; verwijst naar ${from.body.name}` : ''}`),
    ],
    amountPerMonth: null,
  });
}

function inWords({ kind, scheme, decidedOn }: Refusal): string {
  return [decisionWords[kind], scheme, decidedOn === null ? 'datum niet bekend' : day(decidedOn)].join(', ');
}

function explanationsOf(from: Refusal, to: Refusal, isMutual: boolean): Explanation[] {
  return [
    explanation(
      'E1',
      canBeRepaired(to),
      `${to.body.name} wees af door een verzuim van de burger dat te herstellen is`,
    ),
    explanation(
      'E2',
      from.referredScheme === null && !isMutual ? 'UNKNOWN' : 'NO',
      `${to.body.name} wees iets anders af dan waarnaar ${from.body.name} verwijst`,
    ),
  ];
}

/** An application left aside is incomplete (Awb 4:5). A refusal says no more than its ground in the law. */
function canBeRepaired({ isIncomplete, hasGround }: Refusal): Applies {
  return isIncomplete || hasGround ? appliesIf(isIncomplete) : 'UNKNOWN';
}
