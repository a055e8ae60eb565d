import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The web client, built, and what its page has to know of where it runs. */
export interface WebClient {
  /** Folder with index.html and what it loads. */
  readonly folder: string;
  /** Address of the identity provider, where people log in. */
  readonly issuer: string;
  readonly clientId: string;
  /** Address of the demo console; only in development. */
  readonly consoleUrl?: string | undefined;
}

/** Where files stand whose name changes with their content. */
const NAMED_BY_CONTENT = '/assets/';
const ONE_YEAR = 'public, max-age=31536000, immutable';

/** The page loads what the hub serves, and talks to the hub, the identity provider and the console: to nobody else. */
function contentSecurityPolicy({ issuer, consoleUrl }: WebClient): string {
  const spokenTo = [issuer, ...(consoleUrl === undefined ? [] : [consoleUrl])].map(
    (url) => new URL(url).origin,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${spokenTo.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}

/** Whether a path is a page of the client, which one file shows: no file, and nothing of the hub's own. */
const isPage = (url: string): boolean =>
  !/^\/(graphql|health|assets)(\/|$)/.test(url) && path.extname(url) === '';

/** Serves the web client at the root of the door. Throws when it has not been built. */
export async function serveWeb(app: FastifyInstance, client: WebClient): Promise<void> {
  const index = path.join(client.folder, 'index.html');
  if (!existsSync(index)) throw new Error(`The web client is not built: ${client.folder} has no index.html.`);
  const html = readFileSync(index, 'utf8');
  const policy = contentSecurityPolicy(client);
  const sendPage = (reply: FastifyReply): FastifyReply =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);

  await app.register(fastifyStatic, {
    root: client.folder,
    index: false,
    // Each file is a route, so that an unknown path stays an error of the door.
    wildcard: false,
    cacheControl: false,
    globIgnore: ['index.html'],
    setHeaders: (reply, file) => {
      if (file.includes(NAMED_BY_CONTENT)) reply.header('cache-control', ONE_YEAR);
    },
  });
  app.get('/web-settings.json', () => ({
    issuer: client.issuer,
    clientId: client.clientId,
    consoleUrl: client.consoleUrl ?? null,
  }));
  app.get('/*', (request, reply) => {
    const [pathname = ''] = request.url.split('?', 1);
    return isPage(pathname) ? sendPage(reply) : reply.callNotFound();
  });
}
