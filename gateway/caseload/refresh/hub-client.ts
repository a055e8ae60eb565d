import { z } from 'zod';
import { ourCode } from '../../../subgraphs/kit/errors';
import { TERMS_HEADERS } from '../../accountability/stated-terms';
import { documentIdOf } from './documents';
import { RefreshFault } from './refresh-fault';

/** How the hub is asked. */
export interface HubClientOptions {
  /** Address of the hub, as "https://hub.example/graphql". */
  readonly url: string;
  /** Gives an access token for a system. */
  readonly token: () => Promise<string>;
  /** Milliseconds that an answer may take. Default 30 000: more than the hub's own time budget. */
  readonly timeoutMs?: number;
}

const PURPOSE = 'CASELOAD_OVERVIEW';
const TIMEOUT_MS = 30_000;

const envelope = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }).optional() })).optional(),
});

/** Asks the hub over HTTP as any client does: with a token, a purpose, and documents that it knows. */
export class HubClient {
  private readonly documents = new Map<string, string>();

  constructor(private readonly options: HubClientOptions) {}

  /**
   * Asks one document of `schema/operations/`.
   * @param shape of the field of the answer that is wanted
   * @param caseReference the case for which is asked; left out when it is none in particular
   * @throws RefreshFault
   */
  async ask<S extends z.ZodType>(
    file: string,
    variables: object,
    { field, shape }: { readonly field: string; readonly shape: S },
    caseReference?: string,
  ): Promise<z.output<S>> {
    const parsed = envelope.safeParse(await this.send(file, variables, caseReference));
    if (!parsed.success) throw new RefreshFault('ANSWER_UNUSABLE');
    const [error] = parsed.data.errors ?? [];
    if (error) throw new RefreshFault(ourCode(error.extensions?.code));
    const wanted = shape.safeParse(parsed.data.data?.[field]);
    // What did not fit can be in the message, and is in no log.
    if (!wanted.success) throw new RefreshFault('ANSWER_UNUSABLE');
    return wanted.data;
  }

  private async send(file: string, variables: object, caseReference: string | undefined): Promise<unknown> {
    const { url, token, timeoutMs = TIMEOUT_MS } = this.options;
    const authorization = `Bearer ${await token()}`;
    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          authorization,
          [TERMS_HEADERS.purpose]: PURPOSE,
          ...(caseReference === undefined ? {} : { [TERMS_HEADERS.case]: caseReference }),
        },
        body: JSON.stringify({ documentId: this.idOf(file), variables }),
      });
    } catch (error) {
      throw new RefreshFault('HUB_UNREACHABLE', error);
    }
    try {
      return await response.json();
    } catch (error) {
      throw new RefreshFault(response.ok ? 'ANSWER_UNUSABLE' : 'HUB_UNREACHABLE', error);
    }
  }

  private idOf(file: string): string {
    const known = this.documents.get(file) ?? documentIdOf(file);
    this.documents.set(file, known);
    return known;
  }
}
