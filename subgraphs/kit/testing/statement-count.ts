import { Client } from 'pg';

/** Counts what this process sends to any PostgreSQL server, transaction control included. */
export interface StatementCount {
  /** The statements since the last call, or since counting began. */
  take(): string[];
  /** Puts the driver back as it was. */
  stop(): void;
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown } | null)?.text);

/**
 * Counts at the driver, below TypeORM: a logger of TypeORM would miss what is sent around it, and a subgraph that
 * a test starts as it runs in production takes no such logger.
 */
export function countStatements(): StatementCount {
  const driver = Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = driver.query;
  let seen: string[] = [];
  driver.query = function counted(this: unknown, ...args: unknown[]): unknown {
    seen.push(textOf(args[0]));
    return original.apply(this, args);
  };
  return {
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
    stop() {
      driver.query = original;
    },
  };
}
