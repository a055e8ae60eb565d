import { execute as executeGraphQL, type GraphQLSchema } from 'graphql';
import { CodedError } from '../../subgraphs/kit/errors';
import { subgraphSchema, subgraphSdl } from '../../subgraphs/kit/server/schema';
import { isAsking } from '../accountability/asking';
import type { InProcessExecute } from '../engine';
import type { CaseloadContext, CaseloadSettings } from './caseload-context';
import { CaseloadResolver } from './graph/caseload-resolver';
import { FollowResolver } from './graph/follow-resolver';
import { SignalsResolver } from './graph/signals-resolver';
import { WorkerResolver } from './graph/worker-resolver';

const RESOLVERS = [CaseloadResolver, WorkerResolver, SignalsResolver, FollowResolver] as const;

/** The caseload subgraph as SDL, the way it is committed in `schema/`. */
export function caseloadSdl(): string {
  return subgraphSdl([...RESOLVERS]);
}

/** The caseload subgraph as an executable schema; its resolvers take a CaseloadContext. */
export function caseloadSchema(): GraphQLSchema {
  return subgraphSchema([...RESOLVERS]);
}

/** The caseload in the process of the gateway: a subgraph that is a function. */
export function caseloadInProcess(settings: CaseloadSettings): InProcessExecute {
  const schema = caseloadSchema();
  return (document, variables, engine) => {
    if (!isAsking(engine)) throw new Error('the caseload is asked by somebody who was let in');
    const contextValue: CaseloadContext = { ...settings, engine };
    return executeGraphQL({ schema, document, variableValues: variables, contextValue });
  };
}

/** Stands for the caseload at a hub that has none. */
export const withoutCaseload: InProcessExecute = () => ({
  errors: [new CodedError('SOURCE_FAULT', 'This hub keeps no caseload.')],
});
