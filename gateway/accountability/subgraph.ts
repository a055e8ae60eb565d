import { execute as executeGraphQL, type GraphQLSchema } from 'graphql';
import type { Agency } from '../../subgraphs/kit/graph/values';
import { subgraphSchema, subgraphSdl } from '../../subgraphs/kit/server/schema';
import type { InProcessExecute } from '../engine';
import type { Supergraph } from '../household/supergraph';
import { isAsking } from './asking';
import { CaseResolver } from './graph/case-resolver';
import { LogResolver } from './graph/log-resolver';
import { OversightResolver } from './graph/oversight-resolver';
import { ProtectionResolver } from './graph/protection-resolver';
import { ProcessingLogs } from './oversight/ask-logs';
import { OVERSIGHT_THRESHOLDS, type OversightThresholds } from './oversight/thresholds';
import type { OversightContext, OversightSettings } from './oversight-context';

const RESOLVERS = [LogResolver, OversightResolver, ProtectionResolver, CaseResolver] as const;

/** type-graphql cannot describe the root type. */
const MUTATION_DESCRIPTION =
  '"""Wijzigingen: what can be recorded. Each is in the audit log, or is not made."""';

/** The oversight subgraph as SDL, the way it is committed in `schema/`. */
export function oversightSdl(): string {
  return subgraphSdl([...RESOLVERS]).replace(
    /^type Mutation \{$/m,
    `${MUTATION_DESCRIPTION}\ntype Mutation {`,
  );
}

/** The oversight subgraph as an executable schema; its resolvers take an OversightContext. */
export function oversightSchema(): GraphQLSchema {
  return subgraphSchema([...RESOLVERS]);
}

export interface OversightOptions extends Pick<OversightSettings, 'journal' | 'authority'> {
  /** A function, because the supergraph is served by the engine that in turn needs this subgraph. */
  readonly supergraph: () => Supergraph;
  /** Name of the subgraph that owns a field of Query: a log that does not answer is named by it. */
  readonly ownerOf: (field: string) => string;
  /** The organisation that runs the hub. */
  readonly organisation?: Agency | undefined;
  /** Thresholds that differ from the defaults. */
  readonly thresholds?: Partial<OversightThresholds> | undefined;
}

const HUB: Agency = { code: 'huishoudbeeld', name: 'Huishoudbeeld', oin: null };

/** Oversight and registration in the process of the gateway: a subgraph that is a function. */
export function oversightInProcess(options: OversightOptions): InProcessExecute {
  const { journal, authority, supergraph, ownerOf, organisation = HUB, thresholds } = options;
  const schema = oversightSchema();
  const settings: OversightSettings = {
    ...{ journal, authority, organisation },
    thresholds: { ...OVERSIGHT_THRESHOLDS, ...thresholds },
    logs: new ProcessingLogs(supergraph, ownerOf),
  };
  return (document, variables, engine) => {
    if (!isAsking(engine)) throw new Error('oversight is asked by somebody who was let in');
    const contextValue: OversightContext = { ...settings, engine };
    return executeGraphQL({ schema, document, variableValues: variables, contextValue });
  };
}
