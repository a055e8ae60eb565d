import { setTimeout as delay } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Pace } from './pace';
import { concernsAll, faultCode } from './refresh-fault';

/** A job that is being done. */
export interface RunningJob<T> {
  readonly id: string;
  readonly data: T;
  /** When it was asked for; the same for each attempt. */
  readonly createdOn: Date;
}

export interface JobLoopSettings<T> {
  readonly boss: Pick<PgBoss, 'fetch' | 'complete' | 'fail'>;
  readonly queue: string;
  /** Jobs at a time. */
  readonly concurrency: number;
  readonly pace: Pace;
  /** Milliseconds until an empty queue is looked at again. */
  readonly idleMs: number;
  readonly work: (job: RunningJob<T>) => Promise<void>;
  /** When all that there was has been done. */
  readonly onEmpty?: () => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

/**
 * Does the jobs of a queue, a few at a time and at a pace. pg-boss keeps them, tries them again, and gives them back when
 * this process dies; its own loop acknowledges a job without waiting for the database, and knows no pace.
 */
export class JobLoop<T extends object> {
  private readonly running = new Set<Promise<void>>();
  private readonly ending = new AbortController();
  private whole: Promise<void> = Promise.resolve();

  constructor(private readonly settings: JobLoopSettings<T>) {}

  start(): void {
    this.whole = this.run();
  }

  /** Begins no more jobs, and resolves when those that run have ended. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.whole;
  }

  private async run(): Promise<void> {
    const { concurrency, pace, idleMs } = this.settings;
    let worked = false;
    while (!this.ending.signal.aborted) {
      const wait = pace.wait();
      if (this.running.size >= concurrency) await Promise.race(this.running);
      else if (wait > 0) await this.pause(wait);
      else if (await this.begin()) worked = true;
      else if (worked && this.running.size === 0) {
        worked = false;
        await this.settings.onEmpty?.().catch(this.settings.onFault);
      } else await this.pause(idleMs);
    }
    await Promise.all(this.running);
  }

  /** Begins the next job. @returns whether there was one */
  private async begin(): Promise<boolean> {
    const { boss, queue, pace, onFault } = this.settings;
    try {
      const [job] = await boss.fetch<T>(queue, { batchSize: 1, includeMetadata: true });
      if (job === undefined) return false;
      pace.began();
      const done = this.attempt(job)
        .catch(onFault)
        .finally(() => this.running.delete(done));
      this.running.add(done);
      return true;
    } catch (error) {
      onFault(error);
      return false;
    }
  }

  private async attempt(job: RunningJob<T>): Promise<void> {
    const { boss, queue, pace, work, onFault } = this.settings;
    try {
      await work(job);
    } catch (error) {
      if (concernsAll(error)) pace.troubled();
      onFault(error);
      await boss.fail(queue, job.id, { code: faultCode(error) });
      return;
    }
    pace.well();
    await boss.complete(queue, job.id);
  }

  private pause(ms: number): Promise<void> {
    return delay(ms, undefined, { signal: this.ending.signal }).catch(() => undefined);
  }
}
