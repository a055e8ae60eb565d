import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the test between or beside the processes of the hub. */
export interface RecordingServer {
  readonly url: string;
  /** One text per request that came: its first line and headers, tokens decoded; of the collector also the body. */
  readonly recorded: readonly string[];
  readonly close: () => Promise<void>;
}

/** A proxy before an agency. */
export interface RecordingProxy extends RecordingServer {
  /** Gives this answer in the place of the agency's, until it is set to null again. */
  answerInstead(answer: { readonly status: number; readonly body: string } | null): void;
}

const TOKEN = /^(?:Bearer )?[\w-]+\.([\w-]+)\.[\w-]+$/;

/** A header as it came, and what a token in it says. */
function headerText(name: string, value: string): string {
  const payload = TOKEN.exec(value)?.[1];
  const said = payload === undefined ? '' : `\n${Buffer.from(payload, 'base64url').toString('utf8')}`;
  return `${name}: ${value}${said}`;
}

/** First line and headers of a request. */
function requestText({ method, url, rawHeaders }: IncomingMessage): string {
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [headerText(name, rawHeaders[index + 1] ?? '')] : [],
  );
  return [`${method} ${url}`, ...headers].join('\n');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function listen(handler: RequestListener, recorded: readonly string[]): Promise<RecordingServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    recorded,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Stands before an agency, and records how it is asked. The body of a question may name whom it is about. */
export async function recordingProxy(agencyUrl: string): Promise<RecordingProxy> {
  const recorded: string[] = [];
  let instead: { readonly status: number; readonly body: string } | null = null;
  const server = await listen((request, response) => {
    recorded.push(requestText(request));
    void (async () => {
      const body = await bodyOf(request);
      if (instead !== null) {
        response.writeHead(instead.status, { 'content-type': 'application/json' }).end(instead.body);
        return;
      }
      const { host: _, connection: __, 'transfer-encoding': ___, ...headers } = request.headers;
      const answer = await fetch(new URL(request.url ?? '/', agencyUrl), {
        method: request.method ?? 'POST',
        headers: headers as Record<string, string>,
        body: new Uint8Array(body),
      });
      // What comes back is no URL, but its headers are searched as well.
      recorded.push([...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n'));
      const type = answer.headers.get('content-type') ?? 'application/json';
      response
        .writeHead(answer.status, { 'content-type': type })
        .end(Buffer.from(await answer.arrayBuffer()));
    })().catch(() => response.destroy());
  }, recorded);
  return {
    ...server,
    answerInstead(answer) {
      instead = answer;
    },
  };
}

/** A collector of traces that records every span it is sent. */
export function recordingCollector(): Promise<RecordingServer> {
  const recorded: string[] = [];
  return listen((request, response) => {
    void bodyOf(request).then((body) => {
      recorded.push(`${requestText(request)}\n${body.toString('utf8')}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }, recorded);
}
