import type { CalendarDate } from '../../../subgraphs/kit/calendar';

/** One figure of a case household, as it was counted on a day. */
export interface Figure {
  /** Cents or a count; null is unknown and never zero. */
  readonly value: number | null;
  /** What is known is not all: the figure is "at least". */
  readonly atLeast: boolean;
  /** The day of the view in which it was counted; null when it never was. */
  readonly asOf: CalendarDate | null;
}

/** A figure that nobody could count. */
export const UNKNOWN_FIGURE: Figure = { value: null, atLeast: true, asOf: null };

/**
 * The figure that is kept when a newer one comes. A whole one always counts. One that is "at least" counts when it is not
 * lower: an agency that was down does not make a debt go away. Else the earlier one stands, with its own day.
 */
export function keptFigure(earlier: Figure, newer: Figure): Figure {
  if (newer.value === null) return earlier;
  if (!newer.atLeast || earlier.value === null) return newer;
  return newer.value < earlier.value ? earlier : newer;
}
