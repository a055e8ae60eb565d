import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { EngineContext } from '../engine';

/** Where the household view asks its facts: the engine in this process, or any router over HTTP. */
export interface Supergraph {
  readonly apiSchema: GraphQLSchema;
  readonly execute: (
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    context: EngineContext,
  ) => Promise<ExecutionResult>;
}
