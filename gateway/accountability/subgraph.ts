import { execute as executeGraphQL, type GraphQLSchema } from 'graphql';
import type { Agency } from '../../subgraphs/kit/graph/values';
import { CodedError } from '../../subgraphs/kit/errors';
import { subgraphSchema, subgraphSdl } from '../../subgraphs/kit/server/schema';
import type { InProcessExecute } from '../engine';
import type { Supergraph } from '../household/supergraph';
import { isAsking } from './asking';
import { CaseListResolver } from './graph/case-list-resolver';
import { CaseResolver } from './graph/case-resolver';
import { LogResolver } from './graph/log-resolver';
import { OversightResolver } from './graph/oversight-resolver';
import { ProtectionResolver } from './graph/protection-resolver';
import { ProcessingLogs } from './oversight/ask-logs';
import { OVERSIGHT_THRESHOLDS, type OversightThresholds } from './oversight/thresholds';
import type { OversightContext, OversightSettings } from './oversight-context';

const RESOLVERS = [
  LogResolver,
  OversightResolver,
  ProtectionResolver,
  CaseResolver,
  CaseListResolver,
] as const;

/** The oversight subgraph as SDL, the way it is committed in `schema/`. */
export function oversightSdl(): string {
  return subgraphSdl([...RESOLVERS]);
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
    // A log that is still out would be told as one that cannot be read: what is here is shown when it is whole.
    if (engine.isSoFar) return { errors: [new CodedError('SOURCE_FAULT', 'This is told when it is whole.')] };
    if (!isAsking(engine)) throw new Error('oversight is asked by somebody who was let in');
    const contextValue: OversightContext = { ...settings, engine };
    return executeGraphQL({ schema, document, variableValues: variables, contextValue });
  };
}
