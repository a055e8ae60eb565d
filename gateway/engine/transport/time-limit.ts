import type { Deadline } from '../deadline';

/** A signal that fires when the time is up or the client is gone, whichever comes first. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Stops the timer. Must be called when the work has ended. */
  release(): void;
}

/** Starts a limit on a piece of work. */
export function limitTime(deadline: Deadline, client: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, deadline.remainingMs());
  if (client?.aborted) abort();
  client?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      client?.removeEventListener('abort', abort);
    },
  };
}
