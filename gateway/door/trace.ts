import { randomBytes } from 'node:crypto';
import { isMadeOfNumber } from '../../subgraphs/kit/logbook/written-numbers';

/** W3C trace context of a client request. */
export interface Trace {
  /** 32 hexadecimal digits; the same for everything that one request causes. */
  readonly traceId: string;
  /** The hub's own span of the client request: 16 hexadecimal digits. */
  readonly spanId: string;
  /** The client's span; null when it sent none. */
  readonly parentSpanId: string | null;
  /** Header value to send to the sources, with the span of the hub as parent. */
  readonly traceparent: string;
}

const TRACEPARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/**
 * Continues the trace of a `traceparent` header when it is valid; otherwise starts a new one. So it does when the client
 * made its identifiers of a number of a person: they go into every log, and to every source.
 */
export function continueTrace(header: string | readonly string[] | undefined): Trace {
  const valid = typeof header === 'string' ? TRACEPARENT.exec(header) : null;
  const match = valid?.slice(1, 3).some(isMadeOfNumber) ? null : valid;
  const traceId = match?.[1] ?? randomBytes(16).toString('hex');
  const spanId = randomBytes(8).toString('hex');
  return {
    traceId,
    spanId,
    parentSpanId: match?.[2] ?? null,
    traceparent: traceparentOf(traceId, spanId, match?.[3]),
  };
}

/** A `traceparent` header for what is done within a span. */
export function traceparentOf(traceId: string, spanId: string, flags = '01'): string {
  return `00-${traceId}-${spanId}-${flags}`;
}
