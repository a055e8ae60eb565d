// oxlint-disable-next-line import/no-unassigned-import -- it must come before graphql, and has nothing to name
import '../faults/as-in-production';
import { expectAllFine, SEED } from './judge';
import { Malformed } from './malformed';
import { RandomDocuments } from './random-document';
import { openSmallDoor, type SmallDoor } from './small-door';

const DOCUMENTS = 100_000;

/**
 * Without a socket: that takes three times as long. What a socket adds, fuzz-http.test.ts has. Stacks are left out,
 * because jest makes them costly and nobody reads them here.
 */
describe('malformed documents', () => {
  let door: SmallDoor;
  const stackFrames = Error.stackTraceLimit;
  beforeAll(async () => {
    Error.stackTraceLimit = 0;
    door = await openSmallDoor();
  });
  afterAll(async () => {
    Error.stackTraceLimit = stackFrames;
    await door.close();
  });

  test('a hundred thousand: no crash, no fault of ours, flat memory', async () => {
    const valid = new RandomDocuments(SEED);
    const malformed = new Malformed(SEED);
    const { counts } = await expectAllFine(
      DOCUMENTS,
      () => ({ query: malformed.document(valid.next()), variables: RandomDocuments.variables }),
      door.ask,
    );
    // Of what is broken by chance a little stays whole. It is malformed documents that are tried here.
    expect(counts['data']).toBeLessThan(DOCUMENTS / 20);
    expect(counts['DOCUMENT_NOT_PARSED']).toBeGreaterThan(DOCUMENTS / 2);
    expect(counts['DOCUMENT_NOT_VALID']).toBeGreaterThan(DOCUMENTS / 100);
    expect(counts['DOCUMENT_OVER_LIMIT']).toBeGreaterThan(0);
    expect(door.faults).toEqual([]);
  }, 180_000);
});
