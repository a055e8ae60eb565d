import { request as ask } from 'node:http';
import fc from 'fast-check';
import pino from 'pino';
import { committedSdl } from './committed-sdl';
import { BEHAVIOURS, LONGEST_DELAY_MS, SHORTEST_DELAY_MS } from './behaviour';
import { type RunningConsole, startConsole } from './start';

const WEB = 'http://127.0.0.1:4000';
const AGENCIES = [
  { code: 'noord', name: 'Bureau Noord', url: 'http://127.0.0.1:9/graphql' },
  { code: 'zuid', name: 'Bureau Zuid & <Co>', url: 'http://127.0.0.1:9/graphql' },
];
const AT_FIRST = AGENCIES.map(({ code, name }) => ({ code, name, behaviour: 'NORMAL', delayMs: 3000 }));

let running: RunningConsole;
beforeEach(async () => {
  const logger = pino({ level: 'silent' });
  running = await startConsole({ port: 0, agencies: AGENCIES, webOrigin: WEB, sdl: committedSdl(), logger });
});
afterEach(() => running.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${running.url}${path}`, { headers });
const agencies = async (): Promise<unknown> => (await get('/agencies')).json();

function put(code: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${running.url}/agencies/${code}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('a script', () => {
  test('reads how the agencies are, changes one, and makes all normal again', async () => {
    expect(await agencies()).toEqual(AT_FIRST);
    const changed = await put('zuid', { behaviour: 'SLOW', delayMs: 750 });
    const now = [AT_FIRST[0], { ...AT_FIRST[1], behaviour: 'SLOW', delayMs: 750 }];
    expect([changed.status, await changed.json()]).toEqual([200, now]);
    expect(await agencies()).toEqual(now);
    const normal = await fetch(`${running.url}/normal`, { method: 'POST' });
    expect(await normal.json()).toEqual([AT_FIRST[0], { ...AT_FIRST[1], delayMs: 750 }]);
  });

  test('may leave the delay out: the last one stands', async () => {
    await put('noord', { behaviour: 'SLOW', delayMs: 8000 });
    await put('noord', { behaviour: 'DOWN' });
    expect(await (await put('noord', { behaviour: 'SLOW' })).json()).toMatchObject([{ delayMs: 8000 }, {}]);
  });

  test.each([
    [{ behaviour: 'KAPOT' }, ['behaviour']],
    [{ delayMs: 1000 }, ['behaviour']],
    [{ behaviour: 'SLOW', delayMs: SHORTEST_DELAY_MS - 1 }, ['delayMs']],
    [{ behaviour: 'SLOW', delayMs: LONGEST_DELAY_MS + 1 }, ['delayMs']],
    [{ behaviour: 'NORMAL', delayMs: null }, ['delayMs']],
    [{ behaviour: 1, delayMs: 'lang' }, ['behaviour', 'delayMs']],
    [{ behaviour: 'DOWN', until: 'morgen' }, ['until']],
    [[], ['body']],
    ['null', ['body']],
  ])('is told which fields of %j cannot be, and what can', async (body, fields) => {
    const answer = await put('noord', body);
    const { mistakes } = (await answer.json()) as { mistakes: { field: string; message: string }[] };
    expect([answer.status, mistakes.map(({ field }) => field)]).toEqual([400, fields]);
    for (const { message } of mistakes) expect(message).toMatch(/^(must be .+|is not part of a setting)$/);
    expect(await agencies()).toEqual(AT_FIRST);
  });

  test('whatever it sends, an agency behaves in a way that exists', async () => {
    const almost = fc.record({ behaviour: fc.constantFrom(...BEHAVIOURS, 'X'), delayMs: fc.anything() });
    await fc.assert(
      fc.asyncProperty(fc.oneof(almost, fc.jsonValue()), async (body) => {
        const { status } = await put('noord', JSON.stringify(body) ?? '');
        expect([200, 400]).toContain(status);
        const [noord] = (await agencies()) as [{ behaviour: never; delayMs: number }];
        expect(BEHAVIOURS).toContain(noord.behaviour);
        expect(noord.delayMs).toBeGreaterThanOrEqual(SHORTEST_DELAY_MS);
        expect(noord.delayMs).toBeLessThanOrEqual(LONGEST_DELAY_MS);
      }),
      { numRuns: 60 },
    );
  });

  test('is told which agencies there are when it names another', async () => {
    const answer = await put('oost', { behaviour: 'DOWN' });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { mistakes: [{ field: 'code', message: 'must be one of noord, zuid' }] },
    ]);
  });
});

describe('a browser', () => {
  const CHANGE = { behaviour: 'DOWN' };

  test('lets the web client and the page itself in', async () => {
    const { port } = new URL(running.url);
    for (const origin of [WEB, running.url, `http://localhost:${port}`]) {
      expect([origin, (await put('noord', CHANGE, { origin })).status]).toEqual([origin, 200]);
    }
  });

  test('may show the web client the answer, and asks first whether it may change something', async () => {
    const answer = await get('/agencies', { origin: WEB });
    expect(answer.headers.get('access-control-allow-origin')).toBe(WEB);
    expect(answer.headers.get('vary')).toContain('Origin');
    const asked = await fetch(`${running.url}/agencies/noord`, {
      method: 'OPTIONS',
      headers: { origin: WEB, 'access-control-request-method': 'PUT' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  test.each(['http://127.0.0.1:4001', 'https://127.0.0.1:4000', 'http://kwaad.example', 'null'])(
    'keeps %s out, to read and to change',
    async (origin) => {
      const form = { method: 'POST', headers: { origin } };
      const answers = await Promise.all([
        put('noord', CHANGE, { origin }),
        get('/agencies', { origin }),
        get('/events', { origin }),
        fetch(`${running.url}/normal`, form),
        fetch(`${running.url}/alles-normaal`, form),
        fetch(`${running.url}/agencies/noord`, { method: 'OPTIONS', headers: { origin } }),
      ]);
      for (const answer of answers) {
        expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
      }
      expect(await answers[0]?.json()).toMatchObject({ mistakes: [{ field: 'origin' }] });
      expect(await agencies()).toEqual(AT_FIRST);
    },
  );

  test('keeps a site out that has its name point to this machine', async () => {
    const { port } = new URL(running.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      ask(`${running.url}/agencies`, { headers: { host: `kwaad.example:${port}` } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });
});

describe('who follows the events', () => {
  test('hears all agencies at each change, once, and nothing when nothing changed', async () => {
    const leaving = new AbortController();
    const answer = await fetch(`${running.url}/events`, { headers: { origin: WEB }, signal: leaving.signal });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('access-control-allow-origin')).toBe(WEB);
    if (answer.body === null) throw new Error('there are no events');
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    const events = (): unknown[] =>
      told.split('\n\n').flatMap((one) => {
        const data = /^event: change\ndata: (.*)$/.exec(one.trim())?.[1];
        return data === undefined ? [] : [JSON.parse(data)];
      });
    await put('noord', { behaviour: 'DOWN' });
    await put('noord', { behaviour: 'DOWN' });
    await fetch(`${running.url}/normal`, { method: 'POST' });
    await fetch(`${running.url}/normal`, { method: 'POST' });
    await put('zuid', { behaviour: 'FAULTY' });
    while (!told.includes('FAULTY')) told += (await reader.read()).value ?? '';
    leaving.abort();
    expect(events()).toEqual([
      [{ ...AT_FIRST[0], behaviour: 'DOWN' }, AT_FIRST[1]],
      AT_FIRST,
      [AT_FIRST[0], { ...AT_FIRST[1], behaviour: 'FAULTY' }],
    ]);
  });
});

describe('the page', () => {
  const send = (path: string, form: Record<string, string>): Promise<Response> =>
    fetch(`${running.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: running.url },
      body: new URLSearchParams(form),
    });

  test('works without a script: a form changes an agency and leads back to it', async () => {
    const answer = await send('/instellen/zuid', { behaviour: 'SLOW', seconds: '1,5' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/#zuid']);
    const page = await (await get('/')).text();
    expect(page).toContain('Alleen in de demo. Zo ziet u wat een hulpverlener ziet als een bron uitvalt.');
    expect(page).toContain('<strong>Traag (1,5 seconden)</strong>');
    expect(page).toMatch(/id="zuid-slow"[^>]* checked/);
    expect(page).toContain('nog 10 seconden duren');
    const normal = await send('/alles-normaal', {});
    expect([normal.status, normal.headers.get('location')]).toEqual([303, '/']);
    expect(await (await get('/')).text()).not.toContain('<strong>Traag');
  });

  test.each([{ behaviour: 'SLOW', seconds: '11' }, { behaviour: 'SLOW', seconds: '' }, { seconds: '1' }])(
    'says at the agency what of %j cannot be',
    async (form) => {
      const answer = await send('/instellen/zuid', form as Record<string, string>);
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain('<title>Fout: ');
      expect(page).toContain('id="zuid-fout" role="alert"');
      expect(page).not.toContain('noord-fout');
      expect(await agencies()).toEqual(AT_FIRST);
    },
  );

  test('shows the names of the agencies, and runs nothing that is in them', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain('<h2 id="zuid-naam">Bureau Zuid &amp; &lt;Co&gt;</h2>');
    expect(page).not.toContain('<Co>');
  });

  test('loads from the console alone, and no page may frame it', async () => {
    const answer = await get('/');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    const loaded = [...(await answer.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(loaded.sort()).toEqual(['/console.css', '/live.js']);
    for (const path of loaded) expect((await get(path)).status).toBe(200);
  });

  test('tells whom it does not know nothing of what was asked', async () => {
    const answer = await get('/999990019?x=999990019');
    expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('999990019')]);
  });
});
