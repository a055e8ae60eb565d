import 'reflect-metadata';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runToEnd, startIdentityProcess } from './testing/identity-process';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'identity-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keysOf = async (issuer: string): Promise<unknown> => (await fetch(`${issuer}/jwks`)).json();

/** What somebody reads who started it in vain, without what the library says of itself at any start. */
const linesOf = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line !== '' && !line.startsWith('oidc-provider '));

describe('the identity provider as a process', () => {
  test('makes its keys at the first start, for its own user alone, and keeps them', async () => {
    const keysFolder = path.join(folder, 'nieuw');
    const first = await startIdentityProcess(keysFolder);
    const before = await keysOf(first.issuer);
    await first.stop();
    const files = readdirSync(keysFolder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(statSync(path.join(keysFolder, file)).mode & 0o777).toBe(0o600);
    const second = await startIdentityProcess(keysFolder);
    expect(await keysOf(second.issuer)).toEqual(before);
    await second.stop();
  });

  test('refuses keys that others may read, and says how to mend it', async () => {
    await (await startIdentityProcess(folder)).stop();
    const file = path.join(folder, 'identity-keys.json');
    chmodSync(file, 0o644);
    const { code, stderr } = await runToEnd('main', [], { IDENTITY_PORT: '0', IDENTITY_KEYS: folder });
    expect(code).toBe(1);
    expect(linesOf(stderr)).toEqual([
      `${file} holds keys and others than you may read it: chmod 600 ${file}`,
    ]);
  });

  test.each(['', 'geen json', '{"signing":{"kty":"RSA"},"cookies":[]}'])(
    'refuses a file without usable keys: %j',
    async (content) => {
      const file = path.join(folder, 'identity-keys.json');
      writeFileSync(file, content, { mode: 0o600 });
      const { code, stderr } = await runToEnd('main', [], { IDENTITY_PORT: '0', IDENTITY_KEYS: folder });
      expect(code).toBe(1);
      expect(linesOf(stderr)).toEqual([`${file} holds no usable keys: remove it, then new ones are made.`]);
    },
  );

  test('says in one line that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runToEnd('main', [], {
      IDENTITY_PORT: String(port),
      IDENTITY_KEYS: folder,
    });
    other.close();
    expect(code).toBe(1);
    expect(linesOf(stderr)).toEqual([
      `Cannot start the identity provider: port ${port} is in use. Set IDENTITY_PORT to a free one.`,
    ]);
  });

  test('names each setting that is wrong', async () => {
    const { code, stderr } = await runToEnd('main', [], {
      IDENTITY_PORT: '70000',
      IDENTITY_REDIRECTS: 'javascript:alert(1)',
      IDENTITY_KEYS: folder,
    });
    expect(code).toBe(1);
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toMatch(/IDENTITY_PORT: .*IDENTITY_REDIRECTS/);
  });

  test('bears the name in its tokens that it is given', async () => {
    const server = await startIdentityProcess(folder, { IDENTITY_ISSUER: 'https://inloggen.example' });
    expect(server.issuer).toBe('https://inloggen.example');
    await server.stop();
  });
});
