import { execute as executeGraphQL, type GraphQLSchema } from 'graphql';
import { subgraphSchema, subgraphSdl } from '../../subgraphs/kit/server/schema';
import type { InProcessExecute } from '../engine';
import { checkRules } from './conflicts/check-rules';
import { rules as allRules } from './conflicts/rules';
import { FactsGatherer } from './facts/gather';
import { ConflictsResolver } from './graph/conflicts-resolver';
import { DebtsResolver } from './graph/debts-resolver';
import { DifferencesResolver } from './graph/differences-resolver';
import { ForecastResolver } from './graph/forecast-resolver';
import { HouseholdResolver } from './graph/household-resolver';
import { ClaimRoomResolver, DecisionRoomResolver } from './graph/legal-room-resolver';
import { ProtectedAmountResolver } from './graph/protected-amount-resolver';
import { TimelineResolver } from './graph/timeline-resolver';
import { loadDefinitions } from './law/load-definitions';
import { loadGrounds } from './law/load-grounds';
import { loadLaw } from './law/load-law';
import type { Supergraph } from './supergraph';
import type { ViewContext, ViewSettings } from './view-context';

const RESOLVERS = [
  HouseholdResolver,
  ConflictsResolver,
  DebtsResolver,
  TimelineResolver,
  ClaimRoomResolver,
  DecisionRoomResolver,
  DifferencesResolver,
  ForecastResolver,
  ProtectedAmountResolver,
] as const;

/** The household subgraph as SDL, the way it is committed in `schema/`. */
export function householdSdl(): string {
  return subgraphSdl([...RESOLVERS]);
}

/** The household subgraph as an executable schema; its resolvers take a ViewContext. */
export function householdSchema(): GraphQLSchema {
  return subgraphSchema([...RESOLVERS]);
}

export interface HouseholdOptions extends Pick<ViewSettings, 'today' | 'onRuleFault'> {
  /** A function, because the supergraph is served by the engine that in turn needs this subgraph. */
  readonly supergraph: () => Supergraph;
  /** Name of the source that tells who lives where: the one that owns `householdOf`. */
  readonly compositionSource: string;
}

/** What all requests to the household view have in common: the law, the rules, the way to the facts. */
export function viewSettings({
  supergraph,
  compositionSource,
  today,
  onRuleFault,
}: HouseholdOptions): ViewSettings {
  const gatherer = new FactsGatherer(supergraph(), compositionSource);
  const law = loadLaw();
  checkRules(allRules, law);
  return {
    gatherer,
    law,
    grounds: loadGrounds(law),
    definitions: loadDefinitions(law),
    rules: allRules,
    today,
    onRuleFault,
  };
}

/** The household view in the process of the gateway: a subgraph that is a function. */
export function householdInProcess(options: HouseholdOptions): InProcessExecute {
  const schema = householdSchema();
  let settings: ViewSettings | undefined;
  return (document, variables, engine) => {
    settings ??= viewSettings(options);
    const contextValue: ViewContext = { ...settings, engine };
    return executeGraphQL({ schema, document, variableValues: variables, contextValue });
  };
}
