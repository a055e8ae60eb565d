import {
  addDays,
  addMonths,
  type CalendarDate,
  lastsAMonth,
  overlap,
  type Period,
} from '../../../../subgraphs/kit/calendar';
import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { incomesToLiveOn, type Referral, type Sequel, sequelOf } from '../benefit-gap';
import { type Overlap, overlapsIn } from '../benefit-overlap';
import { EXCLUDING_PAIRS } from '../excluding-benefits';
import { explanation, finding, seenOr } from '../finding';
import { payersIn } from '../payers';
import { allKnown, evidenceOf, inOrder, namesIn } from '../reading';
import {
  article,
  type Evidence,
  type Explanation,
  type Finding,
  type Rule,
  type Sighting,
  sighting,
  type Threshold,
} from '../rule';
import { day, during, explanationSentence, listed } from '../wording';

const ID = 'CR-22';

const LONGEST_GAP: Threshold = {
  name: 'longest-gap',
  value: 31,
  unit: 'DAYS',
  text: 'Zo lang na de laatste betaalde dag mag de eerste betaling komen zonder signaal. Dit is een keuze van dit project.',
};

const LOOK_BACK: Threshold = {
  name: 'look-back',
  value: 12,
  unit: 'MONTHS',
  text: 'Een gat of dubbele betaling van langer geleden geeft geen signaal. Dit is een keuze van dit project.',
};

type Late = Extract<Sequel, { readonly outcome: 'LATE' }>;

/** Laws of care and support: what they grant is not to live on. */
const CARE: readonly string[] = ['Wmo 2015', 'Jeugdwet', 'Wlz', 'Zvw'];

/**
 * Between two benefits somebody is without income for long, or is paid twice. Participatiewet 15, 52; Awb 4:95; and for
 * what does not go together the articles of excluding-benefits.ts.
 */
export const cr22GapOrOverlap: Rule = {
  id: ID,
  title: 'Gat of dubbele betaling bij de overgang tussen uitkeringen',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: {
    level: 'HIGH',
    text:
      'Bij een gat is het nadeel klein. Bij dubbele betaling kan een orgaan terugvorderen en een boete geven: ' +
      'meld dat alleen samen met de burger.',
  },
  needs: ['decisions', 'benefits', 'composition'],
  hook: [
    article('Participatiewet', '15'),
    article('Participatiewet', '52'),
    article('Awb', '4:95'),
    ...EXCLUDING_PAIRS.map(({ basis }) => basis),
  ],
  thresholds: [LONGEST_GAP, LOOK_BACK],
  examples: [
    {
      situation: 'De WW van Anna stopt op 31 mei. De bijstand betaalt pas op 20 juli voor het eerst.',
      outcome: 'CONFLICT',
      says:
        'De uitkering (WW) van Anna Testpersoon bij UWV stopt per 1 juni 2026. Gemeente betaalde pas op 20 juli 2026 voor het eerst ' +
        '(Participatiewet). Vraag Gemeente of ook over de dagen daarvoor is betaald. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'De WW van Anna stopt op 31 mei, met een verwijzing naar de gemeente. Die heeft nog niet besloten.',
      outcome: 'CONFLICT',
      says:
        'De uitkering (WW) van Anna Testpersoon bij UWV stopt per 1 juni 2026. Van een besluit van Gemeente en van inkomen sinds die ' +
        'dag is niets bekend. Vraag Gemeente om een voorschot (Awb 4:95) en om een besluit. Mogelijke verklaring: geen ' +
        'gevonden. Niet uit te sluiten: er gelden wachtdagen of een wachttijd.',
    },
    {
      situation: 'De bijstand van Anna begint pas in september. De gemeente gaf al een voorschot.',
      outcome: 'EXPLAINED',
      says:
        'De uitkering (WW) van Anna Testpersoon bij UWV stopt per 1 juni 2026. Gemeente betaalt op zijn vroegst op 1 september 2026 ' +
        '(Participatiewet). Vraag Gemeente om een voorschot (Awb 4:95). Mogelijke verklaring: er is al een voorschot ' +
        'gegeven.',
    },
    {
      situation: 'Anna heeft AOW sinds mei. Haar WW loopt gewoon door.',
      outcome: 'CONFLICT',
      says:
        'Anna Testpersoon krijgt vanaf 1 mei 2026 mogelijk dubbel: AOW-pensioen van SVB en WW-uitkering van UWV. ' +
        'Vanaf de AOW-leeftijd is er geen recht op WW (WW 19 1 i). Meld dit nu samen met de burger bij beide ' +
        'organen: dat voorkomt een latere terugvordering. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'UWV betaalt Anna ziekengeld en laat haar WW doorlopen.',
      outcome: 'CONFLICT',
      says:
        'Anna Testpersoon krijgt vanaf 1 mei 2026 mogelijk dubbel: WW-uitkering van UWV en Ziektewetuitkering van UWV. ' +
        'Wie ziekengeld ontvangt, heeft geen recht op WW (WW 19 1 a). Meld dit nu samen met de burger bij UWV: dat ' +
        'voorkomt een latere terugvordering. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: het ' +
        'ziekengeld komt uit een ander dienstverband dan de WW.',
    },
    {
      situation: 'De WW van Anna stopt op 31 mei. De bijstand betaalt op 1 juli voor het eerst.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const gaps = gapsIn(facts);
    const overlaps = overlapsOf(facts);
    return sighting(
      [...gaps.findings, ...overlaps.findings],
      [...gaps.unknown, ...overlaps.unknown],
      gaps.alsoNeeded,
    );
  },
};

function windowStart({ asOf }: HouseholdFacts): CalendarDate {
  return addMonths(asOf, -LOOK_BACK.value);
}

function gapsIn(facts: HouseholdFacts): Sighting {
  const purses = payersIn(facts);
  const judged = inOrder(facts, 'decisions')
    .filter(
      ({ fact }) =>
        fact.kind === 'TERMINATION' &&
        (fact.referredTo !== null || fact.referredScheme !== null) &&
        ![fact.scheme, fact.referredScheme].some((scheme) => CARE.includes(scheme ?? '')),
    )
    .map((told) => {
      const persons = told.fact.persons.map(({ bsn }) => bsn);
      const shared = purses.filter((purse) => purse.some((bsn) => persons.includes(bsn)));
      const referral = { told, payers: [...new Set([...persons, ...shared.flat()])] };
      return { referral, sequel: sequelOf(referral, facts, LONGEST_GAP.value) };
    });
  const matters = judged.filter(
    ({ sequel }) =>
      sequel.outcome === 'OPEN' || (sequel.outcome === 'LATE' && sequel.paidOn > windowStart(facts)),
  );
  const undecided = judged.filter(({ sequel }) => sequel.outcome === 'UNKNOWN');
  return sighting(
    matters.map(({ referral, sequel }) => describeGap(referral, sequel, facts)),
    undecided.map(({ referral, sequel }) => unclear(referral, sequel, facts)),
    undecided.length > 0 ? ['incomes', 'reportedDecisions'] : [],
  );
}

/** To whom a termination refers, as the caseworker knows it. */
function nextName({ told }: Referral): string {
  const { referredTo, referredScheme } = told.fact;
  return referredTo?.name ?? `het orgaan voor de ${referredScheme}`;
}

function unclear(referral: Referral, sequel: Sequel, facts: HouseholdFacts): string {
  const { told } = referral;
  const names = listed(told.fact.persons.map(({ bsn }) => namesIn(facts)(bsn)));
  const stops = `De uitkering (${told.fact.scheme}) van ${names} stopt per ${day(told.fact.effect.from)}.`;
  return sequel.outcome === 'UNKNOWN' && sequel.about === 'FIRST_PAYMENT'
    ? `${stops} Wanneer ${nextName(referral)} voor het eerst betaalt, is niet bekend.`
    : `${stops} Of er daarna inkomen is, is niet bekend.`;
}

function describeGap(referral: Referral, sequel: Sequel, facts: HouseholdFacts): Finding {
  const { told } = referral;
  const late = sequel.outcome === 'LATE' ? sequel : null;
  const next = late?.next.agency.name ?? nextName(referral);
  const names = listed(told.fact.persons.map(({ bsn }) => namesIn(facts)(bsn)));
  const advance = advancesAfter(referral, late?.paidOn ?? facts.asOf, facts);
  const explanations = [
    waiting(referral, late?.next ?? null),
    explanation(
      'E2',
      seenOr(advance.length > 0, allKnown(facts, 'decisions', 'reportedDecisions')),
      'er is al een voorschot gegeven',
    ),
    otherIncome(referral, late, facts),
  ];
  return finding(ID, {
    severity: 'RED',
    about: 'gat',
    explanations,
    message: [
      `De uitkering (${told.fact.scheme}) van ${names} bij ${told.agency.name} stopt per ${day(told.fact.effect.from)}.`,
      sequelText(late, next, facts),
      explanationSentence(explanations),
    ].join(' '),
    persons: told.fact.persons.map(({ bsn }) => bsn),
    evidence: [
      evidenceOf('decisions', told, `beëindiging per ${day(told.fact.effect.from)}`, told.fact.effect.from),
      ...(late === null
        ? []
        : [evidenceOf('benefits', late.next, `eerste betaling op ${day(late.paidOn)}`, late.paidOn)]),
      ...advance,
    ],
    alsoCall: told.fact.referredTo === null ? [] : [told.fact.referredTo.code],
    amountPerMonth: null,
  });
}

function sequelText(late: Late | null, next: string, { asOf }: HouseholdFacts): string {
  if (late === null)
    return (
      `Van een besluit van ${next} en van inkomen sinds die dag is niets bekend. ` +
      `Vraag ${next} om een voorschot (Awb 4:95) en om een besluit.`
    );
  const scheme = late.next.fact.scheme;
  return late.paidOn > asOf
    ? `${next} betaalt op zijn vroegst op ${day(late.paidOn)} (${scheme}). Vraag ${next} om een voorschot (Awb 4:95).`
    : `${next} betaalde pas op ${day(late.paidOn)} voor het eerst (${scheme}). ` +
        `Vraag ${next} of ook over de dagen daarvoor is betaald.`;
}

/** A right that begins on the day after the last paid one had no waiting days. Otherwise no source tells. */
function waiting({ told }: Referral, next: Sourced<Benefit> | null): Explanation {
  const isAtOnce = next !== null && next.fact.period.from <= told.fact.effect.from;
  return explanation('E1', isAtOnce ? 'NO' : 'UNKNOWN', 'er gelden wachtdagen of een wachttijd');
}

/** The advances that were granted from the termination on, before the first payment. */
function advancesAfter({ told, payers }: Referral, before: CalendarDate, facts: HouseholdFacts): Evidence[] {
  const isThen = (on: CalendarDate): boolean => on >= told.fact.decidedOn && on <= before;
  const own = inOrder(facts, 'decisions').filter(
    ({ fact }) =>
      fact.kind === 'ADVANCE' &&
      isThen(fact.decidedOn) &&
      fact.persons.some(({ bsn }) => payers.includes(bsn)),
  );
  const reported = inOrder(facts, 'reportedDecisions').filter(
    ({ fact }) =>
      fact.kind === 'ADVANCE' &&
      isThen(fact.decidedOn ?? fact.reportedOn) &&
      payers.includes(fact.person.bsn),
  );
  return [
    ...own.map((advance) => evidenceOf('decisions', advance, 'voorschot', advance.fact.decidedOn)),
    ...reported.map((advance) =>
      evidenceOf('reportedDecisions', advance, 'voorschot, volgens opgave', advance.fact.decidedOn),
    ),
  ];
}

/** Income of another source than the next body, of a month or longer within the days without. */
function otherIncome({ told, payers }: Referral, late: Late | null, facts: HouseholdFacts): Explanation {
  const seen =
    late !== null &&
    incomesToLiveOn(payers, facts).some(({ source, fact }) => {
      const days = overlap(fact.period, { from: told.fact.effect.from, to: addDays(late.paidOn, -1) });
      return source !== late.next.source && days !== null && lastsAMonth(days);
    });
  return explanation('E3', seenOr(seen, allKnown(facts, 'incomes')), 'er was in die tijd ander inkomen');
}

function overlapsOf(facts: HouseholdFacts): Sighting {
  const overlaps = overlapsIn(facts, windowStart(facts));
  return sighting(
    overlaps.filter(({ paid }) => paid === true).map((found) => describeOverlap(found, facts)),
    overlaps
      .filter(({ paid }) => paid === null)
      .map(
        ({ benefits }) =>
          `Of ${namesIn(facts)(benefits[0].fact.person.bsn)} over dezelfde dagen is betaald uit ` +
          `${listed(benefits.map(benefitName))}, is niet bekend: een van beide is opgeschort.`,
      ),
  );
}

function describeOverlap({ benefits, pair, days, young }: Overlap, facts: HouseholdFacts): Finding {
  const person = benefits[0].fact.person.bsn;
  const { law, article: number, paragraph } = pair.basis;
  const explanations = [
    explanation(
      'E2',
      seenOr(isAdvance(benefits, days, facts), allKnown(facts, 'decisions')),
      'een van beide betalingen is een voorschot',
    ),
    ...(pair.unless === null ? [] : [explanation('E4', 'UNKNOWN', pair.unless)]),
    ...(pair.belowAge === null
      ? []
      : [
          explanation(
            'E5',
            young === null ? 'UNKNOWN' : 'NO',
            `de persoon is ${pair.belowAge} jaar of ouder`,
          ),
        ]),
  ];
  return finding(ID, {
    severity: 'YELLOW',
    about: 'dubbel',
    explanations,
    message:
      `${namesIn(facts)(person)} ${days.to === null ? 'krijgt' : 'kreeg'} ${during(days)} mogelijk dubbel: ${listed(benefits.map(benefitName))}. ` +
      `${pair.says} (${law} ${number} ${paragraph}). Meld dit nu samen met de burger bij ${whomToTell(benefits)}: dat ` +
      `voorkomt een latere terugvordering. ${explanationSentence(explanations)}`,
    persons: [person],
    evidence: benefits.map((told) =>
      evidenceOf('benefits', told, `${told.fact.title} ${during(told.fact.period)}`, told.fact.period.from),
    ),
    amountPerMonth: days.to === null ? lowest(benefits) : null,
  });
}

function benefitName({ fact, agency }: Sourced<Benefit>): string {
  return `${fact.title} van ${agency.name}`;
}

function whomToTell([one, other]: Overlap['benefits']): string {
  return one.source === other.source ? one.agency.name : 'beide organen';
}

function isAdvance(benefits: readonly Sourced<Benefit>[], days: Period, facts: HouseholdFacts): boolean {
  return facts.known.decisions.some(
    ({ source, fact }) =>
      fact.kind === 'ADVANCE' &&
      overlap(fact.effect, days) !== null &&
      benefits.some(
        (told) =>
          told.source === source &&
          told.fact.scheme === fact.scheme &&
          fact.persons.some(({ bsn }) => bsn === told.fact.person.bsn),
      ),
  );
}

/** What is paid twice at most; null when the two cannot be compared. */
function lowest([one, other]: Overlap['benefits']): number | null {
  const [first, second] = [one.fact.amountPerMonth, other.fact.amountPerMonth];
  if (first === null || second === null || one.fact.grossNet !== other.fact.grossNet) return null;
  return Math.min(first, second);
}
