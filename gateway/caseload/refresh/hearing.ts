import { setTimeout as delay } from 'node:timers/promises';
import { hearChanges, type HearingSettings } from './hear-changes';

/** What hearing of changes, time after time, needs. */
export interface HearingOptions extends HearingSettings {
  /** Milliseconds between two times. */
  readonly everyMs: number;
  readonly onFault: (error: unknown) => void;
}

/** Hears of changes time after time. A time that fails is made up for by the next. */
export class Hearing {
  private readonly ending = new AbortController();
  private whole: Promise<void> = Promise.resolve();

  constructor(private readonly options: HearingOptions) {}

  /** Hears of changes now. @returns whether there is more to ask at once */
  async once(): Promise<boolean> {
    return hearChanges(this.options).catch((error: unknown) => {
      this.options.onFault(error);
      return false;
    });
  }

  start(): void {
    this.whole = this.run();
  }

  /** Begins no more, and resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.whole;
  }

  private async run(): Promise<void> {
    const { everyMs } = this.options;
    const { signal } = this.ending;
    while (!signal.aborted) {
      if (!(await this.once())) await delay(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
