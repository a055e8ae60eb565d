import { composeServices as composeWithOracle } from '@apollo/composition';
import { parse } from 'graphql';
import { CompositionError, composeSupergraph } from '../../scripts/contract/compose';
import { contractOf, drifted, readContract } from '../../scripts/contract/drift';
import { type PrintedSubgraph, SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';
import { printAll } from './printed';

/** Reasons of another maker's composer why the subgraphs do not fit together; none when they do. */
function oracleReasons(subgraphs: readonly PrintedSubgraph[]): string[] {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  return (composeWithOracle(services).errors ?? []).map(({ message }) => message);
}

function ourReasons(subgraphs: readonly PrintedSubgraph[]): readonly string[] {
  try {
    composeSupergraph(subgraphs);
    return [];
  } catch (error) {
    if (error instanceof CompositionError) return error.reasons;
    throw error;
  }
}

describe('the committed contract', () => {
  let printed: PrintedSubgraph[];
  beforeAll(() => {
    printed = printAll();
  });

  it('is what the code prints and composes: otherwise a client reads promises that nobody keeps', () => {
    expect(drifted(readContract(SCHEMA_FOLDER), contractOf(printed))).toEqual([]);
  });

  it('names the file that drifted, the one that is missing, and the one that belongs to nothing', () => {
    const contract = contractOf(printed);
    const first = printed[0]?.name ?? '';
    const committed = new Map([
      ...contract,
      [`${first}.graphql`, 'type Query { other: Int }'],
      ['gone.graphql', ''],
    ]);
    committed.delete('supergraph.graphql');
    expect(drifted(committed, contract)).toEqual(
      [`${first}.graphql`, 'gone.graphql', 'supergraph.graphql'].toSorted(),
    );
  });

  it('composes with a second composer too', () => {
    expect(oracleReasons(printed)).toEqual([]);
    expect(ourReasons(printed)).toEqual([]);
  });

  it.each([
    ['a field that one agency alone puts on a shared type', 'type Period @shareable {', '$& length: Int!'],
    ['a field that one agency alone puts on an interface', 'interface Claim {', '$& colour: String!'],
  ])('is refused by both composers, in one line a reason: %s', (_, type, replacement) => {
    const [changed, ...rest] = printed.filter(({ sdl }) => sdl.includes(type));
    if (!changed) throw new Error(`nobody has ${type}`);
    const withChange = [{ ...changed, sdl: changed.sdl.replace(type, replacement) }, ...rest];
    expect(oracleReasons(withChange)).not.toEqual([]);
    const reasons = ourReasons(withChange);
    expect(reasons).not.toEqual([]);
    expect(reasons.filter((reason) => reason.includes('\n'))).toEqual([]);
  });
});
