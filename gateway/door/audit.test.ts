import { serverAudits } from 'graphql-http';
import { openTestDoor, type TestDoor } from './test-door';

/** Optional parts of the specification that the door leaves out, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '5A70': 'MAY: no GET, because it puts variables, and so BSNs, in URLs and their logs',
  D6D5: 'MAY: no GET, for the same reason',
  '6A70': 'MAY: no GET, for the same reason',
};

describe('GraphQL over HTTP as the specification has it', () => {
  let door: TestDoor;
  const url = () => `${door.url}/graphql`;
  beforeAll(async () => {
    door = await openTestDoor({ development: true });
  });
  afterAll(() => door.close());

  const audits = serverAudits({ url });

  test('the suite has all its audits', () => expect(audits.length).toBe(61));

  test.each(
    audits.filter(({ id }) => !(id in LEFT_OUT)).map((audit) => [audit.id, audit.name, audit] as const),
  )('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  test.each(audits.filter(({ id }) => id in LEFT_OUT).map((audit) => [audit.id, audit.name, audit] as const))(
    'left out: %s %s',
    async (id, _name, audit) => {
      expect(LEFT_OUT[id]).toMatch(/^MAY/);
      expect((await audit.fn()).status).not.toBe('ok');
    },
  );
});
