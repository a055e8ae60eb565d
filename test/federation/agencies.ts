import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { SubgraphSource } from './subgraph-server';

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.5"
  import: ["@key", "@shareable", "@external", "@provides", "@requires"]
)`;

/** What each agency that has files declares alike: the interfaces, the value types, the scalars and enums. */
export const VOCABULARY = `
  ${LINK}
  scalar Date
  scalar BSN
  enum ClaimStatus { OPEN PAID }
  type Money @shareable { cents: Int! currency: String! }
  interface AgencyFile { claims: [Claim!] decisions: [Decision] }
  interface Claim { id: ID! amount: Money! status: ClaimStatus! dueOn: Date debtors: [Person!] }
  interface Decision { id: ID! takenOn: Date! claims: [Claim!] }
`;

/** The agencies that have a file on a person; each owns types of its own. */
export const AGENCIES = ['uwv', 'svb', 'duo'] as const;

const date = new GraphQLScalarType({ name: 'Date', serialize: String });

/** Persons whose claim at each agency is owed together with the next person. */
export const BSNS = ['999990007', '999990020', '999990019'] as const;

function claimsOf(name: string, bsn: string) {
  const at = BSNS.indexOf(bsn as (typeof BSNS)[number]);
  const next = BSNS[(at + 1) % BSNS.length];
  return [0, 1].map((nth) => ({
    __typename: `${capital(name)}Claim`,
    id: `${name}-${at}-${nth}`,
    amount: { cents: 1000 * (at + 1) + nth, currency: 'EUR' },
    status: nth === 0 ? 'OPEN' : 'PAID',
    dueOn: nth === 0 ? '2026-03-31' : null,
    debtors: nth === 0 ? [{ bsn }, { bsn: next }] : [{ bsn }],
    own: `${name} own ${nth}`,
  }));
}

function fileOf(name: string, bsn: string, asOf: string | undefined) {
  const claims = claimsOf(name, bsn);
  return {
    bsn,
    asOf: asOf ?? null,
    claims,
    decisions: [{ id: `${name}-decision`, takenOn: '2026-01-02', claims: claims.slice(0, 1) }, null],
    contact: claims.length > 0 ? { __typename: `${capital(name)}Desk`, phone: '0800' } : null,
  };
}

/** An agency as it should be. Resolvers may be replaced, to make one that fails. */
export function agency(name: string, more = '', resolvers: Record<string, unknown> = {}): SubgraphSource {
  const type = capital(name);
  return {
    name,
    typeDefs: `${VOCABULARY}
      type Query { ${name}Ping: String }
      type Mutation { ${name}Note(bsn: BSN!, text: String!): NoteResult! }
      union NoteResult = Noted | Refused
      type Noted @shareable { bsn: BSN! text: String! person: Person }
      type Refused @shareable { reason: String! }
      type Person @key(fields: "bsn") { bsn: BSN! ${name}(asOf: Date): ${type}File }
      type ${type}File implements AgencyFile {
        bsn: BSN! asOf: Date
        claims: [${type}Claim!] decisions: [${type}Decision] contact: ${type}Contact
      }
      type ${type}Claim implements Claim {
        id: ID! amount: Money! status: ClaimStatus! dueOn: Date debtors: [Person!] own: String!
      }
      type ${type}Decision implements Decision { id: ID! takenOn: Date! claims: [${type}Claim!] }
      union ${type}Contact = ${type}Desk | ${type}Website
      type ${type}Desk { phone: String! }
      type ${type}Website { address: String! }
      ${more}`,
    resolvers: {
      Date: date,
      Query: { [`${name}Ping`]: () => `pong from ${name}` },
      Mutation: {
        [`${name}Note`]: (_: unknown, { bsn, text }: { bsn: string; text: string }) =>
          text === ''
            ? { __typename: 'Refused', reason: 'A note has a text' }
            : { __typename: 'Noted', bsn, text, person: { bsn } },
      },
      Person: {
        __resolveReference: ({ bsn }: { bsn: string }) => ({ bsn }),
        [name]: ({ bsn }: { bsn: string }, { asOf }: { asOf?: string }) => fileOf(name, bsn, asOf),
      },
      ...resolvers,
    } as SubgraphSource['resolvers'],
  };
}

/** The subgraph that knows who lives together: it gives persons with nothing but their key. */
export function household(): SubgraphSource {
  return {
    name: 'household',
    typeDefs: `${LINK}
      scalar BSN
      type Query { persons(bsns: [BSN!]!): [Person!]! household(id: ID!): Household subject: Subject explode: String }
      type Person @key(fields: "bsn") { bsn: BSN! }
      type Household { id: ID! members: [Person!]! head: Person! }
      union Subject = Person | Household`,
    resolvers: {
      Query: {
        persons: (_: unknown, { bsns }: { bsns: string[] }) => bsns.map((bsn) => ({ bsn })),
        household: (_: unknown, { id }: { id: string }) => {
          if (id === 'unknown') {
            throw new GraphQLError('There is no such household', {
              extensions: { code: 'HOUSEHOLD_NOT_FOUND' },
            });
          }
          return { id, members: BSNS.map((bsn) => ({ bsn })), head: { bsn: BSNS[0] } };
        },
        subject: () => ({ __typename: 'Person', bsn: BSNS[0] }),
        explode: () => {
          throw new Error('secret detail 999990020');
        },
      },
      Person: { __resolveReference: ({ bsn }: { bsn: string }) => ({ bsn }) },
    } as SubgraphSource['resolvers'],
  };
}

/** The name of an agency as it starts a type name. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
