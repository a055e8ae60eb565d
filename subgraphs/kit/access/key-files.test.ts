import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { SetupError } from '../database/setup-error';
import { readKeySet, readPrivateKey, readSecret } from './key-files';

let folder: string;
let publicKey: JWK;
let privateKey: JWK;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huishoudbeeld-keys-'));
  const pair = await generateKeyPair('ES256', { extractable: true });
  publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'test' };
  privateKey = { ...(await exportJWK(pair.privateKey)), kid: 'test' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let written = 0;

async function fileWith(content: unknown): Promise<string> {
  const file = join(folder, `${written++}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function errorOf(work: () => unknown): Promise<SetupError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

const absent = (): string => join(folder, 'absent.json');

describe('a file with the public keys of the hub', () => {
  it('is read', async () => {
    expect(readKeySet(await fileWith({ keys: [publicKey] }), 'HUB_KEYS')).toEqual({ keys: [publicKey] });
  });

  it('is refused when it is not that, and the setting is named', async () => {
    const refused: readonly unknown[] = [
      ...['', 'geen json', 'null', '[]', {}, { keys: [] }, { keys: {} }, { keys: [null] }, { keys: [{}] }],
      ...[publicKey, { keys: [privateKey] }, { keys: [publicKey, privateKey] }],
    ];
    for (const content of refused) {
      const file = await fileWith(content);
      const { message } = await errorOf(() => readKeySet(file, 'HUB_KEYS'));
      expect(message).toBe('HUB_KEYS must name a JSON file with public keys: {"keys": [...]}.');
    }
    const { message } = await errorOf(() => readKeySet(absent(), 'HUB_KEYS'));
    expect(message).toBe(`HUB_KEYS names a file that cannot be read: ${absent()}.`);
  });
});

describe('a file with the private key of the hub', () => {
  it('is read, with the name under which agencies know it', async () => {
    const { key, keyId } = await readPrivateKey(await fileWith(privateKey), 'HUB_KEY');
    expect(keyId).toBe('test');
    expect(key).toMatchObject({ type: 'private', algorithm: { name: 'ECDSA', namedCurve: 'P-256' } });
  });

  it('is refused when it is not that, and nothing of it is told', async () => {
    const rsa = await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey);
    const other = await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey);
    const { kid: _, ...unnamed } = privateKey;
    const refused: readonly unknown[] = [
      ...['', 'geen json', 'null', {}, publicKey, unnamed, { keys: [privateKey] }],
      ...[
        { ...rsa, kid: 'rsa' },
        { ...other, kid: 'other' },
        { kty: 'oct', k: 'c2VjcmV0', kid: 'oct' },
      ],
    ];
    for (const content of refused) {
      const file = await fileWith(content);
      const error = await errorOf(() => readPrivateKey(file, 'HUB_KEY'));
      expect(error.message).toBe('HUB_KEY must name a JSON file with a private key for ES256 and its kid.');
      expect(error.cause).toBeUndefined();
    }
    expect((await errorOf(() => readPrivateKey(absent(), 'HUB_KEY'))).message).toContain('cannot be read');
  });
});

describe('a file with a secret', () => {
  it('is read without the space around it, when it has 32 characters', async () => {
    const secret = 'x'.repeat(32);
    expect(readSecret(await fileWith(`\n ${secret} \n`), 'LOG_KEY')).toBe(secret);
  });

  it('is refused when it has 31, and nothing of it is told', async () => {
    for (const secret of ['', 'geheim'.padEnd(31, '!'), ` ${'x'.repeat(31)} `]) {
      const file = await fileWith(secret);
      const { message } = await errorOf(() => readSecret(file, 'LOG_KEY'));
      expect(message).toBe('LOG_KEY must name a file with a secret of at least 32 characters.');
    }
    expect((await errorOf(() => readSecret(absent(), 'LOG_KEY'))).message).toContain('cannot be read');
  });
});
