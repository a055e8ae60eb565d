import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../project';

const AGENCIES = JSON.stringify([{ code: 'noord', name: 'Bureau Noord', url: 'http://127.0.0.1:9/graphql' }]);

/** Starts the console as `npm start` does. */
function start(settings: Readonly<Record<string, string>>) {
  const file = path.join(projectRoot(), 'dist', 'demo', 'console', 'main.js');
  if (!existsSync(file)) throw new Error('Not compiled: run npm run build before a test that starts it.');
  const child = fork(file, [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, LOG_LEVEL: 'silent', ...settings },
  });
  if (child.stderr === null) throw new Error('its errors cannot be read');
  return { child, ended: Promise.all([once(child, 'exit'), text(child.stderr)]) };
}

async function refusal(settings: Readonly<Record<string, string>>): Promise<string> {
  const [[code], stderr] = await start(settings).ended;
  expect(code).toBe(1);
  return stderr;
}

describe('the demo console as a process', () => {
  test('says where it stands before each agency, and stops with who started it', async () => {
    const { child, ended } = start({ CONSOLE_PORT: '0', CONSOLE_AGENCIES: AGENCIES });
    const [message] = (await once(child, 'message')) as [{ ready: string; standsBefore: object }];
    expect(message).toEqual({
      ready: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      standsBefore: { noord: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/) },
    });
    expect((await fetch(message.ready)).status).toBe(200);
    child.disconnect();
    const [[code]] = await ended;
    expect(code).toBe(0);
  });

  test('names each setting that is wrong', async () => {
    const stderr = await refusal({ CONSOLE_PORT: 'x', CONSOLE_AGENCIES: '[', HUB_PORT: '-1' });
    expect(stderr).toMatch(/CONSOLE_PORT: .*CONSOLE_AGENCIES: must be JSON.*HUB_PORT: .*\.\n$/);
    expect(await refusal({ CONSOLE_AGENCIES: '[{"code":"noord"}]' })).toMatch(
      /CONSOLE_AGENCIES\.0\.name: .*CONSOLE_AGENCIES\.0\.url: /,
    );
    expect(await refusal({ CONSOLE_AGENCIES: '[]' })).toContain('CONSOLE_AGENCIES: ');
  });

  test('says in one line that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const stderr = await refusal({ CONSOLE_PORT: String(port), CONSOLE_AGENCIES: AGENCIES });
    other.close();
    expect(stderr).toBe(
      `Cannot start the demo console: port ${port} is in use. Set CONSOLE_PORT to a free one.\n`,
    );
  });
});
