import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AgencySettings, AgencyState } from './agency-settings';
import { readSetting } from './behaviour';

/** Milliseconds after which a browser comes back for events when the console was gone. */
const COME_BACK_MS = 1000;

const eventOf = (states: readonly AgencyState[]): string =>
  `event: change\ndata: ${JSON.stringify(states)}\n\n`;

/** How each agency behaves, to read, to change and to follow: for the screens and for scripts. */
export function addApiRoutes(app: FastifyInstance, settings: AgencySettings): void {
  app.get('/agencies', () => settings.all());

  app.put<{ readonly Params: { readonly code: string } }>('/agencies/:code', (request, reply) => {
    const { code } = request.params;
    const current = settings.find(code);
    if (current === undefined) {
      const codes = settings.all().map((agency) => agency.code);
      const message = `must be one of ${codes.join(', ')}`;
      return reply.code(404).send({ mistakes: [{ field: 'code', message }] });
    }
    const read = readSetting(request.body, current);
    if ('mistakes' in read) return reply.code(400).send(read);
    settings.change(code, read);
    return reply.send(settings.all());
  });

  app.post('/normal', () => {
    settings.allNormal();
    return settings.all();
  });

  app.get('/events', (_, reply) => {
    const events = new PassThrough();
    const end = settings.onChange((states) => events.write(eventOf(states)));
    events.once('close', end);
    events.write(`retry: ${COME_BACK_MS}\n\n`);
    return reply.type('text/event-stream').header('cache-control', 'no-store').send(events);
  });
}
