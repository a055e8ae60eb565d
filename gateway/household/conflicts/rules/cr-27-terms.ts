import { type CalendarDate, daysBetween, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { ArrangementKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../../facts/types';
import { counsellingTerms } from '../counselling-terms';
import { arrangementWords, claimWords, decisionWords } from '../dutch-words';
import { finding } from '../finding';
import { type PerhapsLimited, perhapsLimited } from '../limitation';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Evidence, type Finding, type Rule, sighting, type Threshold } from '../rule';
import { revivingClaims } from '../reviving-claims';
import { daysOf, isSamePlan } from '../running-plans';
import { claimBook } from '../same-claim';
import { capital, counted, day, euro, listed } from '../wording';

const ID = 'CR-27';

const watch = (name: string, value: number, text: string): Threshold => ({
  name,
  value,
  unit: 'DAYS',
  text: `${text} Dit is een keuze van dit project.`,
});

const OBJECTION = watch(
  'objection',
  14,
  'Is de laatste dag over minder dagen dan dit, dan wordt gewezen op bezwaar.',
);
const POSTPONEMENT = watch(
  'postponement',
  14,
  'Is de laatste dag over minder dagen dan dit, dan wordt gewezen op uitstel dat afloopt.',
);
const TIME_OUT = watch(
  'time-out',
  21,
  'Is de laatste dag over minder dagen dan dit, dan wordt gewezen op een time-out die afloopt.',
);
const COUNSELLING = watch(
  'counselling',
  14,
  'Is de laatste dag over minder dagen dan dit, dan wordt gewezen op een termijn van de schuldhulp.',
);
const URGENT = watch('urgent', 3, 'Vanaf zo veel dagen voor de laatste dag is de melding rood.');

/** From when each arrangement in which nothing has to be paid is watched. */
const PAUSES: { readonly [K in ArrangementKind]?: Threshold } = {
  POSTPONEMENT,
  REPAYMENT_PAUSE: POSTPONEMENT,
  TIME_OUT,
};

/**
 * Terms that end soon, or have passed: objection (Awb 6:7), postponement (4:94), a time-out, the first talk and the plan
 * of debt counselling (Wgs 4, 4a); and debts that may have lapsed by limitation (Awb 4:104–4:111).
 */
export const cr27Terms: Rule = {
  id: ID,
  title: 'Een termijn loopt af of is verstreken',
  kind: 'WATCH',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Op tijd handelen houdt rechten open.' },
  needs: ['decisions', 'arrangements', 'timeOuts', 'claims', 'deductions', 'debtCounselling'],
  hook: [
    article('Awb', '6:7'),
    article('Awb', '4:94'),
    article('Awb', '4:104'),
    article('Awb', '4:105'),
    article('Awb', '4:106'),
    article('Awb', '4:110'),
    article('Awb', '4:111'),
    article('Wgs', '4'),
    article('Wgs', '4a'),
    article('Kamerstuk 34477-63', '3.2.1'),
  ],
  thresholds: [OBJECTION, POSTPONEMENT, TIME_OUT, COUNSELLING, URGENT],
  examples: [
    {
      situation: 'Tegen een terugvordering van UWV kan Anna nog vijf dagen bezwaar maken.',
      outcome: 'CONFLICT',
      says:
        'Bezwaar tegen het besluit van UWV van 9 juli 2026 (terugvordering) voor Anna Testpersoon kan tot en ' +
        'met 20 augustus 2026: nog 5 dagen. Bespreek of bezwaar nodig is.',
    },
    {
      situation: 'De time-out eindigt over twee weken. Hij geldt voor vorderingen van UWV en DUO.',
      outcome: 'CONFLICT',
      says:
        'De time-out van Gemeente voor Anna Testpersoon en Bram Testpersoon eindigt op 29 augustus 2026: nog ' +
        '14 dagen. Dan herleven 2 vorderingen van samen € 1.025,00. Maak voor die dag afspraken met de ' +
        'organen.',
    },
    {
      situation:
        'Van een vordering van de gemeente is de verjaardatum voorbij, en er is in vijf jaar niets mee gebeurd.',
      outcome: 'CONFLICT',
      says:
        'De terugvordering van Gemeente op Anna Testpersoon (€ 1.000,00) is mogelijk verjaard op 14 augustus ' +
        '2026: van stuiting in de laatste vijf jaar is niets bekend. Vraag Gemeente om bewijs van stuiting, ' +
        'voordat er wordt betaald of een regeling wordt getroffen.',
    },
    {
      situation: 'Anna vroeg vijf weken geleden om schuldhulp, en er is nog geen gesprek geweest.',
      outcome: 'CONFLICT',
      says:
        'Het eerste gesprek over schuldhulp had er uiterlijk op 8 augustus 2026 moeten zijn, vier weken na ' +
        'de aanmelding (Wgs 4). Vraag Gemeente wanneer het komt.',
    },
    {
      situation: 'Het uitstel van DUO loopt over veertien dagen af.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const limited = perhapsLimited(facts);
    return sighting(
      [
        ...objections(facts),
        ...postponements(facts),
        ...timeOuts(facts),
        ...limited.filter(({ isSure }) => isSure).map((one) => limitation(one, facts)),
        ...counselling(facts),
      ],
      limited
        .filter(({ isSure }) => !isSure)
        .map(
          ({ claim }) =>
            `Of de verjaring van een ${claimWords[claim.fact.kind]} van ${claim.fact.creditor.name} is gestuit, is niet bekend.`,
        ),
    );
  },
};

/** One term that is watched: about what, its last day, and what to say. */
interface Term {
  readonly about: string;
  readonly last: CalendarDate;
  readonly message: string;
  readonly persons: readonly string[];
  readonly evidence: readonly Evidence[];
}

function watched({ last, ...rest }: Term, facts: HouseholdFacts): Finding {
  const isUrgent = daysBetween(facts.asOf, last) <= URGENT.value;
  return finding(ID, {
    ...rest,
    severity: isUrgent ? 'RED' : 'YELLOW',
    explanations: [],
    amountPerMonth: null,
  });
}

function isNear(last: CalendarDate, { value }: Threshold, { asOf }: HouseholdFacts): boolean {
  return daysBetween(asOf, last) < value;
}

/** How long is left, to follow a day in a sentence. */
function left(last: CalendarDate, { asOf }: HouseholdFacts): string {
  const days = daysBetween(asOf, last);
  return days === 0 ? 'dat is vandaag' : `nog ${counted(days, 'dag', 'dagen')}`;
}

function objections(facts: HouseholdFacts): Finding[] {
  return inOrder(facts, 'decisions').flatMap((told) => {
    const { kind, objectionUntil: last, decidedOn, persons: of } = told.fact;
    if (last === null || last < facts.asOf || !isNear(last, OBJECTION, facts)) return [];
    const persons = of.map(({ bsn }) => bsn);
    const message =
      `Bezwaar tegen het besluit van ${told.agency.name} van ${day(decidedOn)} (${decisionWords[kind]}) voor ` +
      `${listed(persons.map(namesIn(facts)))} kan tot en met ${day(last)}: ${left(last, facts)}. ` +
      'Bespreek of bezwaar nodig is.';
    const evidence = [evidenceOf('decisions', told, `bezwaar tot en met ${day(last)}`, last)];
    return [watched({ about: 'bezwaar', last, message, persons, evidence }, facts)];
  });
}

type Plan = Parameters<typeof daysOf>[0];

function runsToday(plan: Plan, { asOf }: HouseholdFacts): boolean {
  const stood = daysOf(plan);
  return stood !== null && holdsOn(stood, asOf);
}

/** The last day of what runs on the day of the view and ends in less than so many days; null when it does not. */
function endingSoon(plan: Plan, within: Threshold, facts: HouseholdFacts): CalendarDate | null {
  const last = runsToday(plan, facts) ? (daysOf(plan)?.to ?? null) : null;
  return last !== null && isNear(last, within, facts) ? last : null;
}

/** A time-out that an agency has in its own books is told with the time-out itself, if that is known. */
function postponements(facts: HouseholdFacts): Finding[] {
  const { nameOf } = claimBook(facts);
  const running = facts.known.timeOuts.filter(({ fact }) => runsToday(fact, facts));
  const timedOut = new Set(
    running.flatMap(({ fact }) => fact.claims.map(({ agency, claimId }) => nameOf(agency.code, claimId))),
  );
  const all = inOrder(facts, 'arrangements');
  const once = all.filter((told, place) => !all.slice(0, place).some((other) => isSamePlan(told, other)));
  return once.flatMap((told) => {
    const { kind, person, claimIds } = told.fact;
    const within = PAUSES[kind];
    const last = within === undefined ? null : endingSoon(told.fact, within, facts);
    const isTold = kind === 'TIME_OUT' && claimIds.some((id) => timedOut.has(nameOf(told.source, id)));
    if (last === null || isTold) return [];
    const word = arrangementWords[kind];
    const message =
      `${capital(word)} bij ${told.agency.name} voor ${namesIn(facts)(person.bsn)} eindigt op ${day(last)}: ` +
      `${left(last, facts)}. Vraag zo nodig om verlenging of een regeling.`;
    const evidence = [evidenceOf('arrangements', told, `${word} tot en met ${day(last)}`, last)];
    return [watched({ about: 'uitstel', last, message, persons: [person.bsn], evidence }, facts)];
  });
}

function timeOuts(facts: HouseholdFacts): Finding[] {
  return inOrder(facts, 'timeOuts').flatMap((told) => {
    const last = endingSoon(told.fact, TIME_OUT, facts);
    if (last === null) return [];
    const { claims, outstanding, untold } = revivingClaims(told.fact, facts);
    const persons = told.fact.persons.map(({ bsn }) => bsn);
    const message = [
      `De time-out van ${told.agency.name} voor ${listed(persons.map(namesIn(facts)))} eindigt op ${day(last)}: ` +
        `${left(last, facts)}.`,
      ...(claims.length === 0
        ? []
        : [
            `Dan ${claims.length === 1 ? 'herleeft' : 'herleven'} ${counted(claims.length, 'vordering', 'vorderingen')} van samen ${euro(outstanding)}.`,
          ]),
      ...(untold === 0
        ? []
        : [`Van ${counted(untold, 'vordering', 'vorderingen')} in de time-out is het bedrag niet bekend.`]),
      'Maak voor die dag afspraken met de organen.',
    ].join(' ');
    const evidence = [
      evidenceOf('timeOuts', told, `time-out tot en met ${day(last)}`, last),
      ...claims.map((one) => evidenceOf('claims', one, `${euro(one.fact.outstanding)} open`, one.fact.dueOn)),
    ];
    return [watched({ about: 'time-out', last, message, persons, evidence }, facts)];
  });
}

function limitation({ claim, told, limitationOn: last }: PerhapsLimited, facts: HouseholdFacts): Finding {
  const { kind, creditor, handler, outstanding, debtors } = claim.fact;
  const persons = debtors.map(({ bsn }) => bsn);
  const message =
    `De ${claimWords[kind]} van ${creditor.name} op ${listed(persons.map(namesIn(facts)))} (${euro(outstanding)}) is ` +
    `mogelijk verjaard op ${day(last)}: van stuiting in de laatste vijf jaar is niets bekend. ` +
    `Vraag ${handler.name} om bewijs van stuiting, voordat er wordt betaald of een regeling wordt getroffen.`;
  const evidence = told.map((one) =>
    evidenceOf('claims', one, `${claimWords[one.fact.kind]}, opeisbaar`, one.fact.limitationOn),
  );
  return watched({ about: 'verjaring', last, message, persons, evidence }, facts);
}

const STEPS = {
  TALK: {
    about: 'gesprek',
    what: 'Het eerste gesprek over schuldhulp',
    term: 'vier weken na de aanmelding (Wgs 4)',
  },
  PLAN: {
    about: 'plan',
    what: 'Het plan van aanpak of de weigering',
    term: 'hoogstens acht weken na het gesprek (Wgs 4a)',
  },
} as const;

function counselling(facts: HouseholdFacts): Finding[] {
  return counsellingTerms(facts).flatMap(({ told, step, last }) => {
    if (!isNear(last, COUNSELLING, facts)) return [];
    const { about, what, term } = STEPS[step];
    const message =
      last < facts.asOf
        ? `${what} had er uiterlijk op ${day(last)} moeten zijn, ${term}. Vraag ${told.agency.name} wanneer het komt.`
        : `${what} moet er uiterlijk op ${day(last)} zijn, ${term}: ${left(last, facts)}.`;
    const evidence = [evidenceOf('debtCounselling', told, `${about} uiterlijk op ${day(last)}`, last)];
    return [watched({ about, last, message, persons: facts.persons, evidence }, facts)];
  });
}
