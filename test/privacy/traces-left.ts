import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { agencyCodes } from '../../demo/project';
import { withConnection } from '../../subgraphs/kit/database/connection';
import type { WholeHub } from './whole-hub';

const LOG_TABLES = ['processing_record', 'audit_entry'];

/** Each log table of a database as text, by its name. */
async function logTables(url: string, database: string): Promise<[string, string][]> {
  return withConnection(url, async (run) => {
    const found = await run<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY ($1)",
      [LOG_TABLES],
    );
    return Promise.all(
      found.map(async ({ name }): Promise<[string, string]> => {
        const rows = await run<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} AS t`);
        return [`table ${database}.${name}`, rows.map(({ row }) => row).join('\n')];
      }),
    );
  });
}

/** Every row of the read model and of its queue: figures of cases, in which nobody may be known by number. */
async function caseloadTables(url: string): Promise<string> {
  return withConnection(url, async (run) => {
    const tables = await run<{ name: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const rows = await run<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} AS t`);
      texts.push(name, ...rows.map(({ row }) => row));
    }
    return texts.join('\n');
  });
}

/** Everything that the hub left behind somewhere, by the name of the place. */
export async function tracesLeft(hub: WholeHub): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  places.set('output of npm start', hub.start.output());
  places.set('output of the gateway', hub.gatewayOutput());
  const logs = path.join(hub.data, 'logs');
  for (const name of readdirSync(logs)) {
    places.set(`log ${name}`, readFileSync(path.join(logs, name), 'utf8'));
  }
  places.set('log of PostgreSQL', postgresLog(hub));
  for (const database of [...agencyCodes(), 'hub']) {
    for (const [name, text] of await logTables(hub.databaseUrl(database), database)) places.set(name, text);
  }
  places.set('tables of the caseload', await caseloadTables(hub.databaseUrl('caseload')));
  for (const [code, { recorded }] of hub.proxies) places.set(`requests to ${code}`, recorded.join('\n\n'));
  places.set('spans sent to the collector', hub.collector.recorded.join('\n\n'));
  places.set('command lines', commandLines(hub));
  const names = readdirSync(hub.data, { recursive: true, encoding: 'utf8' });
  places.set('file names', names.map((name) => path.join(hub.data, name)).join('\n'));
  return places;
}

/** What PostgreSQL wrote to its own log. */
export const postgresLog = (hub: WholeHub): string =>
  readFileSync(path.join(hub.data, 'postgres', 'server.log'), 'utf8');

/** The command lines of everything that runs; PostgreSQL shows in them what it does. */
export const commandLines = (hub: WholeHub): string =>
  hub
    .processes()
    .map(({ command }) => command)
    .join('\n');
