import { buildASTSchema, Kind, parse, print, type SelectionNode } from 'graphql';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { Pool } from 'undici';
import { assembleFacts, type PersonAnswer } from '../../gateway/household/facts/assemble';
import { COMPOSITION_OF_PERSON, factsOperation } from '../../gateway/household/facts/facts-operation';
import { sourcesOf } from '../../gateway/household/facts/sources';
import type { CompositionFact, HouseholdFacts, MemberFact } from '../../gateway/household/facts/types';
import { ownerOfRootField, subgraphAddresses } from '../../gateway/subgraph-addresses';

interface Composition {
  readonly household: { readonly id: string };
  readonly address: CompositionFact['address'];
  readonly members: readonly { person: { bsn: string }; certainty: MemberFact['certainty']; since: string }[];
}

/** Asks one agency a question whose text is fixed. */
type Question = <T>(variables: object) => Promise<T>;

function question(url: string, query: string): Question {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: 64 });
  return async <T>(variables: object) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const answer = await pool.request({ path, method: 'POST', headers, body });
    const { data, errors } = (await answer.body.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(`${origin} answers with errors`);
    return data;
  };
}

/** The fields that the hub asks of each file, as the text of a request to its agency. */
function fileQuestions(supergraphSdl: string) {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const sources = sourcesOf(buildASTSchema(transformSupergraphToPublicSchema(supergraph)));
  const [operation] = factsOperation(sources).definitions;
  const [persons] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const files = persons?.kind === Kind.FIELD ? (persons.selectionSet?.selections ?? []) : [];
  const textOf = (name: string): string => {
    const isIt = (node: SelectionNode): boolean => node.kind === Kind.FIELD && node.name.value === name;
    return `query ($people: [_Any!]!, $asOf: Date!) {
      _entities(representations: $people) { ... on Person { ${files.filter(isIt).map(print).join('')} } }
    }`;
  };
  return { sources, textOf };
}

/** Sends what the hub sends: who lives here, then all agencies at once. The merging is done by hand. */
export function factsByHand(supergraphSdl: string): (bsn: string, asOf: string) => Promise<HouseholdFacts> {
  const compositionSource = ownerOfRootField(supergraphSdl, 'householdOf');
  const urls = subgraphAddresses(supergraphSdl, process.env, ['household']);
  const { sources, textOf } = fileQuestions(supergraphSdl);
  const compositionOf = question(urls[compositionSource] ?? '', print(COMPOSITION_OF_PERSON));
  const agencies = sources.map(({ name }) => ({ name, filesOf: question(urls[name] ?? '', textOf(name)) }));

  return async (bsn, asOf) => {
    const { householdOf } = await compositionOf<{ householdOf: Composition }>({ bsn, asOf });
    const { household, address } = householdOf;
    const members = householdOf.members.map(({ person, ...member }) => ({ ...member, bsn: person.bsn }));
    const bsns = members.map((member) => member.bsn);
    const people = bsns.map((number) => ({ __typename: 'Person', bsn: number }));
    const answers = await Promise.all(
      agencies.map(({ filesOf }) => filesOf<{ _entities: Record<string, unknown>[] }>({ people, asOf })),
    );
    const persons = bsns.map((number, index): PersonAnswer => {
      const files = agencies.map(({ name }, nth) => [name, answers[nth]?._entities[index]?.[name]] as const);
      return { ...Object.fromEntries(files), bsn: number };
    });
    const composition = { id: household.id, address, members };
    return assembleFacts({
      asOf,
      bsns,
      composition,
      persons,
      sources,
      compositionSource,
      outcomeOf: () => 'ANSWERED',
    });
  };
}
