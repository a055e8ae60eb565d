import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { stableSdl } from './stable-sdl';
import type { PrintedSubgraph } from './subgraphs';

/** The subgraphs do not fit together; each reason is one line. */
export class CompositionError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/** Composes the supergraph. Throws a CompositionError. */
export function composeSupergraph(subgraphs: readonly PrintedSubgraph[]): string {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors?.length) {
    throw new CompositionError(result.errors.map(({ message }) => message.replace(/\s+/g, ' ').trim()));
  }
  return stableSdl(result.supergraphSdl ?? '');
}
