import type { FastifyInstance } from 'fastify';

const OPEN = { allow: 'GET, PUT, POST', headers: 'content-type', seconds: '600' };

/**
 * Lets in the console's own page and the web client, and no other site: it could otherwise take agencies down, or read
 * how they are. A program that names no origin is not in a browser, and may.
 * @param own the names under which the page itself is asked for, as "127.0.0.1:4006"
 * @param webOrigin origin of the web client, as "http://127.0.0.1:4000"
 */
export function allowOrigins(app: FastifyInstance, own: () => readonly string[], webOrigin: string): void {
  app.addHook('onRequest', async (request, reply) => {
    // Another name for this machine would make any site look like our own.
    if (!own().includes(request.headers.host ?? '')) {
      return reply
        .code(421)
        .send({ mistakes: [{ field: 'host', message: `must be ${own().join(' or ')}` }] });
    }
    const { origin } = request.headers;
    reply.header('vary', 'Origin');
    if (origin === undefined || own().some((host) => origin === `http://${host}`)) return undefined;
    if (origin !== webOrigin) {
      const message = `must be that of the console itself or ${webOrigin}`;
      return reply.code(403).send({ mistakes: [{ field: 'origin', message }] });
    }
    reply.header('access-control-allow-origin', webOrigin);
    if (request.method !== 'OPTIONS') return undefined;
    return reply
      .headers({
        'access-control-allow-methods': OPEN.allow,
        'access-control-allow-headers': OPEN.headers,
        'access-control-max-age': OPEN.seconds,
      })
      .code(204)
      .send();
  });
}
