import { parseArgs } from 'node:util';
import { readHubState } from '../demo/start/hub-state';
import { verifyChain } from '../gateway/accountability/store/audit-chain';
import { auditRows } from '../gateway/accountability/store/audit-rows';
import { withConnection } from '../subgraphs/kit/database/connection';

const USAGE = `Usage: npm run audit -- verify [--head <hash>]
  Reads the whole audit log and recomputes its chain of hashes.
  --head   hash of an entry that must be in it, as the log of requests has it: 64 hexadecimal digits
The database is that of HUB_DATABASE_URL, or else of the hub that npm start runs.
`;

/** What a run of the command ended with. */
export interface AuditOutcome {
  /** 0 unbroken, 1 broken, 2 not checked: the arguments are not understood. */
  readonly exitCode: number;
  readonly text: string;
}

/** The hash to look for, null for none, or undefined when the arguments are not understood. */
function readArguments(argv: readonly string[]): string | null | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { head: { type: 'string' } },
    });
    const head = values.head?.toLowerCase() ?? null;
    const understood = positionals.join(' ') === 'verify' && (head === null || /^[0-9a-f]{64}$/.test(head));
    return understood ? head : undefined;
  } catch {
    return undefined;
  }
}

/** The database to read: of the settings, else of the running hub. Throws a SetupError when neither is there. */
const databaseUrl = (environment: NodeJS.ProcessEnv): string =>
  environment['HUB_DATABASE_URL'] ?? readHubState(['hub']).ownerUrls.get('hub') ?? '';

/** Runs the command: verifies the chain of the audit log. */
export async function runAudit(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<AuditOutcome> {
  const anchor = readArguments(argv);
  if (anchor === undefined) return { exitCode: 2, text: USAGE };
  const { entries, head, fault } = await withConnection(databaseUrl(environment), async (run) => {
    await run('SET default_transaction_read_only = on');
    return verifyChain(auditRows(run), anchor);
  });
  if (fault) {
    return { exitCode: 1, text: `The audit log is broken: entry ${fault.seq} ${fault.reason}.\n` };
  }
  const where = head === null ? 'no head' : `head ${head.seq} ${head.hash}`;
  return { exitCode: 0, text: `${entries} entries, unbroken; ${where}\n` };
}

if (require.main === module) {
  runAudit(process.argv.slice(2), process.env).then(
    ({ exitCode, text }) => {
      (exitCode === 0 ? process.stdout : process.stderr).write(text);
      process.exitCode = exitCode;
    },
    (error: Error) => {
      process.stderr.write(`The audit log could not be read: ${error.message}\n`);
      process.exitCode = 2;
    },
  );
}
