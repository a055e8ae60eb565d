import { Deadline } from '../deadline';
import { UpstreamRecord } from '../record';
import { type Given, Progress } from './progress';
import { contextSoFar } from './so-far';

/** A question that is out until it is answered. */
function question(progress: Progress, body: string) {
  let settle: (given: Given) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const out = new Promise<Given>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  const answered = progress.follow('uwv', body, () => out);
  const answer = (value: number): Promise<unknown> => {
    const request = { subgraph: 'uwv', outcome: 'ANSWERED', startedAt: 1, durationMs: 1 } as const;
    settle({
      answer: { data: { list: [value] }, errors: [] },
      request: { ...request, operationKind: 'query' },
      subjects: new Set(),
    });
    return answered;
  };
  const breakOff = (): Promise<unknown> => {
    fail(new Error('broken off'));
    return answered.catch(() => undefined);
  };
  return { answer, breakOff };
}

describe('what sources have given so far', () => {
  let progress: Progress;
  let told: number;
  beforeEach(() => {
    progress = new Progress();
    told = 0;
    progress.onArrival(() => (told += 1));
  });

  test('is told of when others are still out, and not when nobody is', async () => {
    const alone = question(progress, 'a');
    expect(progress.isWaiting).toBe(true);
    await alone.answer(1);
    expect([told, progress.isWaiting]).toEqual([0, false]);
    const [first, second, third] = ['b', 'c', 'd'].map((body) => question(progress, body));
    await second?.answer(2);
    expect([told, progress.isWaiting]).toEqual([1, true]);
    await first?.breakOff();
    expect([told, progress.isWaiting]).toEqual([2, true]);
    await third?.answer(3);
    expect([told, progress.isWaiting]).toEqual([2, false]);
  });

  test('is a copy: nobody changes what another gets', async () => {
    const given = (await question(progress, 'a').answer(1)) as { data: { list: number[] } };
    given.data.list.push(2);
    const first = progress.givenTo('uwv', 'a')?.answer.data as { list: number[] };
    expect(first).toEqual({ list: [1] });
    first.list.push(3);
    expect(progress.givenTo('uwv', 'a')?.answer.data).toEqual({ list: [1] });
  });

  test('is of that source and that very question, and of nothing that is out or broke off', async () => {
    await question(progress, 'a').answer(1);
    await question(progress, 'b').breakOff();
    question(progress, 'c');
    expect(progress.givenTo('uwv', 'a')?.request.outcome).toBe('ANSWERED');
    for (const [source, body] of [
      ['svb', 'a'],
      ['uwv', 'b'],
      ['uwv', 'c'],
      ['uwv', 'd'],
    ] as const)
      expect(progress.givenTo(source, body)).toBeUndefined();
  });
});

test('the answer so far has a record and subjects of its own, and needs that something is kept', () => {
  const context = { record: new UpstreamRecord(), deadline: Deadline.start(100), headers: {} };
  expect(() => contextSoFar(context)).toThrow('Nothing is kept');
  const kept = { ...context, progress: new Progress(), subjects: new Set(['999990019']) };
  const soFar = contextSoFar(kept);
  expect(soFar.record).not.toBe(kept.record);
  expect(soFar.subjects).toEqual(new Set());
  expect(soFar).toMatchObject({ isSoFar: true, deadline: kept.deadline });
});
