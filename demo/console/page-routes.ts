import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectRoot } from '../project';
import type { AgencySettings } from './agency-settings';
import { readSetting } from './behaviour';
import { consolePage } from './page';

const OURS = path.join(projectRoot(), 'demo', 'console');
const FILES = [
  { name: 'console.css', type: 'text/css; charset=utf-8' },
  { name: 'live.js', type: 'text/javascript; charset=utf-8' },
];

const MILLISECONDS = 1000;

/** What a form says, in the words of a setting. The page asks for seconds, with a point or a comma. */
function settingIn(form: URLSearchParams): Record<string, unknown> {
  const seconds = form.get('seconds');
  return {
    behaviour: form.get('behaviour') ?? undefined,
    ...(seconds === null ? {} : { delayMs: Math.round(Number(seconds.replace(',', '.')) * MILLISECONDS) }),
  };
}

/** The page with the buttons, which works without a script too. */
export function addPageRoutes(app: FastifyInstance, settings: AgencySettings): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  const show = (reply: FastifyReply, status: number, refused?: string): FastifyReply =>
    reply.code(status).type('text/html; charset=utf-8').send(consolePage(settings.all(), refused));

  app.get('/', (_, reply) => show(reply, 200));
  for (const { name, type } of FILES) {
    const content = readFileSync(path.join(OURS, name));
    app.get(`/${name}`, (_, reply) => reply.type(type).send(content));
  }

  app.post<{ readonly Params: { readonly code: string }; readonly Body: unknown }>(
    '/instellen/:code',
    (request, reply) => {
      const { code } = request.params;
      const current = settings.find(code);
      if (current === undefined) return reply.callNotFound();
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const read = readSetting(settingIn(form), current);
      if ('mistakes' in read) return show(reply, 422, code);
      settings.change(code, read);
      return reply.redirect(`/#${code}`, 303);
    },
  );

  app.post('/alles-normaal', (_, reply) => {
    settings.allNormal();
    return reply.redirect('/', 303);
  });
}
