import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { copyBinaries } from './binaries-copy';
import { makeLibraryLinks } from './library-links';
import type { ServerAccount } from './server-account';
import { SetupError } from './setup-error';

/** Paths of PostgreSQL programs that were seen to run. */
export interface ServerBinaries {
  initdb: string;
  postgres: string;
}

/** A program's whole surroundings: what the launcher's environment says must not steer the server. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * PostgreSQL programs that the server's account can run: those of the installed package, mended where a
 * postinstall was skipped; or a copy of them when that account cannot reach or the launcher cannot mend them.
 * @throws SetupError when neither runs
 */
export function serverBinaries(packageDirectory: string, account: ServerAccount | undefined): ServerBinaries {
  const installed = binariesIn(packageDirectory);
  if (mend(packageDirectory) && !whyNotRunnable(installed, account)) return installed;
  const copied = copyBinaries(packageDirectory);
  makeLibraryLinks(copied);
  const binaries = binariesIn(copied);
  const why = whyNotRunnable(binaries, account);
  if (why) throw new SetupError(`The PostgreSQL programs in ${copied} do not run: ${why}`);
  return binaries;
}

function binariesIn(packageDirectory: string): ServerBinaries {
  const bin = join(packageDirectory, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function mend(packageDirectory: string): boolean {
  const linked = makeLibraryLinks(packageDirectory);
  for (const program of Object.values(binariesIn(packageDirectory))) {
    try {
      // Some installers drop the executable bit.
      chmodSync(program, 0o755);
    } catch {
      // Not ours to change; whether it runs is tried next.
    }
  }
  return linked;
}

// Tried rather than derived from modes: it also finds missing libraries and mounts without execution.
function whyNotRunnable(binaries: ServerBinaries, account: ServerAccount | undefined): string | undefined {
  for (const program of Object.values(binaries)) {
    const tried = spawnSync(program, ['--version'], {
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      encoding: 'utf8',
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    if (tried.error) return tried.error.message;
    if (tried.status !== 0) return tried.stderr.trim() || `${program} ended with status ${tried.status}`;
  }
  return undefined;
}
