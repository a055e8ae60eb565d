import { generateKeyPair, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { z } from 'zod';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { TOKEN_ALGORITHM } from './clients';

const privateKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  alg: z.literal(TOKEN_ALGORITHM),
  use: z.literal('sig'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
/** A private RSA key as a JWK. */
export type PrivateKey = z.output<typeof privateKey>;

const serverKeys = z.object({ signing: privateKey, cookies: z.array(z.string().min(32)).min(1) });

/** Keys of the identity provider. All but the last are secret. */
export interface IdentityKeys {
  readonly signing: PrivateKey;
  /** Keys that cookies are signed with. */
  readonly cookies: readonly string[];
  /** Public key of the program that may ask for tokens of its own. */
  readonly systemPublic: JWK;
}

const serverFile = (folder: string): string => path.join(folder, 'identity-keys.json');

/** File with the private key of the program, as a JWK. */
export const systemKeyFile = (folder: string): string => path.join(folder, 'system-client.json');

async function newKey(): Promise<PrivateKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 3072 });
  const jwk = pair.privateKey.export({ format: 'jwk' });
  return privateKey.parse({
    ...jwk,
    kid: await calculateJwkThumbprint(jwk as JWK),
    alg: TOKEN_ALGORITHM,
    use: 'sig',
  });
}

/** Reads a file with a secret; makes it first, for this user alone, when there is none. */
async function readOrMake<T>(file: string, shape: z.ZodType<T>, make: () => Promise<T>): Promise<T> {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(await make()), { mode: 0o600, flag: 'wx' });
  }
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new SetupError(`${file} holds keys and others than you may read it: chmod 600 ${file}`);
  }
  const parsed = shape.safeParse(jsonOf(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new SetupError(`${file} holds no usable keys: remove it, then new ones are made.`);
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the program's private key. Throws a SetupError when the file has none. */
export function readSystemKey(file: string): PrivateKey {
  if (!existsSync(file))
    throw new SetupError(`There is no ${file}: it is made when the identity provider starts.`);
  const parsed = privateKey.safeParse(jsonOf(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new SetupError(`${file} holds no private key.`);
  return parsed.data;
}

/** The keys in a folder; makes them at the first start. Throws a SetupError for keys that others may read. */
export async function openKeys(folder: string): Promise<IdentityKeys> {
  const server = await readOrMake(serverFile(folder), serverKeys, async () => ({
    signing: await newKey(),
    cookies: [randomBytes(32).toString('base64url')],
  }));
  const { kty, kid, alg, use, n, e } = await readOrMake(systemKeyFile(folder), privateKey, newKey);
  return { ...server, systemPublic: { kty, kid, alg, use, n, e } };
}
