import type { DocumentNode, ExecutionResult } from 'graphql';
import type { EngineContext } from '../engine-context';

/**
 * A source in the same process: a function in the place of HTTP. It gets the context of the client request,
 * so that what it asks the engine in turn shares the time budget, the record and the headers.
 */
export type InProcessExecute = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  context: EngineContext,
) => Promise<ExecutionResult> | ExecutionResult;

/** Stands for a source that gave nothing before its time was up. */
export const TIME_IS_UP = Symbol('time is up');

/** Waits for `work`, or until `signal` fires. What the work gives after that is dropped. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | typeof TIME_IS_UP> {
  if (signal.aborted) {
    work.catch(() => undefined);
    return TIME_IS_UP;
  }
  let stop: () => void = () => undefined;
  const aborted = new Promise<typeof TIME_IS_UP>((resolve) => {
    stop = () => resolve(TIME_IS_UP);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
