import { request } from 'node:http';
import { connect } from 'node:net';

/** An HTTP request, well-formed or nearly. */
export interface Sent {
  readonly method?: string;
  /** Path and query. Default: of GraphQL. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back. */
export interface Received {
  readonly status: number;
  /** The headers, a line for each. */
  readonly headers: string;
  readonly body: string;
}

/** Sends a request as it is, also what fetch would refuse. */
export function send(
  url: string,
  { method = 'POST', path, headers = {}, body = '' }: Sent,
): Promise<Received> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        ...{ hostname, port, method, path: path ?? pathname },
        // Without an agent each request has a connection of its own, that an answer may close.
        agent: false,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: [
              `${response.statusCode} ${response.statusMessage}`,
              ...response.rawHeaders.flatMap((name, index, all) =>
                index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : [],
              ),
            ].join('\n'),
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
        response.once('error', reject);
      },
    );
    sending.once('error', reject);
    sending.end(body);
  });
}

/** Sends bytes that need not be HTTP, and reads what comes back until it is hung up. */
export function sendBytes(url: string, bytes: string): Promise<Received> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.once('error', reject);
    socket.once('close', () => {
      const [headers = '', ...body] = text.split('\r\n\r\n');
      resolve({ status: Number(headers.split(' ')[1] ?? 0), headers, body: body.join('\r\n\r\n') });
    });
  });
}

/** Everything of an answer that is no data: the errors, or the whole body when it is no answer to a question. */
export function withoutData(body: string): string {
  try {
    const { data: _, ...rest } = JSON.parse(body) as Record<string, unknown>;
    return JSON.stringify(rest);
  } catch {
    return body;
  }
}
