import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../subgraphs/kit/database/embedded-server';
import { type AgencyUrls, provisionAgency } from '../../subgraphs/kit/database/provision';
import { projectRoot } from '../project';
import { dataFolder } from './hub-state';
import path from 'node:path';

/** Databases of the parts, and the embedded server when one was needed. */
export interface Databases {
  readonly urls: ReadonlyMap<string, AgencyUrls>;
  readonly server: EmbeddedPostgres | null;
}

/** Name of the hub's own database, with its logs and cases. */
export const HUB_DATABASE = 'hub';
/** Name of the database of the caseload: the read model of debt regie, and its queue. */
export const CASELOAD_DATABASE = 'caseload';

function ownServer(code: string): AgencyUrls | null {
  const prefix = code.toUpperCase();
  const loginUrl = process.env[`${prefix}_DATABASE_URL`];
  return loginUrl === undefined
    ? null
    : { loginUrl, ownerUrl: process.env[`${prefix}_OWNER_DATABASE_URL`] ?? loginUrl };
}

/**
 * The database of each part, an agency or the hub: on the server its settings name, else on one embedded server that
 * this starts.
 */
export async function openDatabases(parts: readonly string[]): Promise<Databases> {
  const urls = new Map<string, AgencyUrls>();
  const embedded: string[] = [];
  for (const part of parts) {
    const own = ownServer(part);
    if (own) urls.set(part, own);
    else embedded.push(part);
  }
  if (embedded.length === 0) return { urls, server: null };
  const server = await startEmbeddedPostgres({
    durable: true,
    projectDirectory: projectRoot(),
    ...(process.env['HUB_DATA'] ? { dataDirectory: path.join(dataFolder(), 'postgres') } : {}),
  });
  try {
    for (const agency of embedded) {
      const { superuserUrl, passwordOf } = server;
      urls.set(
        agency,
        await provisionAgency({ superuserUrl, agency, passwordOf: (role) => passwordOf(role) }),
      );
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { urls, server };
}
