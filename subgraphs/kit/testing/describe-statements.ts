import type { AgencyDefinition } from '../agency';
import { withConnection } from '../database/connection';
import type { AgencyHarness } from './agency-harness';
import { BAD_STATEMENTS } from './bad-statements';
import { bodyOf, sendRaw } from './raw-request';
import { startBeside } from './second-process';
import { PERSONS } from './test-household';
import { statementOf } from './test-hub';

/** The one answer to a bad statement, whatever was wrong with it and whatever was asked. */
const REFUSED = JSON.stringify({
  errors: [{ message: 'The statement of who asks was refused.', extensions: { code: 'STATEMENT_REFUSED' } }],
});

/** Of how many records the processing log is. */
const logged = ({ ownerUrl }: AgencyHarness): Promise<number> =>
  withConnection(ownerUrl, async (run) => {
    const [row] = await run<{ count: number }>('SELECT count(*)::int AS count FROM processing_record');
    return row?.count ?? NaN;
  });

/** Holds an agency to answering nobody without a statement that holds. */
export function describeStatements(agency: AgencyDefinition, running: () => AgencyHarness): void {
  const { code } = agency.identity;
  const file = `query ($persons: [_Any!]!) {
    _entities(representations: $persons) { ... on Person { ${code} { claims { title } } } } }`;
  const bodies = [
    bodyOf('{ __typename }'),
    bodyOf('{ _service { sdl } }'),
    bodyOf('{ __schema { types { name } } }'),
    bodyOf(file, { persons: [{ __typename: 'Person', bsn: PERSONS.anna }] }),
  ];
  const [, , introspection = '', ofAnna = ''] = bodies;
  const sign = (body: string): Promise<string> =>
    running().hub.sign(statementOf(), code, body, running().now);

  describe(`${code}, whatever it is asked, refuses a statement when`, () => {
    it.each(Object.entries(BAD_STATEMENTS))('%s', async (_, make) => {
      const { hub, now, url } = running();
      const before = await logged(running());
      let answered = 0;
      for (const body of bodies) {
        const bad = await make({ hub, audience: code, body, now });
        const sent = bad.body ?? body;
        const send = () => sendRaw(`${url}${bad.search ?? ''}`, sent, bad.statements, bad.headers);
        if (bad.answeredBefore) {
          expect((await send()).text).not.toContain('STATEMENT_REFUSED');
          answered += 1;
        }
        const answer = await send();
        expect(answer).toEqual({ status: 401, text: REFUSED });
      }
      expect(await logged(running())).toBe(before + answered);
    });
  });

  describe(`${code}, by a statement that holds`, () => {
    it('answers, though never with its whole schema by introspection', async () => {
      for (const body of bodies) {
        const { status, text } = await sendRaw(running().url, body, [await sign(body)]);
        if (body === introspection) {
          expect(JSON.parse(text)).toMatchObject({
            errors: [{ extensions: { code: 'DOCUMENT_NOT_VALID' } }],
          });
          expect(JSON.parse(text)).not.toHaveProperty('data.__schema');
        } else {
          expect(status).toBe(200);
          expect(JSON.parse(text)).toMatchObject({ data: expect.anything() });
          expect(JSON.parse(text)).not.toHaveProperty('errors');
        }
      }
    });

    it('answers when it is one of the agencies that the statement is for', async () => {
      const answer = await sendRaw(running().url, ofAnna, [await sign(ofAnna)]);
      expect(answer.text).toContain('Te veel ontvangen');
    });

    it('gives nothing when another process of it was asked the same before', async () => {
      const second = await startBeside(agency, running());
      try {
        for (const body of bodies) {
          const statement = await sign(body);
          const first = await sendRaw(running().url, body, [statement]);
          expect(first.text).not.toContain('LOG_UNAVAILABLE');
          const lines = await logged(running());
          const again = await sendRaw(second.url, body, [statement]);
          expect(again.status).toBe(503);
          expect(JSON.parse(again.text)).toEqual({
            errors: [{ message: expect.any(String), extensions: { code: 'LOG_UNAVAILABLE' } }],
          });
          expect(await logged(running())).toBe(lines);
        }
      } finally {
        await second.close();
      }
    });
  });
}
