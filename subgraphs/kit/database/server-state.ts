import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { giveToDirectoryOwner } from './own-directory';
import { codeOf, reasonOf, SetupError } from './setup-error';

/** The name of the embedded server's superuser. */
export const SUPERUSER = 'postgres';

const Contents = z.object({
  port: z.number().int().optional(),
  passwords: z.record(z.string(), z.string()),
});

/** What a data directory remembers between starts: its port and the passwords of its roles. */
export interface ServerState {
  /** The port of the last start; undefined before the first. */
  readonly port: number | undefined;
  rememberPort(port: number): void;
  /** The password of a role in this data directory: random, made when first asked for, the same ever after. */
  passwordOf(role: string): string;
}

/**
 * Opens the state file of a data directory, readable by the launcher's account alone.
 * @throws SetupError when it cannot be read
 */
export function openServerState(dataDirectory: string): ServerState {
  const file = join(dataDirectory, 'state.json');
  const contents = read(file);
  return {
    get port() {
      return contents.port;
    },
    rememberPort(port) {
      if (contents.port === port) return;
      contents.port = port;
      write(file, contents);
    },
    passwordOf(role) {
      const known = contents.passwords[role];
      if (known !== undefined) return known;
      const made = randomBytes(24).toString('base64url');
      contents.passwords[role] = made;
      write(file, contents);
      return made;
    },
  };
}

function read(file: string): z.infer<typeof Contents> {
  try {
    return Contents.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return { passwords: {} };
    const why = codeOf(thrown) ?? (thrown instanceof z.ZodError ? 'not as expected' : reasonOf(thrown));
    throw new SetupError(`The database's state file ${file} cannot be read: ${why}`);
  }
}

function write(file: string, contents: z.infer<typeof Contents>): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(contents, null, 2), { mode: 0o600, flush: true });
  giveToDirectoryOwner(fresh);
  renameSync(fresh, file);
}
