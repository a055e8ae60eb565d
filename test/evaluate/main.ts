import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import { startEmbeddedPostgres } from '../../subgraphs/kit/database/embedded-server';
import { startAgencies } from '../hub/agencies';
import { evaluate } from './evaluate';
import { optionsOf } from './options';
import { report } from './report';
import { show } from './show';

/** Starts PostgreSQL on a folder of its own, which goes away with it, and tells the test databases where it is. */
async function openServer(): Promise<{ readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-evaluate-'));
  // A root launcher runs PostgreSQL under another account, which has to reach its own folder in this one.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    durable: false,
    projectDirectory: projectRoot(),
    dataDirectory: path.join(folder, 'postgres'),
  });
  process.env['HUISHOUDBEELD_TEST_POSTGRES'] = server.superuserUrl;
  return {
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function main(words: readonly string[]): Promise<number> {
  const options = optionsOf(words);
  const server = await openServer();
  try {
    const agencies = await startAgencies([]);
    try {
      if (options.show !== null) {
        process.stdout.write(await show(agencies, options.show, options));
        return 0;
      }
      const findings = await evaluate(agencies, options, (done, misses) => {
        process.stderr.write(`${done} of ${options.households} households, ${misses} misses\n`);
      });
      process.stdout.write(`${report(findings)}\n`);
      return findings.misses.length + findings.unproven.length === 0 ? 0 : 1;
    } finally {
      await agencies.stop();
    }
  } finally {
    await server.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`The evaluation could not be made: ${error.message}\n`);
    process.exit(1);
  },
);
