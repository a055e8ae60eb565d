/** Milliseconds on a clock that never goes back. Tests put their own clock here. */
export type Clock = () => number;

const monotonicClock: Clock = () => performance.now();

/**
 * The time that is left for one client request. Everything the request causes shares one Deadline, so that
 * a slow first source leaves less time for the next one and never stretches the whole.
 */
export class Deadline {
  private constructor(
    /** The whole budget in milliseconds, as given at the start. */
    readonly budgetMs: number,
    private readonly endsAt: number,
    private readonly clock: Clock,
  ) {}

  /** Starts a budget of `budgetMs` milliseconds, running from now. */
  static start(budgetMs: number, clock: Clock = monotonicClock): Deadline {
    return new Deadline(budgetMs, clock() + budgetMs, clock);
  }

  /** Milliseconds left; 0 when the time is up, never negative. */
  remainingMs(): number {
    return Math.max(0, this.endsAt - this.clock());
  }

  /**
   * A deadline for a part of the work: at most `maxMs` milliseconds from now, and never later than this one.
   */
  child(maxMs: number): Deadline {
    const budgetMs = Math.min(maxMs, this.remainingMs());
    return new Deadline(budgetMs, this.clock() + budgetMs, this.clock);
  }

  /** The same deadline, so many milliseconds later. */
  later(graceMs: number): Deadline {
    return new Deadline(this.budgetMs, this.endsAt + graceMs, this.clock);
  }
}
