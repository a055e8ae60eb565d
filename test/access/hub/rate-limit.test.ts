import 'reflect-metadata';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { createTestHub } from '../../../subgraphs/kit/testing/test-hub';
import { type Asker, startTestHub, type TestHub } from '../../hub/hub';
import { FILES, NOWHERE, OWN_CASE } from './demo-people';
import { TEST_NUMBERS } from './numbers';
import { post, type Raw } from './watched-hub';

const hers: Asker = { caseReference: OWN_CASE, reason: null };

describe('the number of look-ups in a minute', () => {
  const noted = async (hub: TestHub): Promise<unknown[]> => {
    return withConnection(hub.database.loginUrl, async (run) =>
      (await run<{ content: string }>('SELECT content FROM audit_entry ORDER BY seq')).map(
        ({ content }): unknown => JSON.parse(content),
      ),
    );
  };
  let hub: TestHub;
  beforeEach(async () => {
    const agencies = { urls: NOWHERE, hub: await createTestHub() };
    // The default of the hub, which a test may not raise here.
    hub = await startTestHub(agencies, {}, { lookupsPerMinute: undefined });
  });
  afterEach(() => hub.close());

  const numbers = TEST_NUMBERS;
  const look = async (bsns: readonly string[], id = 'hulpverlener'): Promise<Raw> => {
    const asker: Asker = { ...hers, caller: { id, role: 'CASEWORKER' } };
    return post(hub.url, { query: FILES, variables: { bsns } }, await hub.headersOf(asker));
  };

  /** Holds an answer to say that it is enough, and when it may be tried again. */
  function expectTooMany(answer: Raw): void {
    expect(answer).toMatchObject({ status: 429, codes: ['TOO_MANY_LOOKUPS'], data: null });
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(answer.text).not.toMatch(/[0-9]{9}/);
  }

  it('is sixty of one person; the next is refused, and noted; another person goes on', async () => {
    for (const bsn of numbers.slice(0, 60))
      expect((await look([bsn])).codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
    expectTooMany(await look(numbers.slice(60, 61)));
    expect((await noted(hub)).at(-1)).toMatchObject({
      actor: 'hulpverlener',
      result: 'REFUSED',
      code: 'TOO_MANY_LOOKUPS',
      subjects: [expect.any(String)],
    });
    expect((await look(numbers.slice(60, 61), 'hulpverlener-2')).codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
  });

  it('counts each person of one question: sixty-one at once is too many', async () => {
    expectTooMany(await look(numbers.slice(0, 61)));
  });

  it('counts the same person in one question once, and sixty are not too many', async () => {
    const sixty = numbers.slice(0, 60);
    expect((await look([...sixty, ...sixty])).codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
    expectTooMany(await look(numbers.slice(0, 1)));
  });

  it('is counted over all who ask at once', async () => {
    const answers = await Promise.all(numbers.slice(0, 90).map((bsn) => look([bsn])));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(30);
  });

  it('does not count what is about nobody', async () => {
    const headers = await hub.headersOf(hers);
    for (let time = 0; time < 70; time += 1)
      expect((await post(hub.url, { query: '{ __typename }' }, headers)).status).toBe(200);
  });
});
