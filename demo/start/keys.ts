import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { newSpanId, STATEMENT_ALGORITHM } from '../../subgraphs/kit/access/statement';
import { dataFolder } from './hub-state';

/** Files with the keys of the demo, made at the first start and kept. */
export interface DemoKeys {
  /** The hub's private key (JWK). */
  readonly hubKey: string;
  /** The hub's public keys (JWKS), which the agencies trust. */
  readonly hubKeys: string;
  /** The secret for log pseudonyms of a part, as "uwv". */
  readonly logKeyOf: (part: string) => string;
  /** Folder of the identity server's keys. */
  readonly identityKeys: string;
}

const PRIVATE = { mode: 0o600 };

function secretIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), PRIVATE);
  return file;
}

/** The keys of the demo: read by path, so that no secret stands in the environment of a process. */
export async function demoKeys(): Promise<DemoKeys> {
  const folder = path.join(dataFolder(), 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const hubKey = path.join(folder, 'hub-private.json');
  const hubKeys = path.join(folder, 'hub-public.json');
  if (!existsSync(hubKey)) {
    const { privateKey } = await generateKeyPair(STATEMENT_ALGORITHM, { extractable: true });
    writeFileSync(hubKey, JSON.stringify({ ...(await exportJWK(privateKey)), kid: newSpanId() }), PRIVATE);
  }
  const { d: _secret, ...publicKey } = JSON.parse(readFileSync(hubKey, 'utf8')) as Record<string, unknown>;
  writeFileSync(hubKeys, JSON.stringify({ keys: [{ ...publicKey, alg: STATEMENT_ALGORITHM, use: 'sig' }] }));
  return {
    hubKey,
    hubKeys,
    logKeyOf: (part) => secretIn(path.join(folder, `${part}-log.key`)),
    identityKeys: path.join(folder, 'identity'),
  };
}
