import { clientRequest, type Hub, startHub } from './hub';
import type { Fault } from './subgraph-server';

const RESET_MS = 60;
const down: Fault = (_, response) => response.writeHead(503).end();
const hang: Fault = () => undefined;

describe('the breaker of an agency', () => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(undefined, { breaker: { faultsToOpen: 3, resetMs: RESET_MS } });
  });
  afterEach(() => hub.close());

  const uwv = () => {
    const server = hub.servers['uwv'];
    if (!server) throw new Error('no uwv');
    return server;
  };
  const ping = async (name = 'uwv', more: Parameters<typeof clientRequest>[0] = {}) => {
    const context = clientRequest(more);
    await hub.ask(`{ ${name}Ping }`, {}, context);
    return context.record.worst(name);
  };
  const open = async () => {
    uwv().fault = down;
    for (let nth = 0; nth < 3; nth += 1) expect(await ping()).toBe('FAULTY');
    expect(await ping()).toBe('UNREACHABLE');
    expect(uwv().seen.length).toBe(3);
  };
  /** Asks until the outcome is another than UNREACHABLE: the breaker tried. */
  const untilTried = async () => {
    for (;;) {
      const outcome = await ping();
      if (outcome !== 'UNREACHABLE') return outcome;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  test('opens after the set number of faults in a row, and then nothing is sent', open);

  test('does not open when a good answer comes in between', async () => {
    for (let round = 0; round < 3; round += 1) {
      uwv().fault = down;
      await ping();
      await ping();
      uwv().fault = undefined;
      expect(await ping()).toBe('ANSWERED');
    }
  });

  test('is its own: another agency is still asked', async () => {
    await open();
    expect(await ping('svb')).toBe('ANSWERED');
  });

  test('tries after the reset time, and closes when the agency answers', async () => {
    await open();
    uwv().fault = undefined;
    expect(await untilTried()).toBe('ANSWERED');
    expect(await ping()).toBe('ANSWERED');
  });

  test('stays open when the try fails', async () => {
    await open();
    expect(await untilTried()).toBe('FAULTY');
    expect(await ping()).toBe('UNREACHABLE');
  });

  test('lets one request try, and the others do not wait for it', async () => {
    await open();
    const release: Array<() => void> = [];
    const tried = new Promise<void>((resolve) => {
      uwv().fault = (_, response) => {
        release.push(() => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end('{"data":{"uwvPing":"pong"}}');
        });
        resolve();
      };
    });
    const trial = untilTried();
    await tried;
    expect(await ping()).toBe('UNREACHABLE');
    for (const answer of release) answer();
    expect(await trial).toBe('ANSWERED');
    uwv().fault = undefined;
    expect(await ping()).toBe('ANSWERED');
  });

  test('is not opened by clients that hang up', async () => {
    for (let nth = 0; nth < 10; nth += 1) {
      const gone = new AbortController();
      uwv().fault = () => gone.abort();
      expect(await ping('uwv', { signal: gone.signal })).toBe('LATE');
    }
    uwv().fault = undefined;
    expect(await ping()).toBe('ANSWERED');
  });

  test('is not closed by a client that hangs up during the try', async () => {
    await open();
    const gone = new AbortController();
    let sent = false;
    uwv().fault = () => {
      sent = true;
      gone.abort();
    };
    while (!sent) await ping('uwv', { signal: gone.signal });
    expect(await ping()).toBe('UNREACHABLE');
  });

  test('is not opened by GraphQL answers with errors, nor by a refusal', async () => {
    uwv().fault = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data":{"uwvPing":null},"errors":[{"message":"no","path":["uwvPing"]}]}');
    };
    for (let nth = 0; nth < 5; nth += 1) expect(await ping()).toBe('FAULTY');
    uwv().fault = (_, response) => response.writeHead(403).end();
    for (let nth = 0; nth < 5; nth += 1) expect(await ping()).toBe('REFUSED');
    uwv().fault = undefined;
    expect(await ping()).toBe('ANSWERED');
  });

  test('is opened by an agency that is late, when it had a fair share of the budget', async () => {
    uwv().fault = hang;
    // On a busy machine a budget can be gone before the agency is asked: that one does not count.
    const outcomes = [await ping('uwv', { budgetMs: 50 })];
    while (outcomes.at(-1) === 'LATE') outcomes.push(await ping('uwv', { budgetMs: 50 }));
    expect(outcomes.at(-1)).toBe('UNREACHABLE');
    expect(outcomes.length).toBeGreaterThan(3);
  });

  test('is opened by malformed answers and by an agency that nobody listens for', async () => {
    uwv().fault = (_, response) => response.end('?');
    for (let nth = 0; nth < 3; nth += 1) expect(await ping()).toBe('MALFORMED');
    expect(await ping()).toBe('UNREACHABLE');
    const svb = hub.servers['svb'];
    await svb?.close();
    const before = svb?.seen.length;
    for (let nth = 0; nth < 4; nth += 1) expect(await ping('svb')).toBe('UNREACHABLE');
    expect(svb?.seen.length).toBe(before);
  });
});
