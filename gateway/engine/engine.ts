import {
  type DocumentNode,
  execute as executeOnSchema,
  type ExecutionResult,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
} from 'graphql';
import type { EngineContext } from './engine-context';
import { completeAnswer } from './execution/complete';
import { documentOf, runPlan } from './execution/run-plan';
import { isSameQuestion } from './execution/same-question';
import type { FitsType } from './execution/rewrites';
import { type PreparedOperation, PlanStore } from './planning/plan-store';
import { coerceVariables } from './planning/variables';
import { fullSchema, publicSchema, requireAccess } from './schemas';
import { toGraphQLError } from './source-fault';
import { type BreakerOptions, DEFAULT_BREAKER } from './transport/breaker';
import { type SourceAccess, Transport } from './transport/transport';

/** What is needed to serve a supergraph. */
export interface EngineOptions {
  readonly supergraphSdl: string;
  /** How to reach each subgraph, by its name in the supergraph. */
  readonly subgraphs: Readonly<Record<string, SourceAccess>>;
  /**
   * The most milliseconds one upstream request may take. Default 5000. The client's own budget comes on top.
   */
  readonly budgetMs?: number | undefined;
  readonly breaker?: Partial<BreakerOptions> | undefined;
  /** Largest answer of a source in bytes. Default 20 MB. */
  readonly maxAnswerBytes?: number | undefined;
  /** Connections kept alive to each source. Default 64. */
  readonly connectionsPerSource?: number | undefined;
  /** Scalars that check values, by name. Input and answers with a value they refuse are not used. */
  readonly scalars?: Readonly<Record<string, GraphQLScalarType>> | undefined;
  /**
   * Gets the errors of sources in this process that clients only see as SOURCE_FAULT. For a log; may hold
   * BSNs.
   */
  readonly onInternalFault?: ((error: unknown, subgraph: string) => void) | undefined;
}

/** Answers operations on the supergraph. */
export interface Engine {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** How often the planner ran: an operation that is asked again adds nothing. */
  readonly planCount: number;
  /**
   * Answers one operation of a document that is valid on `apiSchema`. What a source does never rejects it:
   * the answer then has nulls and errors. A request that cannot be answered at all gives errors without data.
   * With a context so far (`contextSoFar`) it is what the sources have given by now; its data are null when that leaves a
   * place where the answer has no way to say that it is still to come.
   */
  execute(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    context: EngineContext,
    operationName?: string,
  ): Promise<ExecutionResult>;
  /**
   * The same for a reader in this process that takes fields by their name. When no source failed it gets what the sources
   * gave, which was checked on arrival, without a copy being made of it: there may be more fields in it than asked.
   */
  gather: Engine['execute'];
  /** Breaks the connections to the sources. */
  close(): Promise<void>;
}

/** Makes an engine. Rejects when the supergraph cannot be read or a subgraph has no access configured. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const supergraph = parse(options.supergraphSdl, { noLocation: true });
  requireAccess(supergraph, options.subgraphs);
  const schema = fullSchema(supergraph, options.scalars);
  const apiSchema = publicSchema(supergraph, options.scalars);
  const plans = new PlanStore(options.supergraphSdl);
  const transport = new Transport(schema, options.subgraphs, {
    budgetMs: options.budgetMs ?? 5000,
    breaker: { ...DEFAULT_BREAKER, ...options.breaker },
    maxAnswerBytes: options.maxAnswerBytes ?? 20_000_000,
    connections: options.connectionsPerSource ?? 64,
    onInternalFault: options.onInternalFault,
  });
  const fits = typeFitter(schema);
  const complete = new WeakMap<PreparedOperation, boolean>();

  /**
   * Whether what the sources give is what the client gets when none of them failed: one source in this process gets the
   * whole question, and its own execution already completed the answer.
   */
  function comesComplete(prepared: PreparedOperation): boolean {
    let comes = complete.get(prepared);
    if (comes === undefined) {
      const { plan } = prepared;
      comes =
        plan?.kind === 'Fetch' &&
        'execute' in (options.subgraphs[plan.serviceName] ?? {}) &&
        (plan.outputRewrites ?? []).length === 0 &&
        isSameQuestion(apiSchema, prepared, schema, documentOf(plan).parts);
      complete.set(prepared, comes);
    }
    return comes;
  }

  async function answer(
    prepared: PreparedOperation,
    given: Readonly<Record<string, unknown>>,
    context: EngineContext,
    asGathered: boolean,
  ): Promise<ExecutionResult> {
    const coerced = coerceVariables(apiSchema, prepared.operation, given);
    if ('errors' in coerced) return { errors: coerced.errors.map(toGraphQLError) };
    const { values } = coerced;
    const gathered =
      prepared.plan === undefined
        ? { data: {}, errors: [] }
        : await runPlan(
            prepared.plan,
            values,
            (name, request) => transport.ask(name, request, context),
            fits,
          );
    if (prepared.introspection === undefined) {
      if (gathered.errors.length === 0 && (asGathered || comesComplete(prepared))) {
        return { data: gathered.data };
      }
    } else {
      const about = await executeOnSchema({
        schema: apiSchema,
        document: prepared.introspection,
        variableValues: given,
      });
      if (about.errors) return { errors: about.errors };
      Object.assign(gathered.data, about.data);
    }
    const { data, errors } = completeAnswer(apiSchema, prepared, values, gathered.data, gathered.errors);
    if (errors.length === 0) return { data };
    // To a client, what is still out would look like a fault of its source; a reader in this process asks the record.
    if (context.isSoFar && !asGathered) return { data: null };
    return { data, errors: errors.map(toGraphQLError) };
  }

  const executing =
    (asGathered: boolean): Engine['execute'] =>
    async (document, variables, context, operationName) => {
      let prepared: PreparedOperation;
      try {
        prepared = await plans.prepare(document, operationName);
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
      return answer(prepared, variables, context, asGathered);
    };

  return {
    apiSchema,
    get planCount() {
      return plans.planCount;
    },
    execute: executing(false),
    gather: executing(true),
    close: () => transport.close(),
  };
}

function typeFitter(schema: GraphQLSchema): FitsType {
  return (typeName, wanted) => {
    if (typeof typeName !== 'string') return false;
    if (wanted.includes(typeName)) return true;
    const type = schema.getType(typeName);
    return wanted.some((name) => {
      const condition = schema.getType(name);
      return isObjectType(type) && isAbstractType(condition) && schema.isSubType(condition, type);
    });
  };
}
