import { readFileSync } from 'node:fs';
import { type CryptoKey, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { SetupError } from '../database/setup-error';
import { STATEMENT_ALGORITHM } from './statement';

const MIN_SECRET = 32;

function read(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new SetupError(`${setting} names a file that cannot be read: ${file}.`, { cause: error });
  }
}

/**
 * Reads a set of public keys (JWKS).
 * @param setting name of the setting that names the file, for the error
 * @throws SetupError
 */
export function readKeySet(file: string, setting: string): JSONWebKeySet {
  const text = read(file, setting);
  try {
    const set = JSON.parse(text) as JSONWebKeySet;
    const isPublic =
      set.keys.length > 0 &&
      set.keys.every((key) => typeof key.kty === 'string' && key.kty !== 'oct' && !('d' in key));
    if (isPublic) return set;
  } catch {
    // Said below: what is in a key file is in no error.
  }
  throw new SetupError(`${setting} must name a JSON file with public keys: {"keys": [...]}.`);
}

/**
 * Reads a secret of at least 32 characters.
 * @param setting name of the setting that names the file, for the error
 * @throws SetupError
 */
export function readSecret(file: string, setting: string): string {
  const secret = read(file, setting);
  if (secret.length < MIN_SECRET)
    throw new SetupError(`${setting} must name a file with a secret of at least ${MIN_SECRET} characters.`);
  return secret;
}

/**
 * Reads the private key with which the hub signs: a JWK with a `kid`.
 * @param setting name of the setting that names the file, for the error
 * @throws SetupError
 */
export async function readPrivateKey(
  file: string,
  setting: string,
): Promise<{ readonly key: CryptoKey; readonly keyId: string }> {
  const text = read(file, setting);
  try {
    const jwk = JSON.parse(text) as JWK;
    const key = await importJWK(jwk, STATEMENT_ALGORITHM);
    if (jwk.kid !== undefined && jwk.d !== undefined && 'type' in key) return { key, keyId: jwk.kid };
  } catch {
    // Said below: what is in a key file is in no error.
  }
  throw new SetupError(
    `${setting} must name a JSON file with a private key for ${STATEMENT_ALGORITHM} and its kid.`,
  );
}
