import { withConnection } from '../../../subgraphs/kit/database/connection';
import { bodyOf, type RawAnswer, sendRaw } from '../../../subgraphs/kit/testing/raw-request';
import { statementOf } from '../../../subgraphs/kit/testing/test-hub';
import { agencyCodes } from '../../../demo/project';
import { type RunningAgencies, startAgencies } from '../../hub/agencies';

const BODY = bodyOf('{ __typename }');
const codes = agencyCodes();
const pairs = codes.flatMap((from) => codes.filter((to) => to !== from).map((to) => [from, to] as const));

let agencies: RunningAgencies;
beforeAll(async () => {
  agencies = await startAgencies([]);
});
afterAll(() => agencies?.stop());

const statementFor = (code: string): Promise<string> =>
  agencies.hub.sign(statementOf(), code, BODY, Date.now());
const send = (code: string, statement: string): Promise<RawAnswer> =>
  sendRaw(agencies.urls[code] ?? '', BODY, [statement]);
const linesAt = (code: string): Promise<unknown[]> =>
  withConnection(agencies.ownerUrls.get(code) ?? '', (run) => run('SELECT id FROM processing_record'));

describe('a statement for one agency, of a hub that all of them know,', () => {
  it.each(pairs)('for %s is refused by %s, and not used up by that', async (from, to) => {
    const statement = await statementFor(from);
    const before = await linesAt(to);
    const refused = await send(to, statement);
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.text)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'STATEMENT_REFUSED' } }],
    });
    expect(await linesAt(to)).toEqual(before);
    expect(await send(from, statement)).toMatchObject({ status: 200 });
    expect(await send(from, statement)).toMatchObject({ status: 401 });
  });
});
