import type { TestHub } from '../../hub/hub';
import { OWN_CASE } from './demo-people';
import { post } from './watched-hub';

/** Milliseconds that a refusal of somebody who is known may differ from one of somebody who is not. */
export const MOST_DIFFERENCE_MS = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What came of looking up two sorts of people. */
export interface Compared {
  /** Each different answer once: status, names of headers, length and text. */
  readonly answers: readonly string[];
  /** Medians in milliseconds. */
  readonly unknown: number;
  readonly forbidden: number;
}

/**
 * Looks up somebody whom nobody knows and somebody who may not be seen, as a caseworker on her own case.
 * @param documentOf the document of a turn
 */
export async function compare(
  hub: Pick<TestHub, 'url' | 'headersOf'>,
  times: number,
  documentOf: (turn: number, isKnown: boolean) => { query: string; variables: object },
): Promise<Compared> {
  const headers = await hub.headersOf({ caseReference: OWN_CASE, reason: null });
  const took = { unknown: [] as number[], forbidden: [] as number[] };
  const answers = new Set<string>();
  for (let turn = 0; turn < times; turn += 1) {
    // Both at once, so that a busy machine hits them alike; which of them goes first changes.
    await Promise.all(
      (turn % 2 === 0 ? [true, false] : [false, true]).map(async (isKnown) => {
        const start = performance.now();
        const answer = await post(hub.url, documentOf(turn, isKnown), headers);
        took[isKnown ? 'forbidden' : 'unknown'].push(performance.now() - start);
        const length = answer.headers.get('content-length');
        answers.add(JSON.stringify([answer.status, [...answer.headers.keys()], length, answer.text]));
      }),
    );
  }
  return { answers: [...answers], unknown: median(took.unknown), forbidden: median(took.forbidden) };
}
