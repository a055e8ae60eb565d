import { overlap } from '../../../../subgraphs/kit/calendar';
import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { type AddressGround, addressGroundOf } from '../address-suspension';
import { explanation, finding } from '../finding';
import { evidenceOf, inOrder, namesIn } from '../reading';
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
import { day, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-06';

type Told = Sourced<Decision>;

const OPEN_TEXT =
  'Gemeente heeft de betaling (Participatiewet) aan Anna Testpersoon opgeschort, met ingang van 1 juli 2026 ' +
  '(besluit van 20 juni 2026). De reden is dat het opgegeven adres afwijkt van de BRP. Dat scheelt € 1.419,46 per maand. ' +
  'De wet kent uitzonderingen: geen gevolgen voor recht of hoogte, geen verwijt, dringende redenen, of tijdelijk elders ' +
  'wonen voor mantelzorg (Participatiewet 40 lid 3). ';

const EXAMPLES: readonly RuleExample[] = [
  {
    situation:
      'Anna woont tijdelijk bij vrienden. De gemeente schort haar bijstand op (Participatiewet 40 lid 2). Het besluit ' +
      'zegt niets over de uitzonderingen.',
    outcome: 'CONFLICT',
    says:
      `${OPEN_TEXT}Het besluit zegt niet of daarnaar is gekeken. Vraag Gemeente die toets alsnog te doen. ` +
      'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de toets is wel gedaan, maar staat niet in de gegevens ' +
      'en de burger gaf met opzet een verkeerd adres op.',
  },
  {
    situation:
      'De gemeente schort de bijstand op en toetst de uitzonderingen niet. Anna kreeg over die tijd een terugvordering ' +
      'omdat zij met opzet een verkeerd adres opgaf.',
    outcome: 'EXPLAINED',
    says:
      `${OPEN_TEXT}Het besluit zegt dat daarnaar niet is gekeken. Vraag Gemeente die toets alsnog te doen. ` +
      'Mogelijke verklaring: de burger gaf met opzet een verkeerd adres op.',
  },
  {
    situation: 'De gemeente schort de bijstand op. In het besluit staat dat de uitzonderingen zijn gewogen.',
    outcome: 'NONE',
    says: null,
  },
  {
    situation: 'De gemeente schortte de bijstand op. De opschorting eindigde de dag voor de peildatum.',
    outcome: 'NONE',
    says: null,
  },
];

/**
 * Payment is held because the address differs from the BRP, it costs the person money, and no test of the exceptions
 * is recorded. Participatiewet 40 lid 2–5; AOW 19b; Awir 23, 24a and 13b; Wet BRP 1.7 and 2.34.
 */
export const cr06AddressSuspension: Rule = {
  id: ID,
  title: 'Opschorting wegens adresverschil zonder toets van de uitzondering',
  kind: 'CHAIN',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Een toets alsnog kan de betaling weer op gang brengen.' },
  needs: ['decisions'],
  hook: [
    article('Participatiewet', '40', '2'),
    article('Participatiewet', '40', '3'),
    article('Participatiewet', '40', '4'),
    article('Participatiewet', '40', '5'),
    article('AOW', '19b'),
    article('Awir', '23', '1 b'),
    article('Awir', '24a', 'a'),
    article('Awir', '13b'),
    article('Wet BRP', '1.7'),
    article('Wet BRP', '2.34'),
  ],
  thresholds: [],
  examples: EXAMPLES,
  look: (facts) => {
    const seen = inOrder(facts, 'decisions').map((told) => lookAt(told, facts));
    return sighting(
      seen.flatMap(({ findings }) => findings),
      seen.flatMap(({ unknown }) => unknown),
      seen.flatMap(({ alsoNeeded }) => alsoNeeded),
    );
  },
};

/** A suspension that has ended is left out: what was held is then paid, or another decision stands in its place. */
function stands({ fact }: Told, asOf: string): boolean {
  return fact.decidedOn <= asOf && (fact.effect.to === null || fact.effect.to >= asOf);
}

function lookAt(told: Told, facts: HouseholdFacts): Sighting {
  const ground = addressGroundOf(told.fact);
  if (ground === null || told.fact.exceptionWeighed === 'YES' || !stands(told, facts.asOf))
    return sighting([]);
  const loss = lossOf(told, facts);
  if (loss.isLoss === 'NO') return sighting([]);
  const which = `de opschorting door ${told.agency.name} (${day(told.fact.decidedOn)})`;
  if (ground.isAboutAddress === 'UNKNOWN') {
    return sighting([], [`Of ${which} over het adres gaat, is niet vastgelegd.`]);
  }
  if (loss.isLoss === 'UNKNOWN')
    return sighting([], [`Of ${which} geld kost, is niet bekend.`], ['benefits']);
  return sighting([describe(told, ground, loss, facts)]);
}

interface Loss {
  readonly isLoss: Applies;
  /** Cents a month; null when it is unknown. */
  readonly perMonth: number | null;
  /** The benefits of which payment is held, where the decision does not say what it costs. */
  readonly held: readonly Sourced<Benefit>[];
}

/**
 * What the suspension costs. When the decision does not say, a benefit whose payment is held shows that it costs
 * something; how much is not taken from that benefit, for a part of it may still be paid.
 */
function lossOf({ source, fact }: Told, facts: HouseholdFacts): Loss {
  const { monthlyEffect } = fact;
  if (monthlyEffect !== null) {
    return monthlyEffect < 0
      ? { isLoss: 'YES', perMonth: -monthlyEffect, held: [] }
      : { isLoss: 'NO', perMonth: null, held: [] };
  }
  const persons = fact.persons.map(({ bsn }) => bsn);
  const benefits = inOrder(facts, 'benefits').filter(
    (benefit) =>
      benefit.source === source &&
      benefit.fact.scheme === fact.scheme &&
      persons.includes(benefit.fact.person.bsn),
  );
  const held = benefits.filter((benefit) => benefit.fact.status === 'SUSPENDED');
  if (held.length > 0) return { isLoss: 'YES', perMonth: null, held };
  const allPaid = benefits.length > 0 && benefits.every((benefit) => benefit.fact.status === 'RUNNING');
  return { isLoss: allPaid && fact.effect.from <= facts.asOf ? 'NO' : 'UNKNOWN', perMonth: null, held };
}

function describe(told: Told, ground: AddressGround, loss: Loss, facts: HouseholdFacts): Finding {
  const { scheme, effect, decidedOn, exceptionWeighed } = told.fact;
  const persons = told.fact.persons.map(({ bsn }) => bsn);
  const explanations = explanationsOf(told, facts);
  const weighed =
    exceptionWeighed === 'NO'
      ? 'Het besluit zegt dat daarnaar niet is gekeken.'
      : 'Het besluit zegt niet of daarnaar is gekeken.';
  return finding(ID, {
    severity: 'RED',
    explanations,
    message: [
      `${told.agency.name} heeft de betaling (${scheme}) aan ${listed(persons.map(namesIn(facts)))} opgeschort, ` +
        `met ingang van ${day(effect.from)} (besluit van ${day(decidedOn)}).`,
      ground.reason,
      loss.perMonth === null
        ? 'Hoeveel dat per maand scheelt, is niet bekend.'
        : `Dat scheelt ${euro(loss.perMonth)} per maand.`,
      ground.exceptions,
      weighed,
      `Vraag ${told.agency.name} die toets alsnog te doen.`,
      explanationSentence(explanations),
    ].join(' '),
    persons,
    evidence: [
      evidenceOf('decisions', told, `opschorting op grond van ${named(ground)}`, decidedOn),
      ...loss.held.map((benefit) =>
        evidenceOf('benefits', benefit, `${benefit.fact.scheme}: opgeschort`, effect.from),
      ),
    ],
    amountPerMonth: loss.perMonth,
  });
}

function named({ basis }: AddressGround): string {
  const [number, part] = [/\d+/.exec(basis.paragraph ?? ''), /[a-z]/.exec(basis.paragraph ?? '')];
  return [
    `${basis.law} ${basis.article}`,
    ...(number === null ? [] : [`lid ${number[0]}`]),
    ...(part === null ? [] : [`onderdeel ${part[0]}`]),
  ].join(' ');
}

function explanationsOf(told: Told, facts: HouseholdFacts): Explanation[] {
  return [
    explanation(
      'E1',
      told.fact.exceptionWeighed === 'NO' ? 'NO' : 'UNKNOWN',
      'de toets is wel gedaan, maar staat niet in de gegevens',
    ),
    explanation('E2', gaveItOnPurpose(told, facts), 'de burger gaf met opzet een verkeerd adres op'),
  ];
}

/**
 * Intent stands on the claim that followed from the same body's decision about the address over the same days. Without
 * such a claim nobody tells it.
 */
function gaveItOnPurpose(told: Told, facts: HouseholdFacts): Applies {
  const persons = told.fact.persons.map(({ bsn }) => bsn);
  const breaches = facts.known.decisions.filter(
    ({ source, fact }) =>
      source === told.source &&
      fact.breach === 'ADDRESS' &&
      fact.decidedOn <= facts.asOf &&
      fact.persons.some(({ bsn }) => persons.includes(bsn)) &&
      overlap(fact.effect, told.fact.effect) !== null,
  );
  const ids = new Set(breaches.map(({ fact }) => fact.id));
  const intents = facts.known.claims
    .filter(
      ({ source, fact }) => source === told.source && fact.decisionId !== null && ids.has(fact.decisionId),
    )
    .map(({ fact }) => fact.intentOrGrossFault);
  if (intents.includes(true)) return 'YES';
  return intents.length > 0 && !intents.includes(null) ? 'NO' : 'UNKNOWN';
}
