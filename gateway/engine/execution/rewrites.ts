import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { isRecord } from '../source-fault';

/** Tells whether an object of the type `typeName` fits one of the named types. */
export type FitsType = (typeName: unknown, wanted: readonly string[]) => boolean;

/**
 * Carries out the renames and replacements that the planner wants on a representation before it is sent, or
 * on an answer after it came. Changes `value` in place where it can and returns the value to go on with.
 */
export function applyRewrites(
  value: unknown,
  rewrites: readonly FetchRewrite[] | undefined,
  fits: FitsType,
): unknown {
  let current = value;
  for (const rewrite of rewrites ?? []) {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      current = rewriteAt(current, path, fits, (owner, key) => {
        if (!(key in owner)) return;
        owner[renameKeyTo] = owner[key];
        delete owner[key];
      });
    } else {
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      current = rewriteAt(current, path, fits, (owner, key) => {
        owner[key] = setValueTo;
      });
    }
  }
  return current;
}

function rewriteAt(
  value: unknown,
  path: readonly FetchNodePathSegment[],
  fits: FitsType,
  change: (owner: Record<string, unknown>, key: string) => void,
): unknown {
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(item, path, fits, change);
    return value;
  }
  const [segment, ...rest] = path;
  if (segment === undefined || !isRecord(value)) return value;
  if ('TypenameEquals' in segment) {
    const name = value['__typename'];
    if (name !== undefined && !fits(name, segment.TypenameEquals)) return value;
    return rewriteAt(value, rest, fits, change);
  }
  if (rest.length === 0) change(value, segment.Key);
  else rewriteAt(value[segment.Key], rest, fits, change);
  return value;
}
