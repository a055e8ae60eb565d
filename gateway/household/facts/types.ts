import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import type { BackPayment } from '../../../subgraphs/kit/graph/back-payment';
import type { Benefit } from '../../../subgraphs/kit/graph/benefit';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type {
  DebtCounselling,
  DebtSettlement,
  Moratorium,
  MunicipalCase,
  ReportedDebt,
  ReportedDecision,
  SupportNeed,
  Threat,
  TimeOut,
} from '../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import type { Income } from '../../../subgraphs/kit/graph/income';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import type { MaatwerkContact } from '../../../subgraphs/kit/graph/maatwerk-contact';
import type { PersonRecord } from '../../../subgraphs/kit/graph/person-record-file';
import type { Address, Agency } from '../../../subgraphs/kit/graph/values';
import type { ResidenceCertainty } from '../../../subgraphs/kit/vocabulary';

/** What a source can tell of a person, by the name of its field in the contract. */
export interface FactTypes {
  readonly benefits: Benefit;
  readonly claims: Claim;
  readonly decisions: Decision;
  readonly deductions: Deduction;
  readonly arrangements: PaymentArrangement;
  readonly livingSituations: LivingSituation;
  readonly incomes: Income;
  readonly backPayments: BackPayment;
  readonly maatwerkContact: MaatwerkContact;
  readonly personRecord: PersonRecord & { readonly bsn: string };
  readonly debtCounselling: DebtCounselling;
  readonly reportedDebts: ReportedDebt;
  readonly reportedDecisions: ReportedDecision;
  readonly supportNeeds: SupportNeed;
  readonly settlements: DebtSettlement;
  readonly timeOuts: TimeOut;
  readonly threats: Threat;
  readonly moratoria: Moratorium;
  readonly cases: MunicipalCase;
}

export type FactKind = keyof FactTypes;

/** A fact with the source that told it. A fact about several persons of the household stands once. */
export interface Sourced<T> {
  /** Name of the source, as "uwv". */
  readonly source: string;
  readonly agency: Agency;
  readonly fact: T;
}

/**
 * What a source did when it was asked.
 * ANSWERED: all of it is known. INCOMPLETE: it answered, but a part is unknown. PARTLY_WITHHELD: it answered, and what is
 * unknown it may not share for the purpose. ASKED: it has not answered yet; only in an answer that fills in. The rest
 * gave nothing that counts.
 */
export type SourceOutcome =
  | 'ANSWERED'
  | 'INCOMPLETE'
  | 'PARTLY_WITHHELD'
  | 'NO_LEGAL_GROUND'
  | 'REFUSED'
  | 'LATE'
  | 'UNREACHABLE'
  | 'MALFORMED'
  | 'FAULTY'
  | 'ASKED';

/** A kind of fact, or who lives in the household. */
export type SourcePart = FactKind | 'composition';

export interface SourceState {
  readonly source: string;
  /** Null when it never told who it is. */
  readonly agency: Agency | null;
  readonly outcome: SourceOutcome;
  /** What it is there to tell but did not, for one person or more. */
  readonly missing: readonly SourcePart[];
  /** What it may not share for the purpose: a kind of fact, or a field within one as "claims.intentOrGrossFault". */
  readonly withheld: readonly string[];
  /** RFC 3339; null when it gave nothing. */
  readonly retrievedAt: string | null;
}

/** Somebody who lives, or perhaps lives, in the household. */
export interface MemberFact {
  readonly bsn: string;
  readonly certainty: ResidenceCertainty;
  readonly since: CalendarDate;
}

/** The household as the register of residents derives it. */
export interface CompositionFact {
  readonly id: string;
  readonly address: Address | null;
  readonly members: readonly MemberFact[];
}

/** All that is known of one household at one moment, and what is not. Plain data: the rules and sums read only this. */
export interface HouseholdFacts {
  readonly asOf: CalendarDate;
  /** Null when nobody could say who lives here; then `persons` is only the person asked for. */
  readonly composition: CompositionFact | null;
  /** Everybody in the view. */
  readonly persons: readonly string[];
  readonly sources: readonly SourceState[];
  /** Every known fact, once. */
  readonly known: { readonly [K in FactKind]: readonly Sourced<FactTypes[K]>[] };
  /** The sources that should tell a kind of fact but did not, for one person or more. Empty: it is all known. */
  readonly missing: { readonly [K in FactKind]: readonly string[] };
}
