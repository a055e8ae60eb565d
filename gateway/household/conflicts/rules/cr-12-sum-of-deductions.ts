import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import { claimKey } from '../../debts/amounts';
import { deductionsOf, roomOf } from '../../debts/room';
import { type IncomeRoom, roomByIncomeOf } from '../../debts/room-by-income';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import type { Law } from '../../law/law';
import { explanation, finding } from '../finding';
import { compare, evidenceOf, namesIn } from '../reading';
import {
  type Applies,
  article,
  type Explanation,
  type Finding,
  type Need,
  type Rule,
  sighting,
} from '../rule';
import { capital, day, euro, explanationSentence } from '../wording';

const ID = 'CR-12';

type Told = Sourced<Deduction>;

/** What the room above the beslagvrije voet is found from. */
const NEEDED_FOR_ROOM: readonly Need[] = ['incomes', 'benefits', 'livingSituations', 'personRecord'];

/**
 * All bodies together withhold more from one person than may be taken above the beslagvrije voet, or from one income
 * more than that income. The room used is an upper bound, so that what is found is certain if the data are right.
 * Rv 475b–475e, 475dc, 475i, 478; Awb 4:93 lid 4; Zvw 18f.
 */
export const cr12SumOfDeductions: Rule = {
  id: ID,
  title: 'Samen wordt meer ingehouden dan de beslagvrije voet toelaat',
  kind: 'COHERENCE',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Correctie geeft de burger geld terug.' },
  needs: ['deductions', 'composition'],
  hook: [
    article('Rv', '475b'),
    article('Rv', '475c'),
    article('Rv', '475d'),
    article('Rv', '475da'),
    article('Rv', '475db'),
    article('Rv', '475e'),
    article('Rv', '475dc'),
    article('Rv', '475i'),
    article('Rv', '478'),
    article('Awb', '4:93', '4'),
    article('Zvw', '18f'),
  ],
  thresholds: [],
  examples: [
    {
      situation: 'Anna heeft bijstand van € 1.419,46. De gemeente en het CJIB houden elk € 70,97 in.',
      outcome: 'CONFLICT',
      says:
        'Bij Anna Testpersoon wordt samen € 141,94 per maand ingehouden. Beschikbaar is hoogstens € 70,97. ' +
        'Tekort: € 70,97 per maand. Het oudste beslag is van Cjib (1 februari 2026). Vraag daar naar de ' +
        'afstemming. Vraag correctie met terugwerkende kracht. De berekening is indicatief. Mogelijke ' +
        'verklaring: geen gevonden. Niet uit te sluiten: de rechter heeft de beslagvrije voet verhoogd (Rv ' +
        '475fa); dan is de ruimte nog kleiner.',
    },
    {
      situation: 'Anna krijgt € 300 pensioen en € 2.500 loon. Op het pensioen houdt het CJIB € 300,01 in.',
      outcome: 'CONFLICT',
      says:
        'Bij Anna Testpersoon wordt op het inkomen Pensioenfonds samen € 300,01 per maand ingehouden. Dat ' +
        'inkomen is € 300,00 per maand. Er wordt € 0,01 per maand meer ingehouden dan er is. Vraag de ' +
        'organen de bedragen na te gaan, en vraag correctie met terugwerkende kracht.',
    },
    {
      situation: 'Anna heeft ruimte voor € 70,97. De gemeente houdt € 70 in, en € 0,98 met haar toestemming.',
      outcome: 'CONFLICT',
      says:
        'Bij Anna Testpersoon wordt € 70,00 per maand gedwongen en € 0,98 vrijwillig ingehouden. Beschikbaar ' +
        'is hoogstens € 70,97; dat is € 0,01 minder dan samen wordt ingehouden. De burger mag de vrijwillige ' +
        'inhouding stoppen of verlagen. De berekening is indicatief.',
    },
    {
      situation: 'De gemeente houdt € 200 in omdat Anna bij de invordering geen inlichtingen geeft.',
      outcome: 'EXPLAINED',
      says:
        'Bij Anna Testpersoon wordt samen € 200,00 per maand ingehouden. Beschikbaar is hoogstens € 70,97. ' +
        'Tekort: € 129,03 per maand. Er is geen beslag bekend. Laat de organen onderling afstemmen. Vraag ' +
        'correctie met terugwerkende kracht. De berekening is indicatief. Mogelijke verklaring: de ' +
        'beslagvrije voet bindt het orgaan niet zolang de burger zijn inlichtingenplicht bij de invordering ' +
        'niet nakomt (Participatiewet 60 lid 6).',
    },
    {
      situation: 'Anna heeft bijstand van € 1.419,46. Alleen de gemeente houdt in: € 70,97.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts, law) => {
    const judged = facts.persons.map((person) => judge(person, facts, law));
    const undecided = judged.flatMap(({ unknown }) => unknown);
    return sighting(
      judged.flatMap(({ found }) => found),
      undecided,
      undecided.length > 0 ? NEEDED_FOR_ROOM : [],
    );
  },
};

/** What is withheld from one person, and what may be. Cents a month. */
interface Withheld {
  readonly person: string;
  readonly forced: readonly Told[];
  readonly voluntary: readonly Told[];
  readonly forcedTotal: number;
  readonly voluntaryTotal: number;
  readonly room: number;
}

/** The whole first: what is too much of one income is then told beside it only when there are more incomes. */
function judge(person: string, facts: HouseholdFacts, law: Law): { found: Finding[]; unknown: string[] } {
  const deductions = deductionsOf(person, facts);
  const { forcedTotal, voluntaryTotal } = deductions;
  if (forcedTotal + voluntaryTotal === 0) return { found: [], unknown: [] };
  const { roomAtMost, unknown } = roomOf(person, facts, law);
  const { incomes } = roomByIncomeOf(person, facts, roomAtMost);
  const ofOneIncome = incomes
    .filter(({ forced, amountPerMonth }) => forced > amountPerMonth)
    .map((income) => moreThanIncome(person, income, deductions.forced, facts));
  if (roomAtMost === null) {
    const name = namesIn(facts)(person);
    return { found: ofOneIncome, unknown: unknown.map((text) => `${capital(name)}: ${text}`) };
  }
  const withheld = { ...deductions, person, room: roomAtMost };
  if (forcedTotal > roomAtMost) {
    return { found: [tooMuch(withheld, facts), ...(incomes.length === 1 ? [] : ofOneIncome)], unknown: [] };
  }
  if (forcedTotal + voluntaryTotal > roomAtMost)
    return { found: [withVoluntary(withheld, facts), ...ofOneIncome], unknown: [] };
  return { found: ofOneIncome, unknown: [] };
}

function tooMuch(withheld: Withheld, facts: HouseholdFacts): Finding {
  const { person, forced, forcedTotal, voluntaryTotal, room } = withheld;
  const explanations = [notBinding(withheld), raisedByCourt()];
  return finding(ID, {
    severity: 'RED',
    about: 'gedwongen',
    explanations,
    message: [
      `Bij ${namesIn(facts)(person)} wordt samen ${euro(forcedTotal)} per maand ingehouden.`,
      `Beschikbaar is hoogstens ${euro(room)}.`,
      `Tekort: ${euro(forcedTotal - room)} per maand.`,
      ...(voluntaryTotal > 0 ? [`Daarnaast wordt ${euro(voluntaryTotal)} vrijwillig ingehouden.`] : []),
      `${coordinator(forced)} Vraag correctie met terugwerkende kracht.`,
      'De berekening is indicatief.',
      explanationSentence(explanations),
    ].join(' '),
    persons: [person],
    evidence: forced.map(evidence),
    amountPerMonth: forcedTotal - room,
  });
}

/**
 * What may be taken from one income depends on the others (Rv 475c lid 5, 475db), but it is never more than that
 * income itself, whatever else the person has.
 */
function moreThanIncome(
  person: string,
  { payer, amountPerMonth, forced, deductionKeys }: IncomeRoom,
  told: readonly Told[],
  facts: HouseholdFacts,
): Finding {
  return finding(ID, {
    severity: 'RED',
    about: `inkomen ${payer}`,
    explanations: [],
    message:
      `Bij ${namesIn(facts)(person)} wordt op het inkomen ${payer} samen ${euro(forced)} per maand ingehouden. ` +
      `Dat inkomen is ${euro(amountPerMonth)} per maand. Er wordt ${euro(forced - amountPerMonth)} per maand meer ` +
      'ingehouden dan er is. Vraag de organen de bedragen na te gaan, en vraag correctie met terugwerkende kracht.',
    persons: [person],
    evidence: told.filter((one) => deductionKeys.includes(claimKey(one))).map(evidence),
    amountPerMonth: forced - amountPerMonth,
  });
}

/** Nobody is forced to leave the person with too little, but together it is too much. */
function withVoluntary(withheld: Withheld, facts: HouseholdFacts): Finding {
  const { person, forced, voluntary, forcedTotal, voluntaryTotal, room } = withheld;
  const over = forcedTotal + voluntaryTotal - room;
  return finding(ID, {
    severity: 'YELLOW',
    about: 'vrijwillig',
    explanations: [],
    message:
      `Bij ${namesIn(facts)(person)} wordt ${euro(forcedTotal)} per maand gedwongen en ${euro(voluntaryTotal)} ` +
      `vrijwillig ingehouden. Beschikbaar is hoogstens ${euro(room)}; dat is ${euro(over)} minder dan samen wordt ` +
      'ingehouden. De burger mag de vrijwillige inhouding stoppen of verlagen. De berekening is indicatief.',
    persons: [person],
    evidence: [...forced, ...voluntary].map(evidence),
    amountPerMonth: over,
  });
}

function evidence(told: Told) {
  const { amountPerMonth, onIncome, beneficiary, period } = told.fact;
  const says = `${euro(amountPerMonth)} per maand op ${onIncome} voor ${beneficiary.name}`;
  return evidenceOf('deductions', told, says, period.from);
}

/**
 * Whether a deduction rests on Participatiewet 60: on its paragraph 6, or on a paragraph that is not named.
 */
function isByArticle60({ fact }: Told, paragraph: '6' | null): boolean {
  return fact.basis.some(
    (basis) =>
      basis.law === 'Participatiewet' &&
      basis.article === '60' &&
      (paragraph === null || basis.paragraph === paragraph),
  );
}

/**
 * While a person does not give the information needed to collect, the beslagvrije voet does not bind that
 * agency (Participatiewet 60 lid 6). It explains the excess only if the rest alone would fit. Intent at the
 * start of the debt is another breach, so that the claim cannot tell.
 */
function notBinding({ forced, room }: Withheld): Explanation {
  const fitsWithout = (paragraph: '6' | null): boolean => {
    const rest = forced.filter((told) => !isByArticle60(told, paragraph));
    return rest.reduce((sum, { fact }) => sum + fact.amountPerMonth, 0) <= room;
  };
  const applies: Applies = fitsWithout('6') ? 'YES' : fitsWithout(null) ? 'UNKNOWN' : 'NO';
  return explanation(
    'E1',
    applies,
    'de beslagvrije voet bindt het orgaan niet zolang de burger zijn inlichtingenplicht bij de invordering niet nakomt ' +
      '(Participatiewet 60 lid 6)',
  );
}

/** No source tells it; it would make the room smaller still. */
function raisedByCourt(): Explanation {
  return explanation(
    'E2',
    'UNKNOWN',
    'de rechter heeft de beslagvrije voet verhoogd (Rv 475fa); dan is de ruimte nog kleiner',
  );
}

/** The oldest attachment coordinates (Rv 478). */
function coordinator(forced: readonly Told[]): string {
  const [oldest] = forced
    .filter(({ fact }) => fact.method === 'ATTACHMENT')
    .sort((a, b) => compare(a.fact.period.from, b.fact.period.from));
  if (oldest === undefined) return 'Er is geen beslag bekend. Laat de organen onderling afstemmen.';
  const { beneficiary, period } = oldest.fact;
  return `Het oudste beslag is van ${beneficiary.name} (${day(period.from)}). Vraag daar naar de afstemming.`;
}
