import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { SourceOutcome } from '../../household/facts/types';
import type { Figure } from './figure';

/** The figures of a case household that the work list shows and sorts on. Amounts in cents, the overdrawn one a month. */
export interface SnapshotFigures {
  readonly total: Figure;
  readonly creditors: Figure;
  readonly agencies: Figure;
  /** What is taken by force above the room over the beslagvrije voet, of all persons together. */
  readonly overdrawn: Figure;
  /** Unexplained conflicts in which a norm is breached if the data are right. */
  readonly hardConflicts: Figure;
  /** All unexplained conflicts. */
  readonly conflicts: Figure;
}

export const FIGURES = ['total', 'creditors', 'agencies', 'overdrawn', 'hardConflicts', 'conflicts'] as const;

/** What one source did when the view was asked. */
export interface SnapshotSource {
  readonly source: string;
  readonly outcome: SourceOutcome;
  /** Moment (RFC 3339); null when it gave nothing. */
  readonly retrievedAt: string | null;
  /** It did not tell all that it is there to tell for this purpose, or told it more than a day before. */
  readonly stale: boolean;
}

/** A claim in the view. No debtor: the live view has that. */
export interface SnapshotClaim {
  /** "source:id". */
  readonly key: string;
  readonly source: string;
  readonly creditor: string;
  readonly handler: string;
  readonly kind: string;
  readonly regime: string;
  /** Short title of the law. */
  readonly law: string;
  readonly status: string;
  /** Cents. */
  readonly outstanding: number;
  /** Whether it is in the total. */
  readonly counted: boolean;
  /** Day of the view that told it. */
  readonly asOf: CalendarDate;
}

/** A fact on which a conflict rests. */
export interface SnapshotEvidence {
  readonly source: string;
  /** Part of the file of the source, as "decisions". */
  readonly factKind: string;
  readonly factId: string;
  /** Kind of the claim, decision, deduction or arrangement; null for any other fact. */
  readonly detail: string | null;
  /** Short title of the law of a claim; null for any other fact. */
  readonly law: string | null;
}

/** A conflict in the view. */
export interface SnapshotConflict {
  /** Stands for the key of the conflict in the live view. */
  readonly key: string;
  readonly rule: string;
  readonly severity: string;
  readonly hard: boolean;
  readonly explained: boolean;
  /** What raising it could cost the citizen. */
  readonly risk: string;
  /** Cents; null when it is not about an amount or it is unknown. */
  readonly amountPerMonth: number | null;
  readonly evidence: readonly SnapshotEvidence[];
  /** Day of the view that told it. */
  readonly asOf: CalendarDate;
}

/** Why a day matters. */
export type SnapshotDateKind = 'THREAT' | 'OBJECTION' | 'TIME_OUT_END';

/** A day that matters, from the day of the view on. */
export interface SnapshotDate {
  readonly kind: SnapshotDateKind;
  /** Kind of threat or decision; null for a time-out. */
  readonly detail: string | null;
  readonly on: CalendarDate;
  /** Source of the decision; null for a list that only one source has: threats and time-outs. */
  readonly source: string | null;
  /** Day of the view that told it. */
  readonly asOf: CalendarDate;
}

/** A rule or agency as the view names it. */
export interface SnapshotName {
  readonly key: string;
  readonly label: string;
}

/**
 * What the read model holds of a case household: figures and keys, no name, address or number of a person. It is never
 * a second truth: it says of which day it is, and the live view has the rest.
 */
export interface CaseSnapshot {
  readonly householdId: string;
  /** Moment (RFC 3339) at which it was asked. */
  readonly takenAt: string;
  readonly asOf: CalendarDate;
  /** Every source told all that it may tell for this purpose. */
  readonly complete: boolean;
  readonly figures: SnapshotFigures;
  readonly sources: readonly SnapshotSource[];
  readonly claims: readonly SnapshotClaim[];
  readonly conflicts: readonly SnapshotConflict[];
  readonly dates: readonly SnapshotDate[];
  /** Kinds of days of which nothing is known. */
  readonly unknownDates: readonly SnapshotDateKind[];
  /** Sources that did not tell all that they may tell for this purpose. */
  readonly shortSources: readonly string[];
  /** Rules that could not be assessed because a source did not tell what they need. */
  readonly unassessedRules: readonly string[];
  readonly agencies: readonly SnapshotName[];
  readonly rules: readonly SnapshotName[];
}
