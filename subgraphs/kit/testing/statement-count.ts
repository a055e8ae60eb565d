import { Client } from 'pg';

/** A statement as it was sent. */
export interface SentStatement {
  readonly text: string;
  /** Values of its parameters. */
  readonly values: readonly unknown[];
}

/** Counts what this process sends to any PostgreSQL server, transaction control included. */
export interface StatementCount {
  /** The statements since the last call, or since counting began. */
  take(): string[];
  /** The same, with the values of their parameters. */
  takeWhole(): SentStatement[];
  /** Puts the driver back as it was. */
  stop(): void;
}

function sentBy([query, values]: readonly unknown[]): SentStatement {
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? values : [] };
  const asked = query as { text?: unknown; values?: unknown } | null;
  return { text: String(asked?.text), values: Array.isArray(asked?.values) ? asked.values : [] };
}

/**
 * Counts at the driver, below TypeORM: a logger of TypeORM would miss what is sent around it, and a subgraph that
 * a test starts as it runs in production takes no such logger.
 */
export function countStatements(): StatementCount {
  const driver = Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = driver.query;
  let seen: SentStatement[] = [];
  driver.query = function counted(this: unknown, ...args: unknown[]): unknown {
    seen.push(sentBy(args));
    return original.apply(this, args);
  };
  function takeWhole(): SentStatement[] {
    const taken = seen;
    seen = [];
    return taken;
  }
  return {
    takeWhole,
    take: () => takeWhole().map(({ text }) => text),
    stop() {
      driver.query = original;
    },
  };
}
