import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { projectRoot } from '../project';

/** What other commands have to know of the hub that `npm start` runs. */
export interface HubState {
  /** Connection URLs of the owner roles, by the code of the agency: for loading. They hold passwords. */
  readonly ownerUrls: ReadonlyMap<string, string>;
}

const STATE_FILE = 'hub.json';

/** Folder of everything the hub keeps on this machine. */
export const dataFolder = (): string => process.env['HUB_DATA'] ?? path.join(projectRoot(), '.data');

const environmentUrl = (code: string): string | undefined =>
  process.env[`${code.toUpperCase()}_OWNER_DATABASE_URL`] ??
  process.env[`${code.toUpperCase()}_DATABASE_URL`];

/** Notes the running hub for other commands, readable by this user alone. */
export function writeHubState(state: HubState): void {
  mkdirSync(dataFolder(), { recursive: true });
  const content = JSON.stringify({ ownerUrls: Object.fromEntries(state.ownerUrls) });
  writeFileSync(path.join(dataFolder(), STATE_FILE), content, { mode: 0o600 });
}

/**
 * The databases of the agencies: from the settings where they name one, else those of the hub that `npm start` runs.
 * Throws a SetupError when one is unknown.
 */
export function readHubState(codes: readonly string[]): HubState {
  const file = path.join(dataFolder(), STATE_FILE);
  const noted = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { ownerUrls: Record<string, string> }).ownerUrls
    : {};
  const urls = codes.map((code) => {
    const url = environmentUrl(code) ?? noted[code];
    if (url === undefined) {
      throw new SetupError(
        `No database is known for ${code}: start the hub with npm start, or set ${code.toUpperCase()}_DATABASE_URL.`,
      );
    }
    return [code, url] as const;
  });
  return { ownerUrls: new Map(urls) };
}
