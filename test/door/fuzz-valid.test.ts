// oxlint-disable-next-line import/no-unassigned-import -- it must come before graphql, and has nothing to name
import '../faults/as-in-production';
import { expectAllFine, SEED } from './judge';
import { RandomDocuments } from './random-document';
import { openSmallDoor, type SmallDoor } from './small-door';

const DOCUMENTS = 20_000;

describe('valid documents', () => {
  let door: SmallDoor;
  beforeAll(async () => {
    door = await openSmallDoor();
  });
  afterAll(() => door.close());

  test('twenty thousand random ones: each is answered, and memory is flat', async () => {
    const documents = new RandomDocuments(SEED);
    const seen = new Set<string>();
    const { counts } = await expectAllFine(
      DOCUMENTS,
      () => {
        const query = documents.next();
        seen.add(query.slice(0, 200));
        return { query, variables: RandomDocuments.variables };
      },
      door.ask,
    );
    expect(counts).toEqual({ data: DOCUMENTS });
    expect(seen.size).toBeGreaterThan(DOCUMENTS / 2);
    expect(door.faults).toEqual([]);
  }, 180_000);
});
