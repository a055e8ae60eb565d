import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK } from 'jose';
import type { StatementSigner, StatementTrust } from '../subgraphs/kit/access/statement';
import { createTestHub } from '../subgraphs/kit/testing/test-hub';

/** The keys of one run, in files as an organisation would keep them. */
export interface KeyFolder {
  readonly signer: StatementSigner;
  readonly trust: StatementTrust;
  /** Secret for the pseudonyms in all logs. */
  readonly logKey: string;
  /** The settings that the hub's process needs to find its keys. */
  readonly hubSettings: Readonly<Record<string, string>>;
  /** The settings that an agency's process needs to find its keys. */
  readonly settingsOf: (code: string) => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

const LOG_KEY = 'a key for the pseudonyms of persons in a measurement';

/** Makes the keys of a run. */
export async function makeKeyFolder(): Promise<KeyFolder> {
  const { signer, trust } = await createTestHub();
  const folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-bench-keys-'));
  const fileWith = (name: string, content: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  const privateKey = { ...(await exportJWK(signer.key)), kid: signer.keyId };
  const hubKey = fileWith('hub-private.json', JSON.stringify(privateKey));
  const hubKeys = fileWith('hub-public.json', JSON.stringify(trust.keys));
  const logKeyFile = fileWith('log.key', LOG_KEY);
  return {
    ...{ signer, trust, logKey: LOG_KEY },
    hubSettings: { HUB_NAME: signer.issuer, HUB_KEY_FILE: hubKey, HUB_LOG_KEY_FILE: logKeyFile },
    settingsOf: (code) => ({
      HUB_NAME: trust.issuer,
      HUB_KEYS_FILE: hubKeys,
      [`${code.toUpperCase()}_LOG_KEY_FILE`]: logKeyFile,
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
