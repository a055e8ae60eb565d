import 'reflect-metadata';
import path from 'node:path';
import { loadAgency } from '../../demo/project';
import { subgraphSdl } from '../../subgraphs/kit/server/schema';
import { HOUSEHOLD, type PrintedSubgraph } from './subgraphs';

const HOUSEHOLD_PORT = 4010;
const HOUSEHOLD_MODULE = path.join(__dirname, '..', '..', 'gateway', 'household', 'subgraph');

const urlAt = (port: number): string => `http://127.0.0.1:${port}/graphql`;

/**
 * Prints one subgraph. type-graphql keeps what it knows of classes once per process, so that a process loads this
 * module once and prints one subgraph.
 */
export function printSubgraph(name: string): PrintedSubgraph {
  if (name === HOUSEHOLD) {
    // Required, not imported: to import it would load its classes when an agency is printed too.
    const { householdSdl } = require(HOUSEHOLD_MODULE) as { readonly householdSdl: () => string };
    return { name, url: urlAt(HOUSEHOLD_PORT), sdl: householdSdl() };
  }
  const { defaultPort, resolvers } = loadAgency(name);
  return { name, url: urlAt(defaultPort), sdl: subgraphSdl(resolvers) };
}
