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
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isBsn } from '../../subgraphs/kit/identifiers';
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
  /** Where a household is asked by its number: in the text, or in a variable. */
  readonly households: readonly HouseholdAsked[];
  /** Whether it goes on from a person or household that only the answer names. */
  readonly followsAnswer: boolean;
  /** Whether a processing log is asked, in the text, for more than one person's lines. */
  readonly readsLogOfAll: boolean;
}

/** The number of a household; of a variable also those that hold when it is left out. */
type HouseholdAsked =
  { readonly written: string } | { readonly variable: string; readonly defaults: readonly string[] };

/** Of whom a request asks. */
export interface Lookups {
  readonly bsns: readonly string[];
  readonly householdIds: readonly string[];
  /** Whether a processing log is asked for more than one person's lines: those of a trace or an activity. */
  readonly logOfAll: boolean;
}

const PERSON_NUMBER = 'BSN';
const HOUSEHOLD = 'Household';
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
  const households: HouseholdAsked[] = [];
  let readsLogOfAll = false;
  const types = new TypeInfo(schema);
  const noteText = (value: string): void => {
    if (getNamedType(types.getInputType())?.name === PERSON_NUMBER) writtenBsns.push(value);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (parent && field) fields.add(`${parent.name}.${field.name}`);
      },
      Argument: ({ name, value }) => {
        const field = types.getFieldDef();
        if (name.value === 'id' && field && getNamedType(field.type).name === HOUSEHOLD) {
          households.push(...householdAsked(value, document));
        }
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
  const follows = followsAnswer(schema, document);
  return { fields, isMutation, writtenBsns, variables, households, followsAnswer: follows, readsLogOfAll };
}

function householdAsked(value: ValueNode, document: DocumentNode): HouseholdAsked[] {
  if (value.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    return [{ variable, defaults: defaultsOf(variable, document) }];
  }
  return value.kind === Kind.STRING || value.kind === Kind.INT ? [{ written: value.value }] : [];
}

/** What a variable is when it is left out, in each operation that has it. */
function defaultsOf(variable: string, { definitions }: DocumentNode): string[] {
  return definitions.flatMap((node) =>
    node.kind !== Kind.OPERATION_DEFINITION
      ? []
      : (node.variableDefinitions ?? []).flatMap(({ variable: { name }, defaultValue }) =>
          name.value === variable && (defaultValue?.kind === Kind.STRING || defaultValue?.kind === Kind.INT)
            ? [defaultValue.value]
            : [],
        ),
  );
}

/** Whether a value asks a processing log for the lines of a trace or an activity. */
function asksLogOfAll(value: unknown, type: GraphQLInputType): boolean {
  if (getNamedType(type).name !== LOG_QUESTION) return false;
  const asked: readonly unknown[] = Array.isArray(value) ? value : [value];
  return asked.some((question) =>
    OF_ALL.some((name) => (question as Record<string, unknown> | null | undefined)?.[name] != null),
  );
}

/** The burgerservicenummers in a value, by its type: also those deep in an input object. */
function bsnsIn(value: unknown, type: GraphQLInputType): readonly string[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return bsnsIn(value, type.ofType);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => bsnsIn(item, type.ofType as GraphQLInputType));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      bsnsIn((value as Record<string, unknown>)[field.name], field.type),
    );
  }
  return type.name === PERSON_NUMBER ? [String(value)] : [];
}

/** Of whom a document asks with these variables. What is no burgerservicenummer is left for the schema to refuse. */
export function lookupsOf(question: DocumentQuestion, variables: Readonly<Record<string, unknown>>): Lookups {
  const inVariables = question.variables.flatMap(({ name, type }) => bsnsIn(variables[name], type));
  const ids = question.households.flatMap((asked) => {
    if ('written' in asked) return [asked.written];
    const id = variables[asked.variable];
    if (id === undefined) return asked.defaults;
    // An ID can be given as a number.
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });
  const logOfAll =
    question.readsLogOfAll ||
    question.variables.some(({ name, type }) => asksLogOfAll(variables[name], type));
  const bsns = [...question.writtenBsns, ...inVariables].filter(isBsn);
  return { bsns: [...new Set(bsns)], householdIds: [...new Set(ids)], logOfAll };
}
