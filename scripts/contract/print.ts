import 'reflect-metadata';
import path from 'node:path';
import { loadAgency } from '../../demo/project';
import { classesOf } from '../../subgraphs/kit/access/classify';
import { subgraphSdl } from '../../subgraphs/kit/server/schema';
import { ownerOf } from './access-owners';
import { HOUSEHOLD, OVERSIGHT, type PrintedSubgraph } from './subgraphs';

const HOUSEHOLD_PORT = 4010;
const OVERSIGHT_PORT = 4011;
const GATEWAY = path.join(__dirname, '..', '..', 'gateway');
const HOUSEHOLD_MODULE = path.join(GATEWAY, 'household', 'subgraph');
const OVERSIGHT_MODULE = path.join(GATEWAY, 'accountability', 'subgraph');

const urlAt = (port: number): string => `http://127.0.0.1:${port}/graphql`;

function print(name: string): PrintedSubgraph {
  if (name === HOUSEHOLD) {
    // Required, not imported: to import it would load its classes when an agency is printed too.
    const { householdSdl } = require(HOUSEHOLD_MODULE) as { readonly householdSdl: () => string };
    return { name, url: urlAt(HOUSEHOLD_PORT), sdl: householdSdl() };
  }
  if (name === OVERSIGHT) {
    const { oversightSdl } = require(OVERSIGHT_MODULE) as { readonly oversightSdl: () => string };
    return { name, url: urlAt(OVERSIGHT_PORT), sdl: oversightSdl() };
  }
  const { defaultPort, resolvers } = loadAgency(name);
  return { name, url: urlAt(defaultPort), sdl: subgraphSdl(resolvers) };
}

/**
 * Prints one subgraph. type-graphql keeps what it knows of classes once per process, so that a process loads this
 * module once and prints one subgraph.
 * @throws ClassificationError when a field has no class, so that nobody decided who may read it
 */
export function printSubgraph(name: string): PrintedSubgraph {
  const printed = print(name);
  classesOf(printed.sdl, ownerOf(name));
  return printed;
}
