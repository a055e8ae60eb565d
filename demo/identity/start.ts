import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { Logger } from 'pino';
import { identityConfiguration, LOGIN_PATH } from './configuration';
import { openKeys } from './keys';
import { loginHandler } from './login';
import { contentSecurityPolicy } from './pages';
import { demoUsers, type DemoUser } from './users';

export interface IdentityServerOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Name of the server in tokens; where it listens when left out. Behind a proxy: the address outside. */
  readonly issuer?: string;
  /** Name of the hub, for which every access token is. */
  readonly audience: string;
  /** The exact addresses that a code may be sent to. */
  readonly webRedirectUris: readonly string[];
  /** Folder of the keys; they are made there at the first start. */
  readonly keysFolder: string;
  readonly logger: Logger;
}

export interface IdentityServer {
  readonly issuer: string;
  readonly close: () => Promise<void>;
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Where the server listens, as a URL. */
function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Logs what was refused by its code alone: requests hold names, codes and more that belongs in no log. */
function logRefusals(provider: Provider, logger: Logger): void {
  provider.on('authorization.error', ({ oidc }, { error }) =>
    logger.info({ client: oidc.client?.clientId, error }, 'authorization refused'),
  );
  provider.on('grant.error', ({ oidc }, { error }) =>
    logger.info({ client: oidc.client?.clientId, error }, 'token refused'),
  );
  provider.on('server_error', (_context, { name, stack }) =>
    logger.error({ name, stack }, 'the identity provider failed'),
  );
}

/** Says in the discovery document what the clients may use, where the library lists all that it can. */
function describeHonestly(provider: Provider): void {
  provider.use(async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (context.path.startsWith('/.well-known/') && typeof body === 'object' && body !== null) {
      Object.assign(body, { response_modes_supported: ['query'] });
    }
  });
}

/** Answers one request: the login page is ours, the rest is the library's. */
function listenerOf(
  provider: Provider,
  users: ReadonlyMap<string, DemoUser>,
  options: IdentityServerOptions,
): RequestListener {
  const { logger } = options;
  const { host } = new URL(provider.issuer);
  const csp = contentSecurityPolicy(options.webRedirectUris.map((uri) => new URL(uri).origin));
  const login = loginHandler(provider, users);
  const library = provider.callback();
  return (request, response) => {
    response.setHeader('content-security-policy', csp);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('referrer-policy', 'no-referrer');
    // The library makes its links from the host that was asked for; another name would lead people elsewhere.
    if (request.headers.host !== host) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`This server is ${provider.issuer}.\n`);
      return;
    }
    const answered = request.url?.startsWith(LOGIN_PATH)
      ? login(request, response)
      : library(request, response);
    answered.catch((error: Error) => {
      logger.error({ name: error.name, stack: error.stack }, 'the identity provider failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/**
 * Starts the identity provider of the demo: OpenID Connect by the NL GOV profile, with demo users.
 * Rejects with a SetupError for keys that cannot be used, and with the system's error when the port is taken.
 */
export async function startIdentityServer(options: IdentityServerOptions): Promise<IdentityServer> {
  const keys = await openKeys(options.keysFolder);
  const users = new Map(demoUsers().map((user) => [user.username, user]));
  const server = createServer();
  await listen(server, options.port, options.host);
  const issuer = options.issuer ?? addressOf(server, options.host);
  const { audience, webRedirectUris } = options;
  const provider = new Provider(issuer, identityConfiguration({ audience, webRedirectUris, users, keys }));
  provider.proxy = issuer.startsWith('https:');
  logRefusals(provider, options.logger);
  describeHonestly(provider);
  server.on('request', listenerOf(provider, users, options));
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
