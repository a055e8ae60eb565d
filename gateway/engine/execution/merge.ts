import { isRecord } from '../source-fault';

/**
 * Adds what a source gave to the answer so far. Lists of equal length are merged item by item: they are the
 * same list, seen by two sources. A null never takes away what another source gave.
 */
export function mergeInto(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const key of Object.keys(source)) {
    // JSON can have a key of this name; assigning to it would change the prototype of every object of the hub.
    if (key === '__proto__') continue;
    target[key] = merged(target[key], source[key]);
  }
}

function merged(had: unknown, got: unknown): unknown {
  if (had === undefined || had === null) return got;
  if (got === undefined || got === null) return had;
  if (Array.isArray(had) && Array.isArray(got)) {
    return had.length === got.length ? had.map((item, index) => merged(item, got[index])) : got;
  }
  if (isRecord(had) && isRecord(got)) {
    mergeInto(had, got);
    return had;
  }
  return got;
}
