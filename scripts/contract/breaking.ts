import { buildSubgraphSchema } from '@apollo/subgraph';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { containsSupergraphSpec, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import type { Announced } from './changes';

/** A change after which a client that worked before can fail. */
export interface BreakingChange extends Announced {
  readonly message: string;
}

/** A subgraph as it is; of a supergraph what clients see, because the rest of it is between composer and router. */
function schemaOf(sdl: string): GraphQLSchema {
  const document = parse(sdl);
  if (!containsSupergraphSpec(sdl)) return buildSubgraphSchema([{ typeDefs: document }]);
  return buildASTSchema(transformSupergraphToPublicSchema(document), { assumeValidSDL: true });
}

/** What breaks when one SDL takes the place of another. */
export async function breakingChanges(before: string, after: string): Promise<BreakingChange[]> {
  const changes = await diff(schemaOf(before), schemaOf(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, type, message }) => ({ path: path ?? '', change: type, message }));
}

/** The breaking changes that nobody announced, each as one line that says how to announce it. */
export function unannounced(changes: readonly BreakingChange[], announced: readonly Announced[]): string[] {
  const known = new Set(announced.map(({ path, change }) => `${change} ${path}`));
  return changes
    .filter(({ path, change }) => !known.has(`${change} ${path}`))
    .map(({ path, change, message }) => `${message} Announce it: { path: ${path}, change: ${change} }`);
}
