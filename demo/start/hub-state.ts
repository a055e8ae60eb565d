import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { projectRoot } from '../project';

/** What other commands have to know of the hub that `npm start` runs. */
export interface HubState {
  /** Connection URLs of the owner roles, by the code of the agency, and "hub": they hold passwords. */
  readonly ownerUrls: ReadonlyMap<string, string>;
  /** Issuer of the identity provider; undefined while only agencies run. */
  readonly issuer?: string | undefined;
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
  const content = JSON.stringify({ ...state, ownerUrls: Object.fromEntries(state.ownerUrls) });
  writeFileSync(path.join(dataFolder(), STATE_FILE), content, { mode: 0o600 });
}

interface NotedState {
  readonly ownerUrls?: Record<string, string>;
  readonly issuer?: string;
}

function notedState(): NotedState {
  const file = path.join(dataFolder(), STATE_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NotedState) : {};
}

/** Issuer of the identity provider that runs beside the hub of `npm start`; undefined when none is noted. */
export const readIssuer = (): string | undefined => notedState().issuer;

/**
 * The databases of the agencies: from the settings where they name one, else those of the hub that `npm start` runs.
 * Throws a SetupError when one is unknown.
 */
export function readHubState(codes: readonly string[]): Pick<HubState, 'ownerUrls'> {
  const noted = notedState().ownerUrls ?? {};
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
