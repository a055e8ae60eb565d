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
import { type AskedIds, askedIds, idsAsked, idsIn } from './asked-ids';
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
/** Whoever gives one asks about these cases, wherever it stands. */
const CASES_INPUT = 'FollowCasesInput';
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
      ObjectField: ({ name, value }) => {
        const holder = getNamedType(types.getParentInputType())?.name;
        if (holder === CASES_INPUT && name.value === 'references') cases.push(...askedIds(value, document));
        if (holder === LOG_QUESTION) readsLogOfAll ||= OF_ALL.includes(name.value);
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

/** What is of a type in a value, by the type of that: also deep in an input object. */
function partsIn(value: unknown, type: GraphQLInputType, name: string): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return partsIn(value, type.ofType, name);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => partsIn(item, type.ofType as GraphQLInputType, name));
  }
  if (type.name === name) return [value];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    partsIn((value as Record<string, unknown>)[field.name], field.type, name),
  );
}

/** Of whom a document asks with these variables. What is no burgerservicenummer is left for the schema to refuse. */
export function lookupsOf(question: DocumentQuestion, variables: Readonly<Record<string, unknown>>): Lookups {
  const inVariables = (typeName: string): readonly unknown[] =>
    question.variables.flatMap(({ name, type }) => partsIn(variables[name], type, typeName));
  const logOfAll =
    question.readsLogOfAll ||
    question.variables.some(({ name, type }) => asksLogOfAll(variables[name], type));
  const bsns = [...question.writtenBsns, ...inVariables(PERSON_NUMBER).map(String)].filter(isBsn);
  return {
    bsns: [...new Set(bsns)],
    householdIds: [
      ...new Set([...idsAsked(question.households, variables), ...inVariables(HOUSEHOLD_NUMBER).map(String)]),
    ],
    caseReferences: [
      ...new Set([
        ...idsAsked(question.cases, variables),
        ...inVariables(CASES_INPUT).flatMap((cases) =>
          idsIn((cases as Record<string, unknown>)['references']),
        ),
      ]),
    ],
    searches: question.searches,
    logOfAll,
  };
}
