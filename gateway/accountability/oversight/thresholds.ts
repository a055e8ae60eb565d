import { USUAL_HOURS, type WorkingHours } from '../store/oversight-queries';

/** From which number on something is a signal for oversight, and how far it looks. Whoever runs the hub may set others. */
export interface OversightThresholds {
  /** Look-ups outside the own cases, of one actor on one day. */
  readonly outsideOwnCasesPerDay: number;
  /** Look-ups of the own family, the own address or a known person, of one actor on one day; refused attempts too. */
  readonly protectedPerDay: number;
  /** Look-ups of one person on one day, whoever it is. Of a program it is only its own median that tells. */
  readonly lookupsPerDay: number;
  /** So many times the actor's own median of a day is unusual. */
  readonly timesOwnMedian: number;
  /** Fewer look-ups on a day than this are never unusual against the own median. */
  readonly leastAgainstMedian: number;
  /** Days with look-ups before which there is no median to compare with. */
  readonly daysForMedian: number;
  /** How many days back the median reaches. */
  readonly medianOverDays: number;
  /** Hours of a working day, in the Netherlands; a weekend has none. */
  readonly workingHours: WorkingHours;
  /** Look-ups outside those hours, of one actor on one day. */
  readonly unusualHoursPerDay: number;
  /** Refusals of one actor within one clock hour. */
  readonly refusalsPerHour: number;
  /** Days that a question is about when it names none, today included. */
  readonly daysAsked: number;
  /** The most days that one question may be about. */
  readonly mostDays: number;
  /** The most audit lines, or days of an actor, of which signals of one kind are made. */
  readonly linesPerKind: number;
  /** The most audit lines that one signal shows. */
  readonly linesPerSignal: number;
}

/** What counts as unusual when nobody set it otherwise. */
export const OVERSIGHT_THRESHOLDS: OversightThresholds = {
  outsideOwnCasesPerDay: 1,
  protectedPerDay: 1,
  lookupsPerDay: 60,
  timesOwnMedian: 3,
  leastAgainstMedian: 20,
  daysForMedian: 5,
  medianOverDays: 90,
  workingHours: USUAL_HOURS,
  unusualHoursPerDay: 1,
  refusalsPerHour: 5,
  daysAsked: 30,
  mostDays: 366,
  linesPerKind: 1000,
  linesPerSignal: 200,
};
