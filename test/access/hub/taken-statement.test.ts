import 'reflect-metadata';
import { STATEMENT_HEADER } from '../../../subgraphs/kit/access/statement';
import { openCase } from '../../hub/cases';
import type { Asker } from '../../hub/hub';
import { COLLEAGUES, FILES, OWN, OWN_CASE } from './demo-people';
import { startWatchedHub, type WatchedHub } from './watched-hub';

const hers: Asker = { caseReference: OWN_CASE, reason: null };
/** Nothing of anybody: no name, no number. */
const NOBODYS = /[0-9]{9}|Oefenaar|Verbeelding|Voorbeeldstad/;

let hub: WatchedHub;
beforeAll(async () => {
  hub = await startWatchedHub();
  await openCase(hub, OWN_CASE, { bsns: Object.values(OWN), workers: ['hulpverlener'] });
});
afterAll(() => hub?.close());
beforeEach(() => hub.forget());

describe('the statement of the hub for one agency, taken off the line', () => {
  async function taken() {
    await hub.send({ query: FILES, variables: { bsns: [OWN.mother] }, asker: hers });
    const passage = hub.passages.find(({ agency }) => agency === 'uwv');
    if (!passage?.statement) throw new Error('the hub asked UWV nothing');
    return { statement: passage.statement, body: passage.body };
  }
  const present = async (agency: string, { statement, body }: { statement: string; body: string }) => {
    const response = await fetch(hub.agencies.urls[agency] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [STATEMENT_HEADER]: statement },
      body,
    });
    return { status: response.status, text: await response.text() };
  };

  it.each(['svb', 'duo', 'gemeente'])('is refused at %s', async (agency) => {
    const { status, text } = await present(agency, await taken());
    expect(status).toBe(401);
    expect(text).toContain('STATEMENT_REFUSED');
    expect(text).not.toMatch(NOBODYS);
  });

  it('is refused at its own agency the second time, and with another body', async () => {
    const { statement, body } = await taken();
    for (const other of [body, body.replace(OWN.mother, COLLEAGUES.greet), `${body} `]) {
      const { status, text } = await present('uwv', { statement, body: other });
      expect(status).toBe(401);
      expect(text).not.toMatch(NOBODYS);
    }
  });
});
