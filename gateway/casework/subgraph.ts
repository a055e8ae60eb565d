import { execute as executeGraphQL, type GraphQLSchema } from 'graphql';
import { subgraphSchema, subgraphSdl } from '../../subgraphs/kit/server/schema';
import { isAsking } from '../accountability/asking';
import type { InProcessExecute } from '../engine';
import type { Supergraph } from '../household/supergraph';
import type { CaseworkContext, CaseworkSettings } from './casework-context';
import { ContactDoors, type RootType } from './contact/contact-doors';
import { ContactResolver } from './graph/contact-resolver';
import { ExportResolver } from './graph/export-resolver';
import { MarkResolver } from './graph/mark-resolver';
import { SharingResolver } from './graph/sharing-resolver';

const RESOLVERS = [MarkResolver, ExportResolver, SharingResolver, ContactResolver] as const;

/** The casework subgraph as SDL, the way it is committed in `schema/`. */
export function caseworkSdl(): string {
  return subgraphSdl([...RESOLVERS]);
}

/** The casework subgraph as an executable schema; its resolvers take a CaseworkContext. */
export function caseworkSchema(): GraphQLSchema {
  return subgraphSchema([...RESOLVERS]);
}

export interface CaseworkOptions extends Omit<CaseworkSettings, 'contacts'> {
  /** A function, because the supergraph is served by the engine that in turn needs this subgraph. */
  readonly supergraph: () => Supergraph;
  /** Name of the subgraph that owns a field of a root. */
  readonly ownerOf: (field: string, root: RootType) => string;
}

/** Casework in the process of the gateway: a subgraph that is a function. */
export function caseworkInProcess(options: CaseworkOptions): InProcessExecute {
  const { supergraph, ownerOf, ...given } = options;
  const schema = caseworkSchema();
  const settings: CaseworkSettings = { ...given, contacts: new ContactDoors(supergraph, ownerOf) };
  return (document, variables, engine) => {
    if (!isAsking(engine)) throw new Error('casework is asked by somebody who was let in');
    const contextValue: CaseworkContext = { ...settings, engine };
    return executeGraphQL({ schema, document, variableValues: variables, contextValue });
  };
}
