import { buildSchema, print, validate } from 'graphql';
import { followDoors } from './follow-doors';

/** Two agencies at which persons can be followed, one that only tells of changes and one that only follows. */
const apiSchema = buildSchema(/* GraphQL */ `
  type AgencyChanges {
    access: String
    references: [ID!]
    cursor: ID
    more: Boolean
  }
  type PersonsFollowed {
    persons: Int!
    until: String!
  }
  type ChangedCases {
    references: [ID!]!
  }
  input FollowPersonsInput {
    persons: [ID!]!
  }
  type Query {
    noordChanges(after: ID): AgencyChanges!
    zuidChanges(after: ID): AgencyChanges!
    westChanges(after: ID): AgencyChanges!
    changedCases(after: ID): ChangedCases!
  }
  type Mutation {
    noordFollowPersons(input: FollowPersonsInput!): PersonsFollowed
    zuidFollowPersons(input: FollowPersonsInput!): PersonsFollowed
    oostFollowPersons(input: FollowPersonsInput!): PersonsFollowed
    followCases(input: FollowPersonsInput!): ChangedCases
  }
`);
const ownerOf = (field: string): string => /^(?:noord|zuid|west|oost)/.exec(field)?.[0] ?? 'the hub';

describe('the doors for following', () => {
  const doors = followDoors({ apiSchema }, ownerOf);

  it('are of each agency that both follows and tells, and never of the hub itself', () => {
    expect(doors.map(({ source }) => source)).toEqual(['noord', 'zuid']);
  });

  it('ask each agency by its own fields, as the supergraph takes them', () => {
    for (const { source, changes, follow } of doors) {
      expect(print(changes)).toContain(`answer: ${source}Changes(after: $after)`);
      expect(print(follow)).toContain(`answer: ${source}FollowPersons(input: $input)`);
      expect([...validate(apiSchema, changes), ...validate(apiSchema, follow)]).toEqual([]);
    }
  });

  it('are none where nobody can be followed', () => {
    expect(followDoors({ apiSchema: buildSchema('type Query { a: Int }') }, ownerOf)).toEqual([]);
  });
});
