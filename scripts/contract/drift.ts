import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { composeSupergraph } from './compose';
import { stableSdl } from './stable-sdl';
import type { PrintedSubgraph } from './subgraphs';

/** Content of each file of the contract, by its name. */
export type Contract = ReadonlyMap<string, string>;

/** The contract as the code prints it now. Throws a CompositionError when the subgraphs do not fit together. */
export function contractOf(subgraphs: readonly PrintedSubgraph[]): Contract {
  const files = subgraphs.map(({ name, sdl }) => [`${name}.graphql`, stableSdl(sdl)] as const);
  return new Map([...files, ['supergraph.graphql', composeSupergraph(subgraphs)]]);
}

/** The contract as it is committed. */
export function readContract(folder: string): Contract {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Names of the files that are missing, differ, or belong to nothing, in order. */
export function drifted(committed: Contract, printed: Contract): string[] {
  const names = [...new Set([...committed.keys(), ...printed.keys()])];
  return names.filter((name) => committed.get(name) !== printed.get(name)).toSorted();
}

/** Makes the folder hold the printed contract; returns the names of the files that changed. */
export function writeContract(folder: string, printed: Contract): string[] {
  const changed = drifted(readContract(folder), printed);
  for (const name of changed) {
    const content = printed.get(name);
    if (content === undefined) rmSync(path.join(folder, name));
    else writeFileSync(path.join(folder, name), content);
  }
  return changed;
}
