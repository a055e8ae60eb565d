import { buildASTSchema, type DocumentNode, type ExecutionResult, parse, print } from 'graphql';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { Pool } from 'undici';
import type { Supergraph } from './supergraph';

/**
 * The supergraph behind a router in another process. Such a router keeps no record of what each source did, so a
 * source that gives nothing is shown as faulty, whatever the cause was.
 * @param routerUrl GraphQL address of the router
 */
export function remoteSupergraph(routerUrl: string, supergraphSdl: string): Supergraph {
  const { origin, pathname } = new URL(routerUrl);
  const router = new Pool(origin, { connections: 64 });
  const texts = new WeakMap<DocumentNode, string>();
  const textOf = (document: DocumentNode): string => {
    const text = texts.get(document) ?? print(document);
    texts.set(document, text);
    return text;
  };
  return {
    apiSchema: buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl, { noLocation: true }))),
    execute: async (document, variables, context): Promise<ExecutionResult> => {
      const { body } = await router.request({
        path: pathname,
        method: 'POST',
        headers: { ...context.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: textOf(document), variables }),
        signal: AbortSignal.timeout(Math.max(1, Math.floor(context.deadline.remainingMs()))),
      });
      return (await body.json()) as ExecutionResult;
    },
  };
}
