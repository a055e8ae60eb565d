import { type Answer, startWholeHub, type TestHub } from './hub';

/** The hub that the tests of one file share: started by the first question, stopped after the last test. */
let hub: Promise<TestHub> | undefined;

afterAll(async () => {
  const running = hub;
  hub = undefined;
  await (await running)?.close();
});

/** Asks the hub with the demo households a GraphQL question. */
export async function askHub<T>(query: string, variables: object = {}): Promise<Answer<T>> {
  hub ??= startWholeHub();
  return (await hub).ask<T>(query, variables);
}
