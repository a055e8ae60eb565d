import { holdsOn } from '../../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { Claim, CollectionAct } from '../../../../subgraphs/kit/graph/claim';
import type { ArrangementKind, CollectionActKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { arrangementWords, claimWords, collectionActWords } from '../dutch-words';
import { appliesIf, explanation, finding } from '../finding';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Finding, type Rule, sighting } from '../rule';
import { claimBook } from '../same-claim';
import { day, during, explanationSentence, listed } from '../wording';

const ID = 'CR-15';

/**
 * Arrangements that are postponement of payment in the sense of Awb 4:94: a plan in instalments is one too.
 */
const POSTPONING: readonly ArrangementKind[] = [
  'POSTPONEMENT',
  'INSTALMENT_PLAN',
  'JOINT_STATE_PLAN',
  'REPAYMENT_PAUSE',
  'TIME_OUT',
];

const BARRED: readonly CollectionActKind[] = ['REMINDER', 'WRIT', 'ATTACHMENT'];

/** An act during postponement. Two sources may tell of the same act on the same debt. */
interface Clash {
  readonly arrangement: Sourced<PaymentArrangement>;
  readonly act: CollectionAct;
  readonly claims: readonly Sourced<Claim>[];
}

/**
 * A reminder, writ or attachment for a debt while postponement held for it. That is not allowed.
 * Awb 4:94 lid 2, 4:96, 4:113.
 */
export const cr15ActDuringPostponement: Rule = {
  id: ID,
  title: 'Aanmaning, dwangbevel of beslag tijdens uitstel',
  kind: 'CONTRADICTION',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Intrekking scheelt de burger kosten.' },
  needs: ['arrangements', 'claims'],
  hook: [article('Awb', '4:94', '2'), article('Awb', '4:96'), article('Awb', '4:113')],
  thresholds: [],
  examples: [
    {
      situation:
        'De gemeente geeft Anna uitstel en stuurt in die tijd een dwangbevel voor dezelfde vordering.',
      outcome: 'CONFLICT',
      says:
        'Gemeente: dwangbevel op 1 juli 2026 voor een terugvordering van Anna Testpersoon, terwijl bij ' +
        'Gemeente uitstel van betaling gold (van 1 maart 2026 tot en met 30 september 2026). Dat is niet ' +
        'toegestaan. Vraag de handeling in te trekken en de kosten te laten vervallen. Mogelijke verklaring: ' +
        'geen gevonden.',
    },
    {
      situation: 'Anna heeft een regeling bij DUO. Het CJIB, dat de vordering int, stuurt een aanmaning.',
      outcome: 'CONFLICT',
      says:
        'Cjib: aanmaning op 1 juli 2026 voor een achterstand studieschuld van Anna Testpersoon, terwijl bij ' +
        'DUO betalingsregeling gold (van 1 maart 2026 tot en met 30 september 2026). Dat is niet toegestaan. ' +
        'Vraag de handeling in te trekken en de kosten te laten vervallen. Mogelijke verklaring: geen ' +
        'gevonden.',
    },
    {
      situation: 'De gemeente stuurt een dwangbevel op de dag waarop het uitstel is ingetrokken.',
      outcome: 'EXPLAINED',
      says:
        'Gemeente: dwangbevel op 1 juli 2026 voor een terugvordering van Anna Testpersoon, terwijl bij ' +
        'Gemeente uitstel van betaling gold (van 1 maart 2026 tot en met 30 september 2026). Mogelijke ' +
        'verklaring: het uitstel was al ingetrokken (Awb 4:96).',
    },
    {
      situation: 'De gemeente geeft uitstel voor de ene vordering en stuurt een dwangbevel voor een andere.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const arrangements = inOrder(facts, 'arrangements').filter(({ fact }) => POSTPONING.includes(fact.kind));
    return sighting(
      arrangements
        .flatMap((arrangement) => clashesWith(arrangement, facts))
        .map((clash) => describe(clash, facts)),
      arrangements
        .filter(({ fact }) => fact.claimIds.length === 0)
        .flatMap((unnamed) => unclear(unnamed, facts)),
    );
  },
};

function clashesWith(arrangement: Sourced<PaymentArrangement>, facts: HouseholdFacts): Clash[] {
  const book = claimBook(facts);
  const debts = new Set(arrangement.fact.claimIds.map((id) => book.nameOf(arrangement.source, id)));
  const clashes = new Map<string, Clash>();
  for (const debt of debts) {
    for (const claim of book.claims(debt)) {
      for (const act of barredActs(claim.fact, arrangement.fact)) {
        const key = `${debt} ${act.kind} ${act.on} ${act.actor.code}`;
        const claims = [...(clashes.get(key)?.claims ?? []), claim];
        clashes.set(key, { arrangement, act: clashes.get(key)?.act ?? act, claims });
      }
    }
  }
  return [...clashes.values()];
}

function barredActs(claim: Claim, arrangement: PaymentArrangement): CollectionAct[] {
  return claim.collectionActs.filter(
    ({ kind, on }) => BARRED.includes(kind) && holdsOn(arrangement.period, on),
  );
}

/**
 * An arrangement that names no claims: whether an act on a claim of the same person and source was barred is
 * open.
 */
function unclear(arrangement: Sourced<PaymentArrangement>, facts: HouseholdFacts): string[] {
  const acts = facts.known.claims
    .filter(({ source, fact }) => {
      const owes = fact.debtors.some(({ bsn }) => bsn === arrangement.fact.person.bsn);
      return source === arrangement.source && owes;
    })
    .flatMap(({ fact }) => barredActs(fact, arrangement.fact));
  if (acts.length === 0) return [];
  const { kind, period } = arrangement.fact;
  return [
    `Voor welke vorderingen ${arrangementWords[kind]} bij ${arrangement.agency.name} geldt (${during(period)}), ` +
      'is niet bekend.',
  ];
}

function describe({ arrangement, act, claims }: Clash, facts: HouseholdFacts): Finding {
  const { kind, period, withdrawnOn } = arrangement.fact;
  const withdrawn = withdrawnOn !== null && withdrawnOn <= act.on;
  const explanations = [
    explanation('E1', appliesIf(withdrawn), 'het uitstel was al ingetrokken (Awb 4:96)'),
    explanation('E2', 'NO', 'de handeling gaat over een andere vordering van hetzelfde orgaan'),
  ];
  const debtors = [...new Set(claims.flatMap(({ fact }) => fact.debtors.map(({ bsn }) => bsn)))].sort();
  const names = listed(debtors.map(namesIn(facts)));
  const what = listed([...new Set(claims.map(({ fact }) => claimWords[fact.kind]))]);
  const advice = withdrawn
    ? ''
    : ' Dat is niet toegestaan. Vraag de handeling in te trekken en de kosten te laten vervallen.';
  return finding(ID, {
    severity: withdrawn ? 'YELLOW' : 'RED',
    about: act.id,
    explanations,
    message:
      `${act.actor.name}: ${collectionActWords[act.kind]} op ${day(act.on)} voor een ${what} van ${names}, terwijl bij ` +
      `${arrangement.agency.name} ${arrangementWords[kind]} gold (${during(period)}).${advice} ` +
      explanationSentence(explanations),
    persons: debtors,
    evidence: [
      evidenceOf('arrangements', arrangement, `${arrangementWords[kind]} ${during(period)}`, period.from),
      ...claims.map((claim) => evidenceOf('claims', claim, collectionActWords[act.kind], act.on)),
    ],
    amountPerMonth: null,
  });
}
