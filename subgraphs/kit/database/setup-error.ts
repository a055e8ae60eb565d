import { types } from 'node:util';

/** Something outside the program must change before the database can be used. The message is one clear line. */
export class SetupError extends Error {
  /** @param message what is wrong and what to do, in one line; further lines of it are dropped. */
  constructor(message: string, options?: { cause?: unknown }) {
    super(message.split('\n', 1)[0], options);
    this.name = 'SetupError';
  }
}

/** What an unknown thrown value says, on one line. */
export function reasonOf(thrown: unknown): string {
  const message = isError(thrown) ? thrown.message || thrown.name : String(thrown);
  return message.split('\n', 1)[0] ?? '';
}

/** The system's or PostgreSQL's code of a thrown value (`EACCES`, `3D000`), if it has one. */
export function codeOf(thrown: unknown): string | undefined {
  const code = isError(thrown) && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

// Under jest the system's errors are of another realm, where `instanceof` says no.
function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || types.isNativeError(thrown);
}
