import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { expiredPage, loginPage } from './pages';
import { DEMO_PASSWORD, type DemoUser } from './users';

const MAX_FORM_BYTES = 4096;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The fields of a form, or null when it is larger than any that the page can send. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when it is too large, because then the answer could not be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FORM_BYTES) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function show(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

/** Answers the login page: shows it, and checks what was filled in. */
export function loginHandler(provider: Provider, users: ReadonlyMap<string, DemoUser>) {
  const list = [...users.values()];

  /** The user whom a form names, when the password is right; compared in constant time. */
  const userOf = (form: URLSearchParams): DemoUser | undefined => {
    const right = timingSafeEqual(digest(form.get('password') ?? ''), digest(DEMO_PASSWORD));
    return right ? users.get(form.get('username') ?? '') : undefined;
  };

  /** The user whose link on the page was followed; null when none was, or there is nobody with that name. */
  const chosenIn = (request: IncomingMessage): string | null => {
    const [, query = ''] = (request.url ?? '').split('?', 2);
    const username = new URLSearchParams(query).get('wie');
    return username !== null && users.has(username) ? username : null;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      response.writeHead(405, { allow: 'GET, POST' }).end();
      return;
    }
    try {
      // Throws unless the cookie of this browser belongs to this attempt: a form elsewhere cannot log somebody in.
      await provider.interactionDetails(request, response);
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      show(response, 400, expiredPage());
      return;
    }
    if (request.method === 'GET') {
      show(response, 200, loginPage(list, false, chosenIn(request)));
      return;
    }
    const form = await readForm(request);
    if (form === null) {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const user = userOf(form);
    if (!user) {
      show(response, 422, loginPage(list, true, form.get('username')));
      return;
    }
    await provider.interactionFinished(request, response, {
      login: { accountId: user.username, remember: false, amr: ['pwd'] },
    });
  };
}
