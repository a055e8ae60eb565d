import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
} from '@graphql-hive/router-query-planner';
import { isRecord, type LocatedError } from '../source-fault';
import { type AskSource, SourceDocument } from '../transport/source-request';
import { mergeInto } from './merge';
import { addRepresentations, entitiesAt, type EntityPlace, noRepresentations } from './representations';
import { applyRewrites, type FitsType } from './rewrites';

/** What the sources together gave. */
export interface Gathered {
  readonly data: Record<string, unknown>;
  readonly errors: readonly LocatedError[];
}

/**
 * Carries out a plan: asks the sources in the order, and with the parallelism, of the plan, and puts what
 * they give in one tree. A source that fails leaves a gap and errors at the places of the gap; the others go
 * on.
 */
export async function runPlan(
  plan: PlanNode,
  variables: Readonly<Record<string, unknown>>,
  ask: AskSource,
  fits: FitsType,
): Promise<Gathered> {
  const run = new PlanRun(variables, ask, fits);
  await run.node(plan);
  return run;
}

const documents = new WeakMap<FetchNode | BatchFetchNode, SourceDocument>();

/** The document of a step of a plan: made once. */
export function documentOf(node: FetchNode | BatchFetchNode): SourceDocument {
  let document = documents.get(node);
  if (document === undefined) {
    document = new SourceDocument(node.operation, node.operationKind === 'mutation' ? 'mutation' : 'query');
    documents.set(node, document);
  }
  return document;
}

class PlanRun implements Gathered {
  readonly data: Record<string, unknown> = {};
  readonly errors: LocatedError[] = [];

  constructor(
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly ask: AskSource,
    private readonly fits: FitsType,
  ) {}

  async node(node: PlanNode): Promise<void> {
    switch (node.kind) {
      case 'Sequence':
        for (const step of node.nodes) await this.node(step);
        return;
      case 'Parallel':
        await Promise.all(node.nodes.map((branch) => this.node(branch)));
        return;
      case 'Condition': {
        const clause = this.variables[node.condition] === true ? node.ifClause : node.elseClause;
        if (clause) await this.node(clause);
        return;
      }
      case 'Flatten':
        if (node.node.kind !== 'Fetch')
          throw new Error(`A plan has a ${node.node.kind} where entities are fetched`);
        return this.fetchEntities(node.node, node.path);
      case 'Fetch':
        return this.fetchRoot(node);
      case 'BatchFetch':
        return this.fetchBatch(node);
      default:
        throw new Error(`A plan has a ${node.kind}, which the hub does not offer`);
    }
  }

  private async fetchRoot(node: FetchNode): Promise<void> {
    const { data, errors } = await this.send(node, {});
    this.errors.push(...errors);
    const usable = applyRewrites(data, node.outputRewrites, this.fits);
    if (isRecord(usable)) mergeInto(this.data, usable);
  }

  private async fetchEntities(node: FetchNode, path: readonly FlattenNodePathSegment[]): Promise<void> {
    const representations = noRepresentations();
    const entities = entitiesAt(this.data, path, this.fits);
    addRepresentations(representations, entities, node.requires ?? [], node.inputRewrites, this.fits);
    if (representations.list.length === 0) return;
    const { data, errors } = await this.send(node, { representations: representations.list });
    this.relocate(errors, (key, index) => (key === '_entities' ? representations.places[index] : undefined));
    const usable = applyRewrites(data, node.outputRewrites, this.fits);
    if (isRecord(usable)) this.spread(usable['_entities'], new Map(representations.places.entries()));
  }

  private async fetchBatch(node: BatchFetchNode): Promise<void> {
    const byVariable = new Map<string, ReturnType<typeof noRepresentations>>();
    const placesByAlias = new Map<string, Map<number, EntityPlace[]>>();
    for (const alias of node.entityBatch.aliases) {
      const representations = byVariable.get(alias.representationsVariableName) ?? noRepresentations();
      byVariable.set(alias.representationsVariableName, representations);
      const entities = alias.paths.flatMap((path) => entitiesAt(this.data, path, this.fits));
      placesByAlias.set(
        alias.alias,
        addRepresentations(representations, entities, alias.requires, alias.inputRewrites, this.fits),
      );
    }
    const lists = [...byVariable].map(([name, representations]) => [name, representations.list] as const);
    if (lists.every(([, list]) => list.length === 0)) return;
    const { data, errors } = await this.send(node, Object.fromEntries(lists));
    this.relocate(errors, (key, index) => placesByAlias.get(key)?.get(index));
    for (const alias of node.entityBatch.aliases) {
      const entities = applyRewrites(data?.[alias.alias], alias.outputRewrites, this.fits);
      this.spread(entities, placesByAlias.get(alias.alias) ?? new Map<number, EntityPlace[]>());
    }
  }

  private send(node: FetchNode | BatchFetchNode, representations: Record<string, unknown>) {
    const variables: Record<string, unknown> = {};
    for (const name of node.variableUsages ?? []) {
      if (Object.hasOwn(this.variables, name)) variables[name] = this.variables[name];
    }
    return this.ask(node.serviceName, {
      document: documentOf(node),
      variables: { ...variables, ...representations },
    });
  }

  /**
   * Lays each entity at every place where it belongs; a second place gets a copy, so that no two places
   * share.
   */
  private spread(entities: unknown, places: ReadonlyMap<number, readonly EntityPlace[]>): void {
    if (!Array.isArray(entities)) return;
    for (const [index, ofEntity] of places) {
      const entity: unknown = entities[index];
      if (!isRecord(entity)) continue;
      ofEntity.forEach((place, nth) => {
        mergeInto(place.entity, nth === ofEntity.length - 1 ? entity : structuredClone(entity));
      });
    }
  }

  /** Gives errors about an entity the place that the entity has in the client's answer. */
  private relocate(
    errors: readonly LocatedError[],
    placesOf: (key: string, index: number) => readonly EntityPlace[] | undefined,
  ): void {
    for (const error of errors) {
      const [key, index, ...tail] = error.path ?? [];
      const places = typeof key === 'string' && typeof index === 'number' ? placesOf(key, index) : undefined;
      if (places === undefined) this.errors.push({ ...error, path: undefined });
      else for (const place of places) this.errors.push({ ...error, path: [...place.path, ...tail] });
    }
  }
}
