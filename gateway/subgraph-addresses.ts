import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
} from 'graphql';

function argument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The subgraphs of a supergraph, as the values of join__Graph. */
function graphsOf(supergraph: DocumentNode): readonly EnumValueDefinitionNode[] {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION)
    throw new Error('schema/supergraph.graphql is not a supergraph');
  return graphs.values ?? [];
}

/** Name of the subgraph that owns a field of Query, or of Mutation. Throws when none does, or more than one. */
export function ownerOfRootField(
  supergraphSdl: string,
  field: string,
  root: 'Query' | 'Mutation' = 'Query',
): string {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const owners = supergraph.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== root) return [];
    const found = definition.fields?.find(({ name }) => name.value === field);
    const joins = found?.directives?.filter(({ name }) => name.value === 'join__field') ?? [];
    return joins.flatMap(({ arguments: given }) => {
      const graph = given?.find(({ name }) => name.value === 'graph')?.value;
      return graph?.kind === Kind.ENUM ? [graph.value] : [];
    });
  });
  const graph = graphsOf(supergraph).find(({ name }) => name.value === owners[0]);
  const name = argument(graph?.directives?.[0], 'name');
  if (owners.length !== 1 || name === undefined)
    throw new Error(`${root}.${field} must have one owner in the supergraph`);
  return name;
}

/**
 * Where each subgraph of a supergraph listens: by the setting `<NAME>_URL`, else by the address in the supergraph.
 * @param inProcess names of the subgraphs that need no address
 */
export function subgraphAddresses(
  supergraphSdl: string,
  environment: NodeJS.ProcessEnv,
  inProcess: readonly string[],
): Record<string, string> {
  const addresses = graphsOf(parse(supergraphSdl, { noLocation: true })).flatMap(({ directives }) => {
    const name = argument(directives?.[0], 'name') ?? '';
    if (inProcess.includes(name)) return [];
    const url = environment[`${name.toUpperCase()}_URL`] ?? argument(directives?.[0], 'url') ?? '';
    if (!URL.canParse(url)) throw new Error(`${name.toUpperCase()}_URL is not a URL`);
    return [[name, url] as const];
  });
  return Object.fromEntries(addresses);
}
