import { type CalendarDate, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { Moratorium } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { type ActOnDebt, actsOnDebts, debtorsOf } from '../acts-on-debts';
import { claimWords, collectionActWords, moratoriumWords } from '../dutch-words';
import { finding } from '../finding';
import { type Collection, moratoriumExplanations } from '../moratorium-explanations';
import { sameWithholdings, type Withholding } from '../same-withholding';
import { compare, evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Evidence, type Finding, type Rule, sighting } from '../rule';
import { type ClaimBook, claimBook } from '../same-claim';
import { day, during, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-16';

/** Collection in the time of a moratorium: an act, or withholding that begins. */
interface Step extends Collection {
  readonly on: CalendarDate;
  /** Who owe the debt, or from whose income is withheld. */
  readonly persons: readonly string[];
  /** Tells steps apart that rest on the same facts. */
  readonly about: string;
  /** Who did what, as a sentence. */
  readonly says: string;
  /** To whom the order of the court must be sent. */
  readonly sendTo: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Cents; null for an act. */
  readonly amountPerMonth: number | null;
}

/**
 * A body collects, or begins to withhold, while the court has ordered a pause or the statutory debt settlement runs.
 * Wgs 5; Fw 287 lid 4, 287b, 299, 299a, 301.
 */
export const cr16ActDuringMoratorium: Rule = {
  id: ID,
  title: 'Invordering tijdens moratorium, afkoeling of schuldsanering',
  kind: 'CONTRADICTION',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Het terugdraaien van de invordering geeft de burger rust en geld terug.' },
  needs: ['moratoria'],
  hook: [
    article('Wgs', '5'),
    article('Fw', '287', '4'),
    article('Fw', '287b'),
    article('Fw', '295', '2'),
    article('Fw', '299', '1'),
    article('Fw', '299a'),
    article('Fw', '301'),
    article('Fw', '307', '1'),
  ],
  thresholds: [],
  examples: [
    {
      situation:
        'De rechtbank heeft een afkoelingsperiode afgekondigd. In die tijd legt het UWV beslag voor een oude vordering.',
      outcome: 'CONFLICT',
      says:
        'Voor Anna Testpersoon geldt een breed moratorium (Rechtbank Voorbeeldstad, van 1 mei 2026 tot en met 31 oktober ' +
        '2026). UWV: beslag op 1 juli 2026 voor een terugvordering. Dat is in die tijd niet toegestaan. Stuur de ' +
        'beschikking naar UWV en vraag de invordering terug te draaien. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'De vordering waarvoor het UWV beslag legt, is pas na het begin van de afkoelingsperiode opgelegd.',
      outcome: 'EXPLAINED',
      says:
        'Voor Anna Testpersoon geldt een breed moratorium (Rechtbank Voorbeeldstad, van 1 mei 2026 tot en met 31 oktober ' +
        '2026). UWV: beslag op 1 juli 2026 voor een terugvordering. Mogelijke verklaring: de vordering is van na het begin. ' +
        'Stuur de beschikking naar UWV en vraag of de verklaring klopt.',
    },
    {
      situation: 'Er geldt een smal moratorium tegen een ontruiming. In die tijd legt het UWV beslag.',
      outcome: 'EXPLAINED',
      says:
        'Voor Anna Testpersoon geldt een smal moratorium (Rechtbank Voorbeeldstad, van 1 mei 2026 tot en met 31 oktober ' +
        '2026). UWV: beslag op 1 juli 2026 voor een terugvordering. Mogelijke verklaring: een smal moratorium geldt ' +
        'alleen voor de dreigende ontruiming, afsluiting of opzegging (Fw 287b). Stuur de beschikking naar UWV en ' +
        'vraag of de verklaring klopt.',
    },
    {
      situation: 'Het UWV legt beslag op de dag voordat de afkoelingsperiode begint.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const moratoria = inOrder(facts, 'moratoria').filter(({ fact }) => fact.period.from <= facts.asOf);
    if (moratoria.length === 0) return sighting([]);
    const book = claimBook(facts);
    const steps = [
      ...actsOnDebts(facts).map((act) => actStep(act, book)),
      ...sameWithholdings(facts).flatMap((told) => withholdingStep(told, book, facts.asOf)),
    ];
    return sighting(
      moratoria.flatMap((moratorium) =>
        steps.filter((step) => isHit(step, moratorium.fact)).map((step) => describe(step, moratorium, facts)),
      ),
      [],
      ['claims', 'deductions'],
    );
  },
};

function isHit({ on, persons }: Step, { period, persons: debtors }: Moratorium): boolean {
  return holdsOn(period, on) && debtors.some(({ bsn }) => persons.includes(bsn));
}

function actStep({ act, debt, told }: ActOnDebt, book: ClaimBook): Step {
  const what = listed([...new Set(told.map(({ fact }) => claimWords[fact.kind]))]);
  return {
    on: act.on,
    persons: debtorsOf(told),
    about: act.id,
    says: `${act.actor.name}: ${collectionActWords[act.kind]} op ${day(act.on)} voor een ${what}.`,
    sendTo: namesOf([act.actor.name, ...told.map(({ agency }) => agency.name)]),
    evidence: told.map((claim) => evidenceOf('claims', claim, collectionActWords[act.kind], act.on)),
    amountPerMonth: null,
    claims: book.claims(debt),
    means: act.kind,
    isWithholding: false,
  };
}

/** What a person lets withhold of their own will is no collection. What begins later has not happened yet. */
function withholdingStep(told: Withholding, book: ClaimBook, asOf: CalendarDate): Step[] {
  const [first] = told;
  const { person, period, amountPerMonth, beneficiary, method } = first.fact;
  if (method === 'VOLUNTARY' || period.from > asOf) return [];
  const whose = beneficiary.code === first.source ? '' : ` voor ${beneficiary.name}`;
  const evidence = told.map((one) => {
    const says = `inhouding van ${euro(one.fact.amountPerMonth)} per maand`;
    return evidenceOf('deductions', one, says, one.fact.period.from);
  });
  return [
    {
      on: period.from,
      persons: [person.bsn],
      about: '',
      says:
        `${first.agency.name} begon op ${day(period.from)} met een inhouding van ${euro(amountPerMonth)} per ` +
        `maand${whose}.`,
      sendTo: namesOf([beneficiary.name, ...told.map(({ agency }) => agency.name)]),
      evidence,
      amountPerMonth,
      claims: claimsOf(told, book),
      means: method,
      isWithholding: true,
    },
  ];
}

/** The debts for which is withheld, as every source that knows them tells them. */
function claimsOf(told: readonly Sourced<Deduction>[], book: ClaimBook): readonly Sourced<Claim>[] {
  const debts = told.flatMap(({ source, fact }) =>
    fact.claimId === null ? [] : [book.nameOf(source, fact.claimId)],
  );
  return [...new Set(debts)].sort(compare).flatMap((debt) => book.claims(debt));
}

function namesOf(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function describe(step: Step, moratorium: Sourced<Moratorium>, facts: HouseholdFacts): Finding {
  const { kind, court, period, persons } = moratorium.fact;
  const explanations = moratoriumExplanations(step, moratorium.fact);
  const isExplained = explanations.some(({ applies }) => applies === 'YES');
  const isSure = explanations.every(({ applies }) => applies === 'NO');
  const protectedOnes = persons.map(({ bsn }) => bsn);
  const verb = period.to !== null && period.to < facts.asOf ? 'gold' : 'geldt';
  const send = `Stuur de beschikking naar ${listed(step.sendTo)} en vraag`;
  return finding(ID, {
    severity: isExplained ? 'YELLOW' : 'RED',
    about: step.about,
    explanations,
    message: [
      `Voor ${listed(protectedOnes.map(namesIn(facts)))} ${verb} ${moratoriumWords[kind]} (${court}, ${during(period)}).`,
      step.says,
      ...(isExplained
        ? [explanationSentence(explanations), `${send} of de verklaring klopt.`]
        : [
            `Dat is in die tijd ${isSure ? '' : 'mogelijk '}niet toegestaan.`,
            `${send} de invordering terug te draaien.`,
            explanationSentence(explanations),
          ]),
    ].join(' '),
    persons: protectedOnes.filter((bsn) => step.persons.includes(bsn)),
    evidence: [
      evidenceOf('moratoria', moratorium, `${moratoriumWords[kind]} ${during(period)}`, period.from),
      ...step.evidence,
    ],
    amountPerMonth: step.amountPerMonth,
  });
}
