import { HUB_DATABASE } from '../demo/start/databases';
import { withConnection } from '../subgraphs/kit/database/connection';
import type { BenchDatabases } from './agencies';

/** How many lines the logs have. */
export interface LogLines {
  /** Lines of the hub's audit log. */
  readonly audit: number;
  /** Records in the processing log of each agency and of the hub. */
  readonly records: ReadonlyMap<string, number>;
}

async function count(url: string, table: 'audit_entry' | 'processing_record'): Promise<number> {
  const rows = await withConnection(url, (run) =>
    run<{ lines: number }>(`SELECT count(*)::int AS lines FROM ${table}`),
  );
  return rows[0]?.lines ?? NaN;
}

async function logLines({ codes, urlsOf }: BenchDatabases): Promise<LogLines> {
  const records = new Map<string, number>();
  for (const code of [HUB_DATABASE, ...codes])
    records.set(code, await count(urlsOf(code).ownerUrl, 'processing_record'));
  return { audit: await count(urlsOf(HUB_DATABASE).ownerUrl, 'audit_entry'), records };
}

/** The lines that some work adds to the logs. */
export async function linesAddedBy(
  databases: BenchDatabases,
  work: () => Promise<unknown>,
): Promise<LogLines> {
  const before = await logLines(databases);
  await work();
  const after = await logLines(databases);
  const added = [...after.records].map(
    ([code, lines]) => [code, lines - (before.records.get(code) ?? 0)] as const,
  );
  return { audit: after.audit - before.audit, records: new Map(added) };
}
