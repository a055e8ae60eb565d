import { type PrintedSubgraph, subgraphNames } from '../../scripts/contract/subgraphs';

/** Prints a subgraph with modules of its own, as `npm run schema` prints each in a process of its own. */
function printApart(name: string): PrintedSubgraph {
  let printed: PrintedSubgraph | undefined;
  // type-graphql keeps its registry on the global object, where it outlives the modules that filled it.
  const registry = globalThis as { TypeGraphQLMetadataStorage?: unknown };
  delete registry.TypeGraphQLMetadataStorage;
  jest.isolateModules(() => {
    const { printSubgraph } =
      require('../../scripts/contract/print') as typeof import('../../scripts/contract/print');
    printed = printSubgraph(name);
  });
  delete registry.TypeGraphQLMetadataStorage;
  if (!printed) throw new Error(`${name} was not printed`);
  return printed;
}

/** All subgraphs as their code prints them now. */
export const printAll = (): PrintedSubgraph[] => subgraphNames().map(printApart);
