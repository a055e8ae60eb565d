import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import type { Asker, TestHub } from '../hub/hub';

/** One event of a stream of GraphQL over SSE. */
export interface Told<T> {
  readonly event: string;
  /** The execution result of a `next`; undefined of a `complete`. */
  readonly result?: {
    readonly data?: T | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}

/** An answer that fills in, as a client reads it. */
export interface GrowingAnswer<T> {
  readonly response: Response;
  readonly traceId: string;
  /** The next event; undefined when the stream has ended. */
  readonly next: () => Promise<Told<T> | undefined>;
  /** All events that are still to come. */
  readonly rest: () => Promise<readonly Told<T>[]>;
  /** Hangs up. */
  readonly hangUp: () => void;
}

/** Asks a question and reads the answer as it fills in. Resolves with the first bytes of the answer. */
export async function askGrowing<T>(
  hub: Pick<TestHub, 'url' | 'headersOf'>,
  query: string,
  variables: object,
  asker?: Asker,
): Promise<GrowingAnswer<T>> {
  const gone = new AbortController();
  const response = await fetch(hub.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(await hub.headersOf(asker)),
    },
    body: JSON.stringify({ query, variables }),
    signal: gone.signal,
  });
  let events: ReadableStreamDefaultReader<EventSourceMessage> | undefined;
  const next = async (): Promise<Told<T> | undefined> => {
    events ??= response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader();
    const { value } = (await events?.read()) ?? {};
    if (value === undefined) return undefined;
    const event = value.event ?? '';
    return value.data === ''
      ? { event }
      : { event, result: JSON.parse(value.data) as Told<T>['result'] & object };
  };
  return {
    ...{ response, next },
    traceId: response.headers.get('x-trace-id') ?? '',
    rest: async () => {
      const all: Told<T>[] = [];
      for (let one = await next(); one !== undefined; one = await next()) all.push(one);
      return all;
    },
    hangUp: () => gone.abort(),
  };
}
