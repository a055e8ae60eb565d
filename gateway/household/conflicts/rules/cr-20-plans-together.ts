import { holdsOn } from '../../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { ArrangementKind } from '../../../../subgraphs/kit/vocabulary';
import { deductionsOf, roomOf } from '../../debts/room';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import type { Law } from '../../law/law';
import { arrangementWords } from '../dutch-words';
import { explanation, finding } from '../finding';
import { payersIn } from '../payers';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Evidence, type Finding, type Rule, sighting } from '../rule';
import { daysOf, isSamePlan } from '../running-plans';
import { claimBook } from '../same-claim';
import { capital, counted, day, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-20';

type Plan = Sourced<PaymentArrangement>;
type Told = Sourced<Deduction>;

/** Arrangements in which something is paid every month. */
const PAYING: readonly ArrangementKind[] = ['INSTALMENT_PLAN', 'JOINT_STATE_PLAN'];

/**
 * The payment plans of a person and partner together, with what is withheld, come to more than they can pay;
 * or one debt is in two plans, or is paid in a plan and withheld as well, or has gone to another body while
 * the old plan runs. Awb 4:94; Wgs 4a; policy rules on payment plans of the state.
 */
export const cr20PlansTogether: Rule = {
  id: ID,
  title: 'Betalingsregelingen samen hoger dan draagbaar, of dubbel',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Afstemming verlaagt wat de burger per maand betaalt.' },
  needs: ['arrangements', 'deductions', 'claims', 'composition'],
  hook: [
    article('Awb', '4:94'),
    article('Wgs', '4a'),
    article('Beleidsregels betalingsregelingen Rijk', 'geheel'),
  ],
  thresholds: [],
  examples: [
    {
      situation:
        'Anna betaalt DUO € 85, het CJIB € 60 en Toeslagen € 75 per maand. Er is ruimte voor € 70,97.',
      outcome: 'CONFLICT',
      says:
        'Voor Anna Testpersoon lopen 3 regelingen van samen € 220,00 per maand. Draagbaar is circa € 70,97. ' +
        'De berekening is indicatief. Vraag één Betalingsregeling Rijk en afstemming door de gemeente. ' +
        'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de burger heeft hier bewust voor gekozen.',
    },
    {
      situation: 'Een vordering zit in de Betalingsregeling Rijk, en UWV houdt er ook voor in.',
      outcome: 'CONFLICT',
      says:
        'Een vordering zit in de Betalingsregeling Rijk bij UWV, maar UWV houdt er ook € 5,00 per maand voor ' +
        'in. Vraag de inhouding te stoppen. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de ' +
        'burger heeft hier bewust voor gekozen.',
    },
    {
      situation: 'DUO draagt een vordering over aan het CJIB, maar de regeling bij DUO loopt door.',
      outcome: 'CONFLICT',
      says:
        'Een vordering is op 1 mei 2026 overgedragen aan Cjib, maar de regeling bij DUO loopt nog. Vraag ' +
        'Cjib de regeling over te nemen. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de burger ' +
        'heeft hier bewust voor gekozen.',
    },
    {
      situation: 'Dezelfde vordering staat in twee regelingen.',
      outcome: 'CONFLICT',
      says:
        'Dezelfde vordering staat in twee regelingen: bij DUO en bij DUO. Vraag welke regeling geldt, en ' +
        'laat de andere stoppen. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de burger heeft ' +
        'hier bewust voor gekozen.',
    },
    {
      situation: 'Anna heeft één regeling van € 70 per maand, en er is ruimte voor € 70,97.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts, law) => {
    const plans = inOrder(facts, 'arrangements').filter(({ fact }) => runs(fact, facts));
    const sums = payersIn(facts).map((payers) => together(payers, plans, facts, law));
    const unknown = sums.flatMap((sum) => sum.unknown);
    return sighting(
      [
        ...sums.flatMap((sum) => sum.found),
        ...doubled(plans, facts),
        ...alsoWithheld(plans, facts),
        ...left(plans, facts),
      ],
      unknown,
      unknown.length > 0 ? ['incomes', 'benefits', 'livingSituations', 'personRecord'] : [],
    );
  },
};

function runs(plan: PaymentArrangement, facts: HouseholdFacts): boolean {
  const days = daysOf(plan);
  return PAYING.includes(plan.kind) && days !== null && holdsOn(days, facts.asOf);
}

/** No source tells whether the person knew what all plans together come to. */
const VOLUNTARY = explanation('E1', 'UNKNOWN', 'de burger heeft hier bewust voor gekozen');

const ADVICE = 'Vraag één Betalingsregeling Rijk en afstemming door de gemeente.';

function red(
  about: string,
  message: string,
  persons: readonly string[],
  evidence: readonly Evidence[],
  over: number | null = null,
): Finding {
  return finding(ID, {
    severity: 'RED',
    about,
    explanations: [VOLUNTARY],
    message: `${message} ${explanationSentence([VOLUNTARY])}`,
    persons: [...new Set(persons)],
    evidence,
    amountPerMonth: over,
  });
}

function planEvidence(plan: Plan): Evidence {
  const { kind, amountPerMonth, period } = plan.fact;
  const amount = amountPerMonth === null ? '' : ` van ${euro(amountPerMonth)} per maand`;
  return evidenceOf('arrangements', plan, `${arrangementWords[kind]}${amount}`, period.from);
}

function deductionEvidence(told: Told): Evidence {
  return evidenceOf(
    'deductions',
    told,
    `inhouding van ${euro(told.fact.amountPerMonth)} per maand`,
    told.fact.period.from,
  );
}

/** The sum of plans and deductions against the room of those who pay, each amount in cents a month. */
function together(
  payers: readonly string[],
  all: readonly Plan[],
  facts: HouseholdFacts,
  law: Law,
): { found: Finding[]; unknown: string[] } {
  const nothing = { found: [], unknown: [] };
  const name = namesIn(facts);
  const told = all.filter(({ fact }) => payers.includes(fact.person.bsn));
  const plans = told.filter((plan, place) => !told.slice(0, place).some((other) => isSamePlan(plan, other)));
  if (plans.length === 0) return nothing;
  const withheld = payers
    .flatMap((person) => [...deductionsOf(person, facts).forced, ...deductionsOf(person, facts).voluntary])
    .filter((one) => !told.some((plan) => pays(one, plan)));
  const unnamed = plans.filter(({ fact }) => fact.amountPerMonth === null);
  const total =
    plans.reduce((sum, { fact }) => sum + (fact.amountPerMonth ?? 0), 0) +
    withheld.reduce((sum, { fact }) => sum + fact.amountPerMonth, 0);
  const rooms = payers.map((person) => roomOf(person, facts, law));
  const room = rooms.reduce<number | null>(
    (sum, { roomAtMost }) => (sum === null || roomAtMost === null ? null : sum + roomAtMost),
    0,
  );
  if (room === null) {
    return {
      found: [],
      unknown: rooms.flatMap(({ person, unknown }) =>
        unknown.map((text) => `${capital(name(person))}: ${text}`),
      ),
    };
  }
  if (total <= room) {
    const unknown = unnamed.map(
      ({ agency }) => `Het maandbedrag van een regeling bij ${agency.name} is niet bekend.`,
    );
    return { found: [], unknown };
  }
  const atLeast = unnamed.length === 0 ? '' : 'ten minste ';
  const besides = withheld.length === 0 ? '' : ` en ${counted(withheld.length, 'inhouding', 'inhoudingen')}`;
  const message =
    `Voor ${listed(payers.map(name))} lopen ${counted(plans.length, 'regeling', 'regelingen')}${besides} van samen ` +
    `${atLeast}${euro(total)} per maand. Draagbaar is circa ${euro(room)}. De berekening is indicatief. ${ADVICE}`;
  const evidence = [...plans.map(planEvidence), ...withheld.map(deductionEvidence)];
  return { found: [red('samen', message, payers, evidence, total - room)], unknown: [] };
}

/** A voluntary deduction for a claim in the plan is how the plan is paid: it counts once. */
function pays(told: Told, plan: Plan): boolean {
  const { method, claimId } = told.fact;
  return (
    method === 'VOLUNTARY' &&
    claimId !== null &&
    told.source === plan.source &&
    plan.fact.claimIds.includes(claimId)
  );
}

/** One debt in two running plans. */
function doubled(plans: readonly Plan[], facts: HouseholdFacts): Finding[] {
  const { nameOf } = claimBook(facts);
  const debtsOf = ({ source, fact }: Plan) => fact.claimIds.map((id) => nameOf(source, id));
  return plans.flatMap((one, place) =>
    plans
      .slice(place + 1)
      .filter(
        (other) => !isSamePlan(one, other) && debtsOf(one).some((debt) => debtsOf(other).includes(debt)),
      )
      .map((other) =>
        red(
          'dubbel',
          `Dezelfde vordering staat in twee regelingen: bij ${one.fact.handler.name} en bij ${other.fact.handler.name}. ` +
            'Vraag welke regeling geldt, en laat de andere stoppen.',
          [one.fact.person.bsn, other.fact.person.bsn],
          [planEvidence(one), planEvidence(other)],
        ),
      ),
  );
}

/** A debt in the joint plan of the state for which is withheld as well. */
function alsoWithheld(plans: readonly Plan[], facts: HouseholdFacts): Finding[] {
  const { nameOf } = claimBook(facts);
  const running = inOrder(facts, 'deductions').filter(
    ({ fact }) => fact.method !== 'VOLUNTARY' && holdsOn(fact.period, facts.asOf),
  );
  return plans
    .filter(({ fact }) => fact.kind === 'JOINT_STATE_PLAN')
    .flatMap((plan) => {
      const debts = plan.fact.claimIds.map((id) => nameOf(plan.source, id));
      const isInPlan = ({ source, fact }: Told) =>
        fact.claimId !== null && debts.includes(nameOf(source, fact.claimId));
      return running
        .filter(isInPlan)
        .map((told) =>
          red(
            'naast',
            `Een vordering zit in de Betalingsregeling Rijk bij ${plan.agency.name}, maar ${told.agency.name} houdt er ` +
              `ook ${euro(told.fact.amountPerMonth)} per maand voor in. Vraag de inhouding te stoppen.`,
            [plan.fact.person.bsn, told.fact.person.bsn],
            [planEvidence(plan), deductionEvidence(told)],
            told.fact.amountPerMonth,
          ),
        );
    });
}

/** A debt that was handed over to another body, while the plan of the former one runs on. */
function left(plans: readonly Plan[], facts: HouseholdFacts): Finding[] {
  const book = claimBook(facts);
  return plans.flatMap((plan) => {
    const debts = [...new Set(plan.fact.claimIds.map((id) => book.nameOf(plan.source, id)))];
    return debts.flatMap((debt) => {
      const handed = book.claims(debt).flatMap((claim) => {
        const event = claim.fact.events.findLast(({ kind }) => kind === 'HANDED_OVER');
        const isLater = event !== undefined && event.on >= plan.fact.period.from;
        return isLater && claim.fact.handler.code !== plan.fact.handler.code ? [{ claim, on: event.on }] : [];
      });
      const [first] = handed;
      if (first === undefined) return [];
      const { claim, on } = first;
      return [
        red(
          'overgedragen',
          `Een vordering is op ${day(on)} overgedragen aan ${claim.fact.handler.name}, maar de regeling bij ` +
            `${plan.agency.name} loopt nog. Vraag ${claim.fact.handler.name} de regeling over te nemen.`,
          [plan.fact.person.bsn],
          [
            planEvidence(plan),
            evidenceOf('claims', claim, `overgedragen aan ${claim.fact.handler.name}`, on),
          ],
        ),
      ];
    });
  });
}
