import { createServer } from 'node:net';
import { codeOf, SetupError } from './setup-error';

/** The only address the embedded server listens on. */
export const HOST = '127.0.0.1';

/**
 * The port for a server: the asked one, else the remembered one when it is free, else any free one.
 * @throws SetupError when the asked port is in use or not allowed
 */
export async function portFor(asked: number | undefined, remembered: number | undefined): Promise<number> {
  if (asked !== undefined) {
    const why = await whyNotFree(asked);
    if (why) throw portRefused(asked, why);
    return asked;
  }
  if (remembered !== undefined && !(await whyNotFree(remembered))) return remembered;
  return anyFreePort();
}

/** The error for an asked port that cannot be had. */
export function portRefused(port: number, code: string): SetupError {
  const why = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${code})`;
  return new SetupError(`Port ${port} on ${HOST} ${why}; name another port, or none to get a free one.`);
}

async function whyNotFree(port: number): Promise<string | undefined> {
  try {
    await listenOnce(port);
    return undefined;
  } catch (thrown) {
    return codeOf(thrown) ?? 'unknown reason';
  }
}

function anyFreePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => {
      const address = server.address();
      const given = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(given));
    });
  });
}
