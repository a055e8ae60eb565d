import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { DebtSettlement, SettlementResponse } from '../../../../subgraphs/kit/graph/counselling-file';
import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { finding } from '../finding';
import { evidenceOf, factKey, type Identified, inOrder, namesIn } from '../reading';
import { article, type Finding, type Rule, sighting } from '../rule';
import { SETTLEMENT_ARTICLES, settlementArticle } from '../settlement-articles';
import { type BlamedFacts, blamedFactsOf, lawBars } from '../settlement-refusal';
import { counted, day, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-18';

/** One creditor that refuses, while others agree. */
interface Refusal {
  readonly settlement: Sourced<DebtSettlement>;
  readonly response: SettlementResponse;
  readonly agreed: readonly SettlementResponse[];
}

/**
 * One creditor refuses a debt settlement to which another agreed. The law bars cooperation for a claim that arose by
 * intent or gross fault with a fine: then there are other ways. Participatiewet 60c; WW 36c lid 2; AOW 25 lid 2; the
 * parallel articles of other acts; Fw 287a.
 */
export const cr18OneCreditorBlocks: Rule = {
  id: ID,
  title: 'Een schuldeiser blokkeert de schuldregeling',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Een oplossing maakt de schuldregeling alsnog mogelijk.' },
  needs: ['settlements'],
  hook: [...SETTLEMENT_ARTICLES.map(({ bars }) => bars), article('Fw', '287a')],
  thresholds: [],
  examples: [
    {
      situation: 'Het UWV en de SVB gaan akkoord. De gemeente weigert, en zegt niet waarom.',
      outcome: 'CONFLICT',
      says:
        'Gemeente weigert mee te werken aan de schuldregeling voor Anna Testpersoon van 1 mei 2026 (10 juni 2026). Een ' +
        'grond is niet gegeven: vraag die. SVB en UWV werken mee. Mogelijk: een dwangakkoord (Fw 287a), of de vordering ' +
        'buiten de regeling laten, met uitstel. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'Het UWV gaat akkoord. De gemeente weigert om opzet (Participatiewet 60c), en heeft een vordering door opzet en een boete.',
      outcome: 'EXPLAINED',
      says:
        'Gemeente weigert mee te werken aan de schuldregeling voor Anna Testpersoon van 1 mei 2026 (10 juni 2026). De ' +
        'grond is Participatiewet 60c. UWV werkt mee. Mogelijk: een dwangakkoord (Fw 287a), de vordering buiten de ' +
        'regeling laten, met uitstel, of bezwaar tegen het oordeel dat er opzet of grove schuld is. Mogelijke ' +
        'verklaring: de wet verbiedt medewerking na opzet of grove schuld met een boete of aangifte.',
    },
    {
      situation:
        'De gemeente weigert om opzet (Participatiewet 60c), maar heeft van Anna geen vordering door opzet.',
      outcome: 'CONFLICT',
      says:
        'Gemeente weigert mee te werken aan de schuldregeling voor Anna Testpersoon van 1 mei 2026 (10 juni 2026). De ' +
        'grond is Participatiewet 60c. UWV werkt mee. Een vordering van Gemeente staat buiten het voorstel (€ 1.000,00). ' +
        'Mogelijk: een dwangakkoord (Fw 287a), de vordering buiten de regeling laten, met uitstel, of bezwaar tegen het ' +
        'oordeel dat er opzet of grove schuld is. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'De gemeente weigert, maar er heeft nog geen andere schuldeiser geantwoord.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation: 'De gemeente weigerde, maar de schuldregeling kwam daarna toch tot stand.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const refusals = inOrder(facts, 'settlements').flatMap((settlement) =>
      refusalsOf(settlement, facts.asOf),
    );
    return sighting(
      refusals.map((refusal) => describe(refusal, facts)),
      [],
      refusals.length > 0 ? ['claims', 'decisions'] : [],
    );
  },
};

function isPast(date: string | null, asOf: string): boolean {
  return date !== null && date <= asOf;
}

/** The refusals of a proposal that is open on the day of the view, when another creditor agreed. */
function refusalsOf(settlement: Sourced<DebtSettlement>, asOf: string): Refusal[] {
  const { proposedOn, concludedOn, endedOn, responses } = settlement.fact;
  if (proposedOn > asOf || isPast(concludedOn, asOf) || isPast(endedOn, asOf)) return [];
  const given = responses.filter(({ answeredOn }) => answeredOn === null || answeredOn <= asOf);
  const agreed = given.filter(({ outcome }) => outcome === 'AGREED');
  if (agreed.length === 0) return [];
  return given
    .filter(({ outcome }) => outcome === 'REFUSED')
    .map((response) => ({ settlement, response, agreed }));
}

function describe({ settlement, response, agreed }: Refusal, facts: HouseholdFacts): Finding {
  const { persons, proposedOn } = settlement.fact;
  const { creditor, answeredOn, basis } = response;
  const bsns = persons.map(({ bsn }) => bsn);
  const blamed = blamedFactsOf(creditor.code, bsns, facts);
  const explanations = [lawBars(basis, blamed, facts)];
  const when = answeredOn === null ? '' : ` (${day(answeredOn)})`;
  const others = [...new Set(agreed.map((one) => one.creditor.name))].sort();
  return finding(ID, {
    severity: 'ORANGE',
    about: creditor.code,
    explanations,
    message: [
      `${creditor.name} weigert mee te werken aan de schuldregeling voor ${listed(bsns.map(namesIn(facts)))} van ` +
        `${day(proposedOn)}${when}.`,
      groundInWords(basis),
      `${listed(others)} ${others.length === 1 ? 'werkt' : 'werken'} mee.`,
      ...outsideProposal(settlement, creditor.name, blamed),
      alternatives(basis, blamed),
      explanationSentence(explanations),
    ].join(' '),
    persons: bsns,
    evidence: [
      evidenceOf(
        'settlements',
        settlement,
        `${creditor.name} weigert, ${listed(others)} akkoord`,
        answeredOn,
      ),
      ...blamed.claims.map((claim) => evidenceOf('claims', claim, claimInWords(claim.fact), null)),
      ...blamed.fines.map((fine) => evidenceOf('decisions', fine, 'boete', fine.fact.decidedOn)),
    ],
    alsoCall: [creditor.code],
    amountPerMonth: null,
  });
}

function groundInWords(basis: readonly LegalBasis[]): string {
  if (basis.length === 0) return 'Een grond is niet gegeven: vraag die.';
  const grounds = basis.map(({ law, article: number, paragraph }) =>
    [law, number, ...(paragraph === null ? [] : [`lid ${paragraph}`])].join(' '),
  );
  return `De grond is ${listed(grounds)}.`;
}

function claimInWords({ kind, intentOrGrossFault }: Claim): string {
  const blame = {
    true: 'opzet of grove schuld',
    false: 'geen opzet of grove schuld',
    null: 'opzet niet bekend',
  };
  return `${kind === 'FINE' ? 'boete' : 'vordering'}: ${blame[`${intentOrGrossFault}`]}`;
}

/** The open claims of the creditor that refuses, and that are not in the proposal. */
function outsideProposal(
  { fact }: Sourced<DebtSettlement>,
  creditor: string,
  { claims }: BlamedFacts,
): string[] {
  const inside = new Set(fact.claims.map(({ agency, claimId }) => factKey(agency.code, claimId)));
  const outside = claims.filter(
    ({ source, fact: claim }: Identified<'claims'>) =>
      claim.outstanding > 0 && !inside.has(factKey(source, claim.id)),
  );
  if (outside.length === 0) return [];
  const total = outside.reduce((sum, { fact: claim }) => sum + claim.outstanding, 0);
  const [subject, verb] =
    outside.length === 1
      ? [`Een vordering van ${creditor}`, 'staat']
      : [`${counted(outside.length, 'vordering', 'vorderingen')} van ${creditor}`, 'staan'];
  return [`${subject} ${verb} buiten het voorstel (${euro(total)}).`];
}

/** Objection to the finding of intent helps only when there is one, or the refusal rests on it. */
function alternatives(basis: readonly LegalBasis[], { claims }: BlamedFacts): string {
  const ways = ['een dwangakkoord (Fw 287a)', 'de vordering buiten de regeling laten, met uitstel'];
  const isBlamed =
    basis.some((one) => settlementArticle(one) !== null) ||
    claims.some(({ fact }) => fact.intentOrGrossFault === true);
  if (!isBlamed) return `Mogelijk: ${ways.join(', of ')}.`;
  return `Mogelijk: ${ways.join(', ')}, of bezwaar tegen het oordeel dat er opzet of grove schuld is.`;
}
