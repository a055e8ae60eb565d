import { type DocumentNode, getNamedType, type GraphQLObjectType, parse } from 'graphql';
import type { RootType } from '../../casework/contact/contact-doors';
import type { Supergraph } from '../../household/supergraph';

/** The types by which the fields of an agency about following are known. */
const CHANGES = 'AgencyChanges';
const FOLLOWED = 'PersonsFollowed';
const INPUT = 'FollowPersonsInput';

/** The questions to one agency. Both answer in the field `answer`. */
export interface FollowDoor {
  /** Name of the source, as "uwv". */
  readonly source: string;
  /** Asks what was changed; its variable is `after`. */
  readonly changes: DocumentNode;
  /** Places that persons are followed; its variable is `input`. */
  readonly follow: DocumentNode;
}

const fieldsOf = (type: GraphQLObjectType | null | undefined, answer: string): readonly string[] =>
  Object.values(type?.getFields() ?? {})
    .filter((field) => getNamedType(field.type).name === answer)
    .map(({ name }) => name);

/**
 * The agencies of a supergraph at which persons can be followed. Names none: a new one is asked from the moment that it is in
 * the supergraph.
 * @param ownerOf name of the subgraph that owns a field of a root
 */
export function followDoors(
  { apiSchema }: Pick<Supergraph, 'apiSchema'>,
  ownerOf: (field: string, root: RootType) => string,
): readonly FollowDoor[] {
  const following = new Map(
    fieldsOf(apiSchema.getMutationType(), FOLLOWED).map((field) => [ownerOf(field, 'Mutation'), field]),
  );
  return fieldsOf(apiSchema.getQueryType(), CHANGES).flatMap((field) => {
    const source = ownerOf(field, 'Query');
    const follow = following.get(source);
    if (follow === undefined) return [];
    const documents = {
      changes: `query Changes($after: ID) { answer: ${field}(after: $after) { access references cursor more } }`,
      follow: `mutation Follow($input: ${INPUT}!) { answer: ${follow}(input: $input) { persons until } }`,
    };
    return {
      source,
      changes: parse(documents.changes, { noLocation: true }),
      follow: parse(documents.follow, { noLocation: true }),
    };
  });
}
