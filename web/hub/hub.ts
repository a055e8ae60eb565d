import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { HubDocument, Terms } from './document';
import { HubError, hubErrorOf, type ToldError } from './hub-error';

/** What the hub answers: with errors beside data, the data are what could be told. */
export interface HubAnswer<Answer> {
  readonly data: Answer;
  readonly errors: readonly ToldError[];
  readonly traceId: string | null;
}

/** Asks the hub, for somebody who has logged in. */
export interface Hub {
  /** The whole answer at once. Throws a HubError when there is none. */
  readonly ask: <A, V>(
    document: HubDocument<A, V>,
    variables: V,
    terms: Terms,
    signal?: AbortSignal,
  ) => Promise<HubAnswer<A>>;
  /** The answer as it grows: each is whole, over what was told so far; the last is the answer. */
  readonly watch: <A, V>(
    document: HubDocument<A, V>,
    variables: V,
    terms: Terms,
    signal?: AbortSignal,
  ) => AsyncGenerator<HubAnswer<A>>;
}

interface RawResult<A> {
  readonly data?: A | null;
  readonly errors?: readonly ToldError[];
}

const TOLD_ONCE = 'application/graphql-response+json, application/json';
const AS_IT_GROWS = `text/event-stream, ${TOLD_ONCE}`;

function headersFor(terms: Terms, token: string, accept: string): Record<string, string> {
  return {
    accept,
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-request-purpose': terms.purpose,
    ...(terms.trigger ? { 'x-request-trigger': terms.trigger } : {}),
    ...(terms.caseReference ? { 'x-request-case': terms.caseReference } : {}),
    // A header is ASCII, and a reason is in the words of a person.
    ...(terms.reason ? { 'x-request-reason': encodeURIComponent(terms.reason) } : {}),
  };
}

function answerOf<A>({ data, errors }: RawResult<A>, traceId: string | null): HubAnswer<A> {
  if (data === null || data === undefined) throw hubErrorOf(errors, traceId);
  return { data, errors: errors ?? [], traceId };
}

/**
 * The hub behind one address.
 * @param tokenOf a valid access token; rejects when who asks has to log in again
 */
export function connectHub(tokenOf: () => Promise<string>, url = '/graphql'): Hub {
  async function send<A, V>(
    document: HubDocument<A, V>,
    variables: V,
    terms: Terms,
    accept: string,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const token = await tokenOf();
    try {
      return await fetch(url, {
        method: 'POST',
        headers: headersFor(terms, token, accept),
        body: JSON.stringify({ documentId: document.id, operationName: document.name, variables }),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new HubError('UNREACHABLE', 'The hub does not answer.');
    }
  }

  async function whole<A>(response: Response): Promise<HubAnswer<A>> {
    const traceId = response.headers.get('x-trace-id');
    let result: RawResult<A>;
    try {
      result = (await response.json()) as RawResult<A>;
    } catch {
      throw new HubError('UNREACHABLE', 'The hub answered something that cannot be read.', traceId);
    }
    return answerOf(result, traceId);
  }

  return {
    async ask(document, variables, terms, signal) {
      return whole(await send(document, variables, terms, TOLD_ONCE, signal));
    },
    async *watch<A, V>(
      document: HubDocument<A, V>,
      variables: V,
      terms: Terms,
      signal?: AbortSignal,
    ): AsyncGenerator<HubAnswer<A>> {
      const response = await send(document, variables, terms, AS_IT_GROWS, signal);
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
      if (!isStream || response.body === null) {
        yield await whole<A>(response);
        return;
      }
      const traceId = response.headers.get('x-trace-id');
      const events = response.body
        .pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream())
        .getReader();
      for (;;) {
        const { done, value } = await events.read();
        // A stream that breaks off has told nothing of what is missing: that must not look like the end.
        if (done) throw new HubError('UNREACHABLE', 'The answer broke off.', traceId);
        if (value.event === 'complete') return;
        if (value.event === 'next') yield answerOf(JSON.parse(value.data) as RawResult<A>, traceId);
      }
    },
  };
}
