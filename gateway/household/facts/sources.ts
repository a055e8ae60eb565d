import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { FactKind } from './types';

/** Every kind of fact. A record, so that the compiler refuses a list that leaves one out. */
const KINDS: Readonly<Record<FactKind, true>> = {
  benefits: true,
  claims: true,
  decisions: true,
  deductions: true,
  arrangements: true,
  livingSituations: true,
  incomes: true,
  backPayments: true,
  maatwerkContact: true,
  personRecord: true,
  debtCounselling: true,
  reportedDebts: true,
  reportedDecisions: true,
  supportNeeds: true,
  settlements: true,
  timeOuts: true,
  threats: true,
  moratoria: true,
  cases: true,
};

export const FACT_KINDS = Object.keys(KINDS) as readonly FactKind[];

/** The interface that makes a field of Person a source. */
const SOURCE_INTERFACE = 'AgencyFile';

/** A source of the household view, as the supergraph has it. */
export interface Source {
  /** The field of Person, which has the name of the source's subgraph. */
  readonly name: string;
  readonly fileType: GraphQLObjectType;
  /** The kinds of fact that its file is there to tell. */
  readonly kinds: readonly FactKind[];
}

/**
 * The sources of a supergraph: every field of Person whose type implements AgencyFile. A new agency is a source from
 * the moment that it is in the supergraph.
 */
export function sourcesOf(schema: GraphQLSchema): readonly Source[] {
  const person = schema.getType('Person');
  if (!isObjectType(person)) throw new Error('the supergraph has no type Person');
  return Object.values(person.getFields()).flatMap((field) => {
    const fileType = getNamedType(field.type);
    if (!isObjectType(fileType) || !fileType.getInterfaces().some(({ name }) => name === SOURCE_INTERFACE))
      return [];
    const fields = fileType.getInterfaces().flatMap((type) => Object.keys(type.getFields()));
    return [{ name: field.name, fileType, kinds: FACT_KINDS.filter((kind) => fields.includes(kind)) }];
  });
}
