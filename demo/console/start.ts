import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import type { Logger } from 'pino';
import { answerUnknownPaths, decodableUrl } from '../../subgraphs/kit/server/no-echo';
import { AgencySettings, type ConsoleAgency } from './agency-settings';
import { allowOrigins } from './allowed-origin';
import { addApiRoutes } from './api-routes';
import { contractWords } from './contract-words';
import { addPageRoutes } from './page-routes';
import { type AgencyProxy, startAgencyProxy } from './proxy';

/** Only this machine: whoever reaches the console can take every agency down. */
const HOST = '127.0.0.1';

/** What the console is started with. */
export interface ConsoleOptions {
  /** TCP port of the page; 0 takes a free one. */
  readonly port: number;
  /** The agencies to stand before, each with its own GraphQL address. */
  readonly agencies: readonly (ConsoleAgency & { readonly url: string })[];
  /** Origin of the web client, as "http://127.0.0.1:4000". */
  readonly webOrigin: string;
  /** The contract, as SDL. */
  readonly sdl: string;
  readonly logger: Logger;
}

/** A console that runs. */
export interface RunningConsole {
  /** Address of the page, without a slash at the end. */
  readonly url: string;
  /** Where the hub finds each agency, by its code. */
  readonly proxyUrls: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const SELF = ["'self'"];

/** Starts the console of the demo and its proxies. Rejects with the system's error when the port is taken. */
export async function startConsole(options: ConsoleOptions): Promise<RunningConsole> {
  const { agencies, logger } = options;
  const settings = new AgencySettings(agencies.map(({ code, name }) => ({ code, name })));
  const words = contractWords(options.sdl);
  // Built-in request logging is off: it writes the URL.
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    rewriteUrl: ({ url }) => decodableUrl(url),
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...{ defaultSrc: ["'none'"], scriptSrc: SELF, styleSrc: SELF, connectSrc: SELF, formAction: SELF },
        ...{ frameAncestors: ["'none'"], baseUri: ["'none'"] },
      },
    },
    // Over http on one machine there is nothing to be strict about.
    strictTransportSecurity: false,
    // With no referrer at all a browser hides the origin of our own forms too.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  let port = options.port;
  allowOrigins(app, () => [`${HOST}:${port}`, `localhost:${port}`], options.webOrigin);
  answerUnknownPaths(app);
  addApiRoutes(app, settings);
  addPageRoutes(app, settings);
  const url = await app.listen({ port, host: HOST });
  port = Number(new URL(url).port);

  const proxies = new Map<string, AgencyProxy>();
  for (const { code, url: agencyUrl } of agencies) {
    proxies.set(code, await startAgencyProxy(agencyUrl, () => settings.settingOf(code), words));
  }
  settings.onChange((states) => {
    logger.info(
      { agencies: Object.fromEntries(states.map(({ code, behaviour }) => [code, behaviour])) },
      'behaviour changed',
    );
    for (const { code, behaviour } of states) if (behaviour === 'DOWN') proxies.get(code)?.cut();
  });
  return {
    url,
    proxyUrls: Object.fromEntries([...proxies].map(([code, proxy]) => [code, proxy.url])),
    close: async () => {
      await app.close();
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
    },
  };
}
