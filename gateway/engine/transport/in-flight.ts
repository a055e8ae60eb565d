import { createHash } from 'node:crypto';
import type { UpstreamRecord } from '../record';
import type { SourceAnswer } from './source-request';

/** A request under way, and how many wait for it beside the one that sent it. */
interface Flight {
  joined: number;
  /** One answer for each that waits: whoever gets an answer may change it. */
  answers: Promise<SourceAnswer[]>;
}

/**
 * Lets two identical questions of one client request share one upstream request while it is under way. Bound
 * to the record of the client request, so never across client requests: two employees never share an answer.
 */
export class InFlight {
  private readonly byRecord = new WeakMap<UpstreamRecord, Map<string, Flight>>();

  /** The answer to `body` from `subgraph`, from a request that is under way or else from `ask`. */
  async share(
    record: UpstreamRecord,
    subgraph: string,
    body: string,
    ask: () => Promise<SourceAnswer>,
  ): Promise<SourceAnswer> {
    let flights = this.byRecord.get(record);
    if (flights === undefined) {
      flights = new Map();
      this.byRecord.set(record, flights);
    }
    const key = createHash('sha256').update(`${subgraph}\n${body}`).digest('base64');
    let flight = flights.get(key);
    let turn = 0;
    if (flight === undefined) {
      flight = { joined: 0, answers: this.fly(flights, key, ask) };
      flights.set(key, flight);
    } else turn = flight.joined += 1;
    return (await flight.answers)[turn] as SourceAnswer;
  }

  private async fly(
    flights: Map<string, Flight>,
    key: string,
    ask: () => Promise<SourceAnswer>,
  ): Promise<SourceAnswer[]> {
    try {
      const answer = await ask();
      const joined = flights.get(key)?.joined ?? 0;
      return [answer, ...Array.from({ length: joined }, () => structuredClone(answer))];
    } finally {
      flights.delete(key);
    }
  }
}
