import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ERROR_CODES } from '../../subgraphs/kit/errors';
import type { Outcome } from './small-door';

/** The seed of everything that is random here. Another seed is another hundred thousand documents. */
export const SEED = 20_261_122;

/** How much more of the heap may be in use after the second half than after the first, in bytes. */
const MAY_GROW = 10_000_000;

/** The most milliseconds that one document may hold the process, on a machine that does other things too. */
const MAY_TAKE_MS = 2000;

/** What the answers were, and the first ones that should not have been. */
export class Judge {
  /** How often each code, or `data` for an answer without errors, came. */
  readonly counts: Record<string, number> = {};
  readonly wrong: string[] = [];
  slowestMs = 0;

  /** Looks at one answer. */
  see(asked: unknown, { status, text }: Outcome, tookMs: number): void {
    this.slowestMs = Math.max(this.slowestMs, tookMs);
    const codes = codesOf(text);
    const fine = status < 500 && codes?.every((code) => Object.hasOwn(ERROR_CODES, code));
    if (codes === undefined || !fine || codes.includes('INTERNAL_FAULT')) {
      if (this.wrong.length < 5)
        this.wrong.push(`${status} ${text.slice(0, 300)} for ${JSON.stringify(asked)}`);
      return;
    }
    for (const code of codes.length > 0 ? codes : ['data']) this.counts[code] = (this.counts[code] ?? 0) + 1;
  }
}

/** The codes of an answer; undefined when it is no answer in JSON, or one with an error without code. */
function codesOf(text: string): string[] | undefined {
  try {
    const answer = JSON.parse(text) as { data?: object; errors?: { extensions?: { code?: string } }[] };
    if (answer.errors === undefined) return typeof answer.data === 'object' ? [] : undefined;
    const codes = answer.errors.map(({ extensions }) => extensions?.code ?? '');
    return codes.length > 0 ? codes : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes of the heap that are in use after everything that can go has gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Asks so many times, and expects no crash, no 5xx, no code outside the list, nothing slow, and a flat memory. */
export async function expectAllFine(
  count: number,
  makeBody: (nth: number) => object,
  ask: (body: object) => Promise<Outcome>,
): Promise<Judge> {
  const judge = new Judge();
  let half = 0;
  for (let nth = 0; nth < count; nth += 1) {
    if (nth === count / 2) half = heapInUse();
    const body = makeBody(nth);
    const start = performance.now();
    judge.see(body, await ask(body), performance.now() - start);
  }
  expect(judge.wrong).toEqual([]);
  expect(judge.slowestMs).toBeLessThan(MAY_TAKE_MS);
  expect(heapInUse() - half).toBeLessThan(MAY_GROW);
  return judge;
}
