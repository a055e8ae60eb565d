import { createServer, type IncomingMessage, request as ask, Agent, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { FIRST_SETTING, type Setting } from './behaviour';
import type { ContractWords } from './contract-words';
import { type AgencyProxy, startAgencyProxy } from './proxy';

const WORDS: ContractWords = { amounts: new Set(['amount']), alwaysTold: new Set(['access', 'withheld']) };

let setting: Setting;
let serve: (request: IncomingMessage, response: ServerResponse) => void;
const agency = createServer((request, response) => serve(request, response));
let proxy: AgencyProxy;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  await new Promise<void>((resolve) => agency.listen(0, '127.0.0.1', resolve));
  const { port } = agency.address() as AddressInfo;
  proxy = await startAgencyProxy(`http://127.0.0.1:${port}/graphql`, () => setting, WORDS);
});
beforeEach(() => {
  setting = FIRST_SETTING;
});
afterAll(async () => {
  agent.destroy();
  await proxy.close();
  agency.closeAllConnections();
  await new Promise((resolve) => agency.close(resolve));
});

/** Posts through the proxy, with the socket that was used. */
function post(
  body: Buffer | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly answer: IncomingMessage; readonly socket: Socket }> {
  return new Promise((resolve, reject) => {
    const sent = ask(proxy.url, { method: 'POST', agent, headers }, (answer) =>
      resolve({ answer, socket: answer.socket }),
    );
    sent.once('error', reject).end(body);
  });
}

describe('a proxy that is normal', () => {
  test('passes the bytes of question and answer, the path, and the headers that are not of the connection', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    const other = Buffer.from(bytes).reverse();
    let seen: IncomingMessage | undefined;
    let came: Buffer | undefined;
    serve = (request, response) => {
      seen = request;
      void buffer(request).then((body) => {
        came = body;
        response.writeHead(422, { 'x-of-agency': 'ja', 'set-cookie': ['a=1', 'b=2'] }).end(other);
        return undefined;
      });
    };
    const { answer } = await post(bytes, { 'x-statement': 'a.b.c', traceparent: '00-ab-cd-01' });
    expect([answer.statusCode, answer.headers['x-of-agency']]).toEqual([422, 'ja']);
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect((await buffer(answer)).equals(other)).toBe(true);
    expect(came?.equals(bytes)).toBe(true);
    expect([seen?.method, seen?.url]).toEqual(['POST', '/graphql']);
    expect(seen?.headers).toMatchObject({ 'x-statement': 'a.b.c', traceparent: '00-ab-cd-01' });
  });

  test('gives the beginning of an answer before its end has come', async () => {
    let finish = (): void => undefined;
    serve = (_, response) => {
      response.write('begin ');
      finish = () => void response.end('eind');
    };
    const { answer } = await post('');
    const first = await new Promise((resolve) => answer.once('data', resolve));
    expect(String(first)).toBe('begin ');
    finish();
    expect(await text(answer)).toBe('eind');
  });

  test('keeps a connection for the next question', async () => {
    serve = (_, response) => void response.end('ok');
    const first = await post('');
    await text(first.answer);
    const second = await post('');
    await text(second.answer);
    expect(second.socket).toBe(first.socket);
  });

  test('hangs up on the agency when the hub waits no longer', async () => {
    const asked = new Promise<IncomingMessage>((resolve) => {
      serve = (request) => resolve(request);
    });
    const sent = ask(proxy.url, { method: 'POST' }).on('error', () => undefined);
    sent.end();
    const atAgency = await asked;
    const gone = new Promise((resolve) => atAgency.socket.once('close', resolve));
    sent.destroy();
    await gone;
  });
});

describe('a proxy that is not normal', () => {
  test('does not ask the agency when it is down, and breaks the connections that are open', async () => {
    serve = (_, response) => void response.end('ok');
    const before = await post('');
    await text(before.answer);
    const closed = new Promise((resolve) => before.socket.once('close', resolve));
    setting = { ...FIRST_SETTING, behaviour: 'DOWN' };
    proxy.cut();
    await closed;
    serve = () => {
      throw new Error('the agency was asked');
    };
    await expect(post('')).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('resets the connection when there is no agency to ask', async () => {
    const nowhere = createServer();
    await new Promise<void>((resolve) => nowhere.listen(0, '127.0.0.1', resolve));
    const { port } = nowhere.address() as AddressInfo;
    await new Promise((resolve) => nowhere.close(resolve));
    const alone = await startAgencyProxy(`http://127.0.0.1:${port}/graphql`, () => FIRST_SETTING, WORDS);
    const sent = ask(alone.url, { method: 'POST' });
    const failed = new Promise((resolve) => sent.once('error', resolve));
    sent.end('{}');
    expect(await failed).toMatchObject({ code: 'ECONNRESET' });
    await alone.close();
  });

  test('tells the length of what it changed', async () => {
    setting = { ...FIRST_SETTING, behaviour: 'WRONG' };
    serve = (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('etag', '"van-de-bron"');
      response.end(JSON.stringify({ data: { name: 'Café', amount: 12, count: 3 } }));
    };
    const { answer } = await post('');
    const body = await buffer(answer);
    expect(JSON.parse(body.toString())).toEqual({ data: { name: 'Café', amount: '12', count: 3 } });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(body.length),
    });
    expect(answer.headers).not.toHaveProperty('etag');
  });
});
