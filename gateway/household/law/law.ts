import { type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';

/** How sure a figure is: VERIFIED was read in a current law text; UNVERIFIED must be shown as such. */
export type Certainty = 'VERIFIED' | 'UNVERIFIED';

/**
 * A figure of the law over a period. Amounts in cents a month, percentages in hundredths of a per cent, ages
 * in years.
 */
export interface LawFigure {
  readonly name: string;
  readonly value: number;
  readonly from: CalendarDate;
  /** Inclusive. Null: no end known. */
  readonly to: CalendarDate | null;
  readonly basis: LegalBasis;
  readonly source: string;
  readonly certainty: Certainty;
}

/** The law as data. A date outside what is known gives null: never the nearest figure. */
export interface Law {
  readonly figure: (name: string, on: CalendarDate) => LawFigure | null;
}

/** Makes the law from its figures. Throws when two figures of one name hold on the same day. */
export function lawOf(figures: readonly LawFigure[]): Law {
  const byName = new Map<string, LawFigure[]>();
  for (const figure of figures) {
    const others = byName.get(figure.name) ?? [];
    const clash = others.find((other) => holdsOn(other, figure.from) || holdsOn(figure, other.from));
    if (clash) throw new Error(`law figure ${figure.name}: ${figure.from} and ${clash.from} overlap`);
    byName.set(figure.name, [...others, figure]);
  }
  return { figure: (name, on) => byName.get(name)?.find((figure) => holdsOn(figure, on)) ?? null };
}
