import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { PreparedOperation } from '../planning/plan-store';
import { isRecord, type LocatedError, type Path, sourceFault } from '../source-fault';
import { type FieldGroup, FieldGroups } from './field-groups';

/**
 * What the client gets: the asked fields in the asked order, and errors at places that exist for the client.
 */
export interface CompletedAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly LocatedError[];
}

/**
 * Makes the client's answer from what the sources gave, as the GraphQL specification asks: a missing value is
 * null, and null at a place that may not be null takes its parent along, with an error that says so.
 */
export function completeAnswer(
  schema: GraphQLSchema,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  gathered: Record<string, unknown>,
  sourceErrors: readonly LocatedError[],
): CompletedAnswer {
  const root = schema.getRootType(prepared.operation.operation);
  if (!root) throw new Error('The schema has no such operation type');
  const completion = new Completion(schema, FieldGroups.of(schema, prepared, variables), sourceErrors);
  return completion.run(root, prepared, gathered);
}

/** Stands for a null that takes its parent along. */
const VOID = Symbol('void');

class Completion {
  private readonly added: LocatedError[] = [];
  private readonly path: Array<string | number> = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly groups: FieldGroups,
    private readonly sourceErrors: readonly LocatedError[],
  ) {}

  run(
    root: GraphQLObjectType,
    prepared: PreparedOperation,
    gathered: Record<string, unknown>,
  ): CompletedAnswer {
    const fields = this.groups.ofSelection(root, prepared.operation.selectionSet);
    const data = this.completeFields(root, fields, gathered);
    const errors = uniqueErrors([
      ...this.sourceErrors.map((error) => ({ ...error, path: this.visiblePath(error.path, root, fields) })),
      ...this.added,
    ]);
    return { data: data === VOID ? null : data, errors };
  }

  private completeFields(
    type: GraphQLObjectType,
    groups: readonly FieldGroup[],
    value: Record<string, unknown>,
  ): Record<string, unknown> | typeof VOID {
    const answer: Record<string, unknown> = {};
    for (const group of groups) {
      const key = group.responseKey;
      if (group.type === undefined) {
        if (group.fieldName === '__typename') answer[key] = type.name;
        else if (group.fieldName.startsWith('__')) answer[key] = value[key];
        continue;
      }
      this.path.push(key);
      const completed = this.complete(group.type, group, value[key]);
      this.path.pop();
      if (completed === VOID) return VOID;
      answer[key] = completed;
    }
    return answer;
  }

  private complete(type: GraphQLOutputType, group: FieldGroup, value: unknown): unknown {
    if (isNonNullType(type)) {
      const inner = this.complete(type.ofType, group, value);
      if (inner !== null && inner !== VOID) return inner;
      if (inner === null) this.explainNull();
      return VOID;
    }
    const completed =
      value === null || value === undefined ? null : this.completeNullable(type, group, value);
    return completed === VOID ? null : completed;
  }

  private completeNullable(type: GraphQLOutputType, group: FieldGroup, value: unknown): unknown {
    if (isListType(type)) {
      if (!Array.isArray(value)) return null;
      const items: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) {
        this.path.push(index);
        const item = this.complete(type.ofType, group, value[index]);
        this.path.pop();
        if (item === VOID) return VOID;
        items.push(item);
      }
      return items;
    }
    if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) ? value : null;
    if (isObjectType(type) || isAbstractType(type)) {
      if (!isRecord(value)) return null;
      const actual = this.objectType(type, value);
      return actual === undefined
        ? null
        : this.completeFields(actual, this.groups.below(group, actual), value);
    }
    return value;
  }

  /** The type that the object says it has; an object of a type that the public schema hides is not shown. */
  private objectType(type: GraphQLOutputType, value: Record<string, unknown>): GraphQLObjectType | undefined {
    const named =
      typeof value['__typename'] === 'string' ? this.schema.getType(value['__typename']) : undefined;
    if (
      isObjectType(named) &&
      (named === type || (isAbstractType(type) && this.schema.isSubType(type, named)))
    ) {
      return named;
    }
    return isObjectType(type) ? type : undefined;
  }

  /**
   * Adds an error for a null that takes its parent along, unless an error of a source explains it already.
   */
  private explainNull(): void {
    const path = [...this.path];
    const explained = [...this.sourceErrors, ...this.added].some(
      (error) => error.path !== undefined && error.path.length > 0 && isOnOneLine(error.path, path),
    );
    if (!explained) this.added.push(sourceFault(undefined, path));
  }

  /**
   * Cuts a path where it leaves what the client asked: fields that only the planner asked are no client's
   * concern.
   */
  private visiblePath(
    path: Path | undefined,
    root: GraphQLObjectType,
    rootFields: readonly FieldGroup[],
  ): Path | undefined {
    const visible: Array<string | number> = [];
    let groups: readonly FieldGroup[] = rootFields;
    let types: readonly GraphQLObjectType[] = [root];
    for (const part of path ?? []) {
      if (typeof part === 'number') {
        visible.push(part);
        continue;
      }
      const group = groups.find(({ responseKey }) => responseKey === part);
      if (group === undefined) break;
      visible.push(part);
      types = types.flatMap((type) => this.possibleTypes(type.getFields()[group.fieldName]?.type));
      groups = types.flatMap((type) => this.groups.below(group, type));
    }
    return visible.length === 0 ? undefined : visible;
  }

  private possibleTypes(type: GraphQLOutputType | undefined): readonly GraphQLObjectType[] {
    let named = type;
    while (isListType(named) || isNonNullType(named)) named = named.ofType as GraphQLOutputType;
    if (isObjectType(named)) return [named];
    return isAbstractType(named) ? this.schema.getPossibleTypes(named) : [];
  }
}

function isOnOneLine(a: Path, b: Path): boolean {
  const shortest = Math.min(a.length, b.length);
  for (let index = 0; index < shortest; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

function uniqueErrors(errors: readonly LocatedError[]): LocatedError[] {
  const seen = new Map<string, LocatedError>();
  for (const error of errors) {
    seen.set(JSON.stringify([error.path ?? null, error.code, error.source ?? null, error.message]), error);
  }
  return [...seen.values()];
}
