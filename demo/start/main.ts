import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dateInNetherlands } from '../../subgraphs/kit/calendar';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { agencyCodes, agencyModule, loadAgency } from '../project';
import { COMMAND_REDIRECT, WORKBENCH_REDIRECT } from '../identity/clients';
import { startConsolePart } from './console-part';
import { caseloadDatabase, startCaseloadPart } from './caseload-part';
import { CASELOAD_DATABASE, HUB_DATABASE, openDatabases } from './databases';
import { registerDemoCases } from './demo-cases';
import { loadDemo } from './demo-households';
import { writeHubState } from './hub-state';
import { demoKeys } from './keys';
import { type Part, startPart } from './processes';
import { welcome } from './welcome';

const GATEWAY = path.join(__dirname, '..', '..', 'gateway', 'main');
const IDENTITY = path.join(__dirname, '..', 'identity', 'main');
const DEFAULT_HUB_PORT = '4000';
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Which agencies to start: those named, or all of them with the gateway. Throws a SetupError for an unknown name. */
function chosenAgencies(names: readonly string[]): readonly string[] {
  const codes = agencyCodes();
  const unknown = names.filter((name) => !codes.includes(name));
  if (unknown.length > 0)
    throw new SetupError(`There is no agency ${unknown.join(', ')}; there are: ${codes.join(', ')}.`);
  return names.length > 0 ? names : codes;
}

async function main(names: readonly string[]): Promise<void> {
  const codes = chosenAgencies(names);
  const agencies = codes.map(loadAgency);
  const whole = names.length === 0;
  const databases = await openDatabases(whole ? [...codes, HUB_DATABASE, CASELOAD_DATABASE] : codes);
  const keys = await demoKeys();
  if (databases.server?.notice) say(databases.server.notice);
  const parts: Part[] = [];

  let ending: Promise<void> | null = null;
  const end = (code: number): Promise<void> => {
    ending ??= (async () => {
      for (const part of parts) part.stop();
      await Promise.all(parts.map(({ ended }) => ended));
      await databases.server?.stop();
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!ending) say('Stopping…');
      void end(0);
    });
  }
  const onUnexpectedEnd = (name: string): void => {
    if (!ending) process.stderr.write(`${name} has stopped; the rest goes on without it.\n`);
  };

  try {
    const started = await Promise.allSettled(
      agencies.map(({ identity: { code } }) => {
        const urls = databases.urls.get(code);
        const prefix = code.toUpperCase();
        const settings = {
          [`${prefix}_DATABASE_URL`]: urls?.loginUrl ?? '',
          [`${prefix}_OWNER_DATABASE_URL`]: urls?.ownerUrl ?? '',
          [`${prefix}_LOG_KEY_FILE`]: keys.logKeyOf(code),
          HUB_KEYS_FILE: keys.hubKeys,
        };
        return startPart(code, agencyModule(code, 'main'), settings, onUnexpectedEnd);
      }),
    );
    // When one did not start, the others have to be known before the end, so that it stops them.
    parts.push(...started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    for (const one of started) if (one.status === 'rejected') throw one.reason;
    const ownerUrls = new Map(codes.map((code) => [code, databases.urls.get(code)?.ownerUrl ?? '']));
    if (!whole) {
      writeHubState({ ownerUrls });
      for (const { name, url } of parts) say(`${name} listens on ${url}`);
      return;
    }
    const hub = databases.urls.get(HUB_DATABASE) ?? { loginUrl: '', ownerUrl: '' };
    const caseload = databases.urls.get(CASELOAD_DATABASE) ?? { loginUrl: '', ownerUrl: '' };
    const today = dateInNetherlands(Date.now());
    const loaded = await loadDemo(agencies, ownerUrls, today);
    const hubPort = process.env['HUB_PORT'] ?? DEFAULT_HUB_PORT;
    const demoConsole = await startConsolePart(agencies, parts, hubPort, (name) => {
      if (!ending)
        process.stderr.write(`${name} has stopped, and the hub finds the agencies there: start again.\n`);
    });
    parts.push(demoConsole);
    const urls = Object.fromEntries(
      Object.entries(demoConsole.standsBefore).map(([code, url]) => [`${code.toUpperCase()}_URL`, url]),
    );
    const identity = await startPart(
      'identity',
      IDENTITY,
      {
        IDENTITY_KEYS: keys.identityKeys,
        IDENTITY_REDIRECTS: `http://127.0.0.1:${hubPort}/ingelogd ${WORKBENCH_REDIRECT} ${COMMAND_REDIRECT}`,
      },
      onUnexpectedEnd,
    );
    parts.push(identity);
    const hubLogKey = keys.logKeyOf(HUB_DATABASE);
    const gateway = await startPart(
      'gateway',
      GATEWAY,
      {
        HUB_MODE: 'development',
        HUB_DATABASE_URL: hub.loginUrl,
        HUB_OWNER_DATABASE_URL: hub.ownerUrl,
        HUB_ISSUER: identity.url,
        HUB_KEY_FILE: keys.hubKey,
        HUB_LOG_KEY_FILE: hubLogKey,
        HUB_CONSOLE_URL: demoConsole.url,
        ...caseloadDatabase(caseload),
        ...urls,
      },
      onUnexpectedEnd,
    );
    parts.push(gateway);
    await registerDemoCases(agencies, hub.loginUrl, readFileSync(hubLogKey, 'utf8').trim(), today);
    const around = { hubUrl: gateway.url, issuer: identity.url, identityKeys: keys.identityKeys };
    parts.push(await startCaseloadPart(caseload, around, onUnexpectedEnd));
    writeHubState({ ownerUrls: new Map([...ownerUrls, [HUB_DATABASE, hub.ownerUrl]]), issuer: identity.url });
    say(
      welcome({
        ...{ gatewayUrl: gateway.url, identityUrl: identity.url, consoleUrl: demoConsole.url },
        ...{ parts, loaded },
      }),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.message : (error as Error).stack}\n`);
    await end(1);
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`);
  process.exit(1);
});
