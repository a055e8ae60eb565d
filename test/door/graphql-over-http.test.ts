import { serverAudits } from 'graphql-http';
import { openTestDoor, type TestDoor } from '../../gateway/door/test-door';

const NO_GET = 'MAY: no GET, because it puts variables, and so BSNs, in URLs and their logs';
const NO_INTROSPECTION =
  'its document asks for __type, and introspection is off; variables do work: door.test.ts';

/** What the door leaves out of the 61, and why. Any other miss fails, and so does one that is no longer a miss. */
const LEFT_OUT: Readonly<Record<string, string>> = { '5A70': NO_GET, D6D5: NO_GET, '6A70': NO_GET };
const LEFT_OUT_IN_PRODUCTION = { ...LEFT_OUT, '2EA1': NO_INTROSPECTION, '28B9': NO_INTROSPECTION };

// Free documents in production too: where they are refused, an audit would measure that and nothing else.
describe.each([
  ['in development', true, LEFT_OUT],
  ['in production', false, LEFT_OUT_IN_PRODUCTION as Readonly<Record<string, string>>],
])('GraphQL over HTTP as the specification has it, %s', (_, development, leftOut) => {
  let door: TestDoor;
  const audits = serverAudits({ url: () => `${door.url}/graphql` });
  beforeAll(async () => {
    door = await openTestDoor({ development, freeDocuments: true });
  });
  afterAll(() => door.close());

  test('the suite has all its audits, and those left out are among them', () => {
    expect(audits.length).toBe(61);
    expect(audits.filter(({ id }) => id in leftOut).length).toBe(Object.keys(leftOut).length);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (id, name, audit) => {
      const result = await audit.fn();
      const reason = leftOut[id];
      if (reason === undefined) expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
      else {
        expect(result.status).not.toBe('ok');
        if (reason.startsWith('MAY')) expect(name).toMatch(/^MAY /);
      }
    },
  );
});
