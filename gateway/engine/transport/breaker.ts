import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
} from 'cockatiel';

/** When a breaker opens and when it tries again. */
export interface BreakerOptions {
  /** Faults in a row after which nothing is sent any more. Default 5. */
  readonly faultsToOpen: number;
  /** Milliseconds after which one request is sent to try. Default 10 000. */
  readonly resetMs: number;
}

/** The settings that hold where nothing else is configured. */
export const DEFAULT_BREAKER: BreakerOptions = { faultsToOpen: 5, resetMs: 10_000 };

/**
 * What an attempt says about the health of the source.
 * - `well`: it works. - `ill`: it does not. - `unsaid`: the attempt ended before it could tell.
 */
export type Verdict = 'well' | 'ill' | 'unsaid';

interface Attempt {
  readonly verdict: Verdict;
}

/** Carries an attempt past the policy, which must neither count it as a success nor as a fault. */
class Uncounted extends Error {
  constructor(readonly attempt: Attempt) {
    super('uncounted');
  }
}

/** Keeps requests away from a source that fails, so that nobody waits for it and it gets room to recover. */
export class Breaker {
  private readonly policy;

  constructor(options: BreakerOptions) {
    this.policy = circuitBreaker(
      // While the breaker tries, only a good answer closes it: an attempt that says nothing leaves it open.
      handleWhenResult((result) => (result as Attempt).verdict !== 'well'),
      { halfOpenAfter: options.resetMs, breaker: new ConsecutiveBreaker(options.faultsToOpen) },
    );
  }

  /** Makes an attempt, or gives undefined at once when the breaker is open. */
  async attempt<T extends Attempt>(make: () => Promise<T>): Promise<T | undefined> {
    // The library lets others wait for the outcome of the trial; a client that waits loses its budget.
    if (this.policy.state === CircuitState.HalfOpen) return undefined;
    try {
      return await this.policy.execute(async () => {
        const attempt = await make();
        if (attempt.verdict === 'unsaid' && this.policy.state !== CircuitState.HalfOpen)
          throw new Uncounted(attempt);
        return attempt;
      });
    } catch (error) {
      if (error instanceof Uncounted) return error.attempt as T;
      if (error instanceof BrokenCircuitError) return undefined;
      throw error;
    }
  }
}
