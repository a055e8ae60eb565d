/**
 * Milliseconds from the begin of a request before which nothing is shown half: most answers are whole by then, and a screen
 * that changes twice in one blink is read by nobody.
 */
export const FIRST_AFTER_MS = 150;

/** Milliseconds between two answers so far: each is computed and logged whole, and an eye follows no more. */
export const APART_MS = 200;

/**
 * Decides when an answer so far is made of what has arrived: not before its time, not too soon after the one before, never
 * two at once, and never after it was stopped. Arrivals in between are taken together.
 */
export class SnapshotTimer {
  private timer: NodeJS.Timeout | undefined;
  private lastAt: number | undefined;
  private isWanted = false;
  private isTaking = false;
  private stopped = false;

  /**
   * @param take makes and shows one; gives false when there was none to show. Must not reject.
   * @param clock milliseconds since the begin of the request
   */
  constructor(
    private readonly take: () => Promise<boolean>,
    private readonly clock: () => number,
  ) {}

  /** Whether nothing is to be shown any more. */
  get isStopped(): boolean {
    return this.stopped;
  }

  /** Something has arrived that is worth showing. */
  arrived(): void {
    this.isWanted = true;
    this.plan();
  }

  /** Nothing more is wanted: the answer is whole, or the client is gone. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private plan(): void {
    if (this.stopped || this.isTaking || this.timer !== undefined || !this.isWanted) return;
    const dueAt = this.lastAt === undefined ? FIRST_AFTER_MS : this.lastAt + APART_MS;
    this.timer = setTimeout(() => void this.run(), Math.max(0, dueAt - this.clock()));
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.isWanted = false;
    this.isTaking = true;
    const isShown = await this.take();
    this.isTaking = false;
    if (isShown) this.lastAt = this.clock();
    this.plan();
  }
}
