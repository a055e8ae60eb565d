// oxlint-disable-next-line import/no-unassigned-import -- it must come before graphql, and has nothing to name
import '../faults/as-in-production';
import { Judge, SEED } from './judge';
import { Malformed } from './malformed';
import { RandomDocuments } from './random-document';
import { manyAtOnce, openSender, type Sender } from './sender';
import { openSmallDoor, type SmallDoor } from './small-door';

const BODIES = 5000;

describe('malformed bodies over HTTP', () => {
  let door: SmallDoor;
  let sender: Sender;
  beforeAll(async () => {
    door = await openSmallDoor();
    sender = openSender(door.url);
  });
  afterAll(async () => {
    await sender.close();
    await door.close();
  });

  test('broken JSON, broken UTF-8, wrong kinds and malformed documents: each gets a coded answer', async () => {
    const valid = new RandomDocuments(SEED);
    const malformed = new Malformed(SEED);
    const judge = new Judge();
    await manyAtOnce(Array.from({ length: BODIES }).keys(), async (nth) => {
      const document = valid.next();
      const body =
        nth % 3 === 0 ? JSON.stringify({ query: malformed.document(document) }) : malformed.body(document);
      const start = performance.now();
      judge.see(Buffer.from(body).toString('latin1'), await sender.send(body), performance.now() - start);
    });
    expect(judge.wrong).toEqual([]);
    expect(Object.keys(judge.counts)).toEqual(
      expect.arrayContaining([
        'BAD_REQUEST',
        'DOCUMENT_NOT_PARSED',
        'DOCUMENT_NOT_TRUSTED',
        'BAD_INPUT',
        'data',
      ]),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(door.faults).toEqual([]);
    // The door is still there.
    expect((await sender.send('{"query":"{ hello }"}')).status).toBe(200);
  }, 120_000);
});
