import 'reflect-metadata';
import { reasonOf, SetupError } from '../../subgraphs/kit/database/setup-error';
import { readIssuer } from '../start/hub-state';
import { COMMAND_REDIRECT, WEB_CLIENT } from './clients';
import { logIn } from './log-in';
import { DEMO_PASSWORD, demoUsers } from './users';

/** Whether a fault, or what caused it, is that nobody listens there. */
function nobodyListens(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null) return false;
  if ('code' in fault && fault.code === 'ECONNREFUSED') return true;
  return 'cause' in fault && nobodyListens(fault.cause);
}

/** Prints the access token of a demo user, and nothing else. */
async function main(username: string | undefined): Promise<void> {
  const names = demoUsers().map((user) => user.username);
  if (username === undefined || !names.includes(username)) {
    throw new SetupError(`Name a demo user: ${names.join(', ')}.`);
  }
  const issuer = process.env['HUB_ISSUER'] ?? readIssuer() ?? 'http://127.0.0.1:4005';
  try {
    const { accessToken } = await logIn({
      issuer,
      username,
      password: DEMO_PASSWORD,
      clientId: WEB_CLIENT,
      redirectUri: COMMAND_REDIRECT,
      audience: process.env['HUB_AUDIENCE'] ?? 'urn:huishoudbeeld:hub',
    });
    process.stdout.write(`${accessToken}\n`);
  } catch (error) {
    if (!nobodyListens(error)) throw new SetupError(`No token: ${reasonOf(error)}.`, { cause: error });
    throw new SetupError(`The identity provider does not run at ${issuer}: start the hub with npm start.`, {
      cause: error,
    });
  }
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
