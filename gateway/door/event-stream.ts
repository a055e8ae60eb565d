import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';

const MEDIA_TYPE = 'text/event-stream';

/** Media types of an `accept` header in the order in which they stand, with their parameters. */
const typesOf = (accept: string | undefined): string[] =>
  (accept ?? '').split(',').flatMap((type) => (type.trim() === '' ? [] : [type.trim()]));

const isEventStream = (type: string): boolean => type.split(';', 1)[0]?.trim().toLowerCase() === MEDIA_TYPE;

/**
 * Whether a client wants the answer as it fills in: it names text/event-stream before any other. Clients that name it last,
 * as some do with every question, can read it and ask for the answer at once.
 */
export function wantsEventStream(accept: string | undefined): boolean {
  const [first] = typesOf(accept);
  return first !== undefined && isEventStream(first);
}

/** What the client takes of an answer that comes at once: the rest of what it named, or JSON. */
export function acceptAtOnce(accept: string | undefined): string {
  const others = typesOf(accept).filter((type) => !isEventStream(type));
  return others.length === 0 ? 'application/json' : others.join(', ');
}

/**
 * A reply as a stream of events: GraphQL over SSE, distinct connections mode. Begins with its first event, so that until
 * then the reply can still be another.
 */
export class EventStream {
  private stream: PassThrough | undefined;

  constructor(private readonly reply: FastifyReply) {}

  /** Whether the reply has become a stream. */
  get isOpen(): boolean {
    return this.stream !== undefined;
  }

  /** Sends an execution result. @param json on one line */
  next(json: string): void {
    this.write(`event: next\ndata: ${json}\n\n`);
  }

  /** Sends that there is no more, and ends the reply. */
  complete(): void {
    // A reader of events passes over one without data.
    this.write('event: complete\ndata:\n\n');
    this.stream?.end();
  }

  private write(event: string): void {
    if (this.stream === undefined) {
      this.stream = new PassThrough();
      void this.reply.code(200).type(`${MEDIA_TYPE}; charset=utf-8`).send(this.stream);
    }
    // A client that hung up takes the stream down with it.
    if (!this.stream.destroyed) this.stream.write(event);
  }
}
