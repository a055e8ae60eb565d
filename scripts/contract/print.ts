import 'reflect-metadata';
import path from 'node:path';
import { loadAgency } from '../../demo/project';
import { classesOf } from '../../subgraphs/kit/access/classify';
import { subgraphSdl } from '../../subgraphs/kit/server/schema';
import { ownerOf } from './access-owners';
import { CASELOAD, CASEWORK, HOUSEHOLD, OVERSIGHT, type PrintedSubgraph } from './subgraphs';

const GATEWAY = path.join(__dirname, '..', '..', 'gateway');

/** Where a part of the gateway would listen by itself, its module, and the name of what prints it. */
const IN_GATEWAY: Readonly<Record<string, readonly [port: number, folder: string, print: string]>> = {
  [HOUSEHOLD]: [4010, 'household', 'householdSdl'],
  [OVERSIGHT]: [4011, 'accountability', 'oversightSdl'],
  [CASEWORK]: [4012, 'casework', 'caseworkSdl'],
  [CASELOAD]: [4013, 'caseload', 'caseloadSdl'],
};

const urlAt = (port: number): string => `http://127.0.0.1:${port}/graphql`;

function print(name: string): PrintedSubgraph {
  const inGateway = IN_GATEWAY[name];
  if (inGateway !== undefined) {
    const [port, folder, printer] = inGateway;
    // Required, not imported: to import it would load its classes when an agency is printed too.
    const module = require(path.join(GATEWAY, folder, 'subgraph')) as Readonly<Record<string, () => string>>;
    return { name, url: urlAt(port), sdl: module[printer]?.() ?? '' };
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
