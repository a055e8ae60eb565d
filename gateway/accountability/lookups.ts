import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isBsn } from '../../subgraphs/kit/identifiers';
import { type AskedIds, askedIds, idsAsked } from './asked-ids';
import { followsAnswer } from './followed-answers';

/** What a document asks, before it is known with which variables. */
export interface DocumentQuestion {
  /** Fields that are asked, as "Query.householdView". */
  readonly fields: ReadonlySet<string>;
  readonly isMutation: boolean;
  /** Burgerservicenummers that stand in the text. */
  readonly writtenBsns: readonly string[];
  /** Variables with their types. */
  readonly variables: readonly { readonly name: string; readonly type: GraphQLInputType }[];
  /** Where a household is asked by its number. */
  readonly households: readonly AskedIds[];
  /** Where a case is asked by its reference. */
  readonly cases: readonly AskedIds[];
  /** How often it searches persons by what they are called. */
  readonly searches: number;
  /** Whether it goes on from a person or household that only the answer names. */
  readonly followsAnswer: boolean;
  /** Whether a processing log is asked, in the text, for more than one person's lines. */
  readonly readsLogOfAll: boolean;
}

/** Of whom a request asks. */
export interface Lookups {
  readonly bsns: readonly string[];
  readonly householdIds: readonly string[];
  readonly caseReferences: readonly string[];
  /** Searches by name: of whom they ask, only their answers tell. */
  readonly searches: number;
  /** Whether a processing log is asked for more than one person's lines: those of a trace or an activity. */
  readonly logOfAll: boolean;
}

const PERSON_NUMBER = 'BSN';
const HOUSEHOLD = 'Household';
/** Whoever gives a number of this type, wherever it stands, asks about that household. */
const HOUSEHOLD_NUMBER = 'HouseholdId';
const CASE = 'CaseHousehold';
const SEARCH_RESULT = 'FoundPersons';
const LOG_QUESTION = 'ProcessingQuestion';
/** What a question to a log can be about beside a person. */
const OF_ALL: readonly string[] = ['traceId', 'activityId'];

const questions = new WeakMap<DocumentNode, DocumentQuestion>();

/** What a document asks. All its operations count, also those that are not run: that can only be stricter. */
export function questionOf(schema: GraphQLSchema, document: DocumentNode): DocumentQuestion {
  const known = questions.get(document);
  if (known) return known;
  const made = readQuestion(schema, document);
  questions.set(document, made);
  return made;
}

function readQuestion(schema: GraphQLSchema, document: DocumentNode): DocumentQuestion {
  const fields = new Set<string>();
  const writtenBsns: string[] = [];
  const households: AskedIds[] = [];
  const cases: AskedIds[] = [];
  let searches = 0;
  let readsLogOfAll = false;
  const types = new TypeInfo(schema);
  const noteText = (value: string): void => {
    const asked = getNamedType(types.getInputType())?.name;
    if (asked === PERSON_NUMBER) writtenBsns.push(value);
    if (asked === HOUSEHOLD_NUMBER) households.push({ written: [value] });
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (parent && field) fields.add(`${parent.name}.${field.name}`);
        if (field && getNamedType(field.type).name === SEARCH_RESULT) searches += 1;
      },
      Argument: ({ name, value }) => {
        const field = types.getFieldDef();
        const answer = field && getNamedType(field.type).name;
        if (name.value === 'id' && answer === HOUSEHOLD) households.push(...askedIds(value, document));
        if (name.value === 'references' && answer === CASE) cases.push(...askedIds(value, document));
      },
      ObjectField: ({ name }) => {
        if (getNamedType(types.getParentInputType())?.name === LOG_QUESTION)
          readsLogOfAll ||= OF_ALL.includes(name.value);
      },
      StringValue: ({ value }) => noteText(value),
      IntValue: ({ value }) => noteText(value),
    }),
  );
  const operations = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [node] : [],
  );
  const variables = operations.flatMap(({ variableDefinitions = [] }) =>
    variableDefinitions.flatMap(({ variable, type: written }) => {
      const type = typeFromAST(schema, written as never) as GraphQLInputType | undefined;
      return type ? [{ name: variable.name.value, type }] : [];
    }),
  );
  const isMutation = operations.some(({ operation }) => operation === 'mutation');
  return {
    ...{ fields, isMutation, writtenBsns, variables, households, cases, searches, readsLogOfAll },
    followsAnswer: followsAnswer(schema, document),
  };
}

/** Whether a value asks a processing log for the lines of a trace or an activity. */
function asksLogOfAll(value: unknown, type: GraphQLInputType): boolean {
  if (getNamedType(type).name !== LOG_QUESTION) return false;
  const asked: readonly unknown[] = Array.isArray(value) ? value : [value];
  return asked.some((question) =>
    OF_ALL.some((name) => (question as Record<string, unknown> | null | undefined)?.[name] != null),
  );
}

/** The numbers of a scalar type in a value, by its type: also those deep in an input object. */
function numbersIn(value: unknown, type: GraphQLInputType, scalar: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return numbersIn(value, type.ofType, scalar);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => numbersIn(item, type.ofType as GraphQLInputType, scalar));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      numbersIn((value as Record<string, unknown>)[field.name], field.type, scalar),
    );
  }
  return type.name === scalar ? [String(value)] : [];
}

/** Of whom a document asks with these variables. What is no burgerservicenummer is left for the schema to refuse. */
export function lookupsOf(question: DocumentQuestion, variables: Readonly<Record<string, unknown>>): Lookups {
  const inVariables = (scalar: string): readonly string[] =>
    question.variables.flatMap(({ name, type }) => numbersIn(variables[name], type, scalar));
  const logOfAll =
    question.readsLogOfAll ||
    question.variables.some(({ name, type }) => asksLogOfAll(variables[name], type));
  const bsns = [...question.writtenBsns, ...inVariables(PERSON_NUMBER)].filter(isBsn);
  return {
    bsns: [...new Set(bsns)],
    householdIds: [
      ...new Set([...idsAsked(question.households, variables), ...inVariables(HOUSEHOLD_NUMBER)]),
    ],
    caseReferences: idsAsked(question.cases, variables),
    searches: question.searches,
    logOfAll,
  };
}
