import type {
  FetchRewrite,
  FlattenNodePathSegment,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { isRecord, type Path } from '../source-fault';
import { applyRewrites, type FitsType } from './rewrites';

/** An object in the answer so far, and where it is. */
export interface EntityPlace {
  readonly entity: Record<string, unknown>;
  readonly path: Path;
}

/** The representations of one fetch: each different entity once, with all places where it belongs. */
export interface Representations {
  readonly list: Array<Record<string, unknown>>;
  readonly places: EntityPlace[][];
  readonly index: Map<string, number>;
}

/** No representations yet. */
export function noRepresentations(): Representations {
  return { list: [], places: [], index: new Map() };
}

/**
 * Adds a representation for each entity. Several places with the same key share one, so a source gets each
 * entity once. Returns, per representation, the places that this call added.
 */
export function addRepresentations(
  to: Representations,
  entities: readonly EntityPlace[],
  requires: readonly RequiresSelection[],
  rewrites: readonly FetchRewrite[] | undefined,
  fits: FitsType,
): Map<number, EntityPlace[]> {
  const added = new Map<number, EntityPlace[]>();
  for (const place of entities) {
    if (typeof place.entity['__typename'] !== 'string') continue;
    const projected = project(requires, place.entity, fits);
    if (projected === undefined) continue;
    projected['__typename'] ??= place.entity['__typename'];
    const representation = applyRewrites(projected, rewrites, fits) as Record<string, unknown>;
    const identity = stableJson(representation);
    let index = to.index.get(identity);
    if (index === undefined) {
      index = to.list.push(representation) - 1;
      to.index.set(identity, index);
      to.places.push([]);
    }
    to.places[index]?.push(place);
    const places = added.get(index);
    if (places) places.push(place);
    else added.set(index, [place]);
  }
  return added;
}

/** The objects at a path of the plan, in every list on the way. */
export function entitiesAt(
  data: Record<string, unknown>,
  path: readonly FlattenNodePathSegment[],
  fits: FitsType,
): EntityPlace[] {
  const found: EntityPlace[] = [];
  const here: Array<string | number> = [];
  const walk = (value: unknown, depth: number): void => {
    if (value === null || value === undefined) return;
    const segment = path[depth];
    if (Array.isArray(value)) {
      const next = segment === '@' ? depth + 1 : depth;
      for (let index = 0; index < value.length; index += 1) {
        here.push(index);
        walk(value[index], next);
        here.pop();
      }
      return;
    }
    if (!isRecord(value)) return;
    if (segment === undefined) found.push({ entity: value, path: [...here] });
    else if (segment === '@') return;
    else if ('TypeCondition' in segment) {
      const name = value['__typename'];
      if (name === undefined || fits(name, segment.TypeCondition)) walk(value, depth + 1);
    } else {
      here.push(segment.Field);
      walk(value[segment.Field], depth + 1);
      here.pop();
    }
  };
  walk(data, 0);
  return found;
}

/** The required fields of an entity; undefined when it has none of them beside its type. */
function project(
  requires: readonly RequiresSelection[],
  entity: Record<string, unknown>,
  fits: FitsType,
): Record<string, unknown> | undefined {
  const result: Record<string, unknown> = {};
  for (const selection of requires) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const original = entity[selection.name] === undefined ? entity[key] : entity[selection.name];
      const value = selection.selections ? projectValue(selection.selections, original, fits) : original;
      if (value !== null && value !== undefined) result[key] = value;
    } else if (selection.kind === 'InlineFragment' && fits(entity['__typename'], [selection.typeCondition])) {
      const inner = project(selection.selections, entity, fits);
      if (inner !== undefined) Object.assign(result, inner);
    }
  }
  const keys = Object.keys(result);
  return keys.length === 0 || (keys.length === 1 && keys[0] === '__typename') ? undefined : result;
}

function projectValue(requires: readonly RequiresSelection[], value: unknown, fits: FitsType): unknown {
  if (Array.isArray(value)) return value.map((item) => projectValue(requires, item, fits));
  return isRecord(value) ? project(requires, value, fits) : value;
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
