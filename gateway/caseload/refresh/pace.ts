const MINUTE_MS = 60_000;
const FIRST_REST_MS = 1000;
const MOST_REST_MS = 60_000;

/** How fast work may begin: evenly so many a minute, and slower while everything fails. Bounds the load on agencies. */
export class Pace {
  private nextAt = 0;
  private troubles = 0;

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds until the next may begin; 0 when it may now. */
  wait(): number {
    return Math.max(0, this.nextAt - this.now());
  }

  /** One has begun. */
  began(): void {
    this.nextAt = Math.max(this.nextAt, this.now()) + MINUTE_MS / this.perMinute;
  }

  /** The surroundings failed: the next waits, each time twice as long. */
  troubled(): void {
    const rest = Math.min(MOST_REST_MS, FIRST_REST_MS * 2 ** this.troubles);
    this.troubles += 1;
    this.nextAt = Math.max(this.nextAt, this.now() + rest);
  }

  /** One ended well: the trouble is over. */
  well(): void {
    this.troubles = 0;
  }
}
