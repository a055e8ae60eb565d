import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../subgraphs/kit/errors';
import { requestScope } from './request-scope';

/** The whole answer to a document or variable that is refused, whatever is wrong with it. */
const REFUSALS = {
  DOCUMENT_NOT_PARSED: 'The document has a syntax error.',
  DOCUMENT_NOT_VALID: 'The document is not valid.',
  BAD_INPUT: 'A variable has a value that is not allowed.',
} as const satisfies Partial<Record<ErrorCode, string>>;

type Refusal = keyof typeof REFUSALS;
type Stage = 'parsing' | 'validation' | 'execution';

const codeOf = (error: GraphQLFormattedError): unknown => error.extensions?.['code'];
const isOverLimit = (error: GraphQLFormattedError): boolean => codeOf(error) === 'DOCUMENT_OVER_LIMIT';
const isOfVariables = (error: GraphQLFormattedError): boolean =>
  error.path === undefined && error.message.startsWith('Variable "$');

/** True for a value that a scalar refused with a code of its own: the message names a variable, and no input field. */
const namesOnlyVariable = (error: GraphQLFormattedError): boolean =>
  codeOf(error) !== 'BAD_INPUT' && /^Variable "\$\w+(\[\d+\])*"/.test(error.message);

/** What a request is refused as at a stage; undefined when its errors tell nothing of the schema. */
function refusalAt(stage: Stage, errors: readonly GraphQLFormattedError[]): Refusal | undefined {
  if (stage !== 'execution') {
    if (errors.every(isOverLimit)) return undefined;
    return stage === 'parsing' ? 'DOCUMENT_NOT_PARSED' : 'DOCUMENT_NOT_VALID';
  }
  const ofVariables = errors.filter(isOfVariables);
  return ofVariables.every(namesOnlyVariable) ? undefined : 'BAD_INPUT';
}

/**
 * Answers every refusal of a document or variable with one fixed error, without places, and one only: the names in
 * messages, and even how many there are, tell a patient stranger what the schema has.
 */
export const oneRefusal: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    let stage: Stage = 'execution';
    return {
      async parsingDidStart() {
        return async (error) => {
          if (error !== undefined) stage = 'parsing';
        };
      },
      async validationDidStart() {
        return async (errors) => {
          if (errors !== undefined && errors.length > 0) stage = 'validation';
        };
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { errors } = body.singleResult;
        if (errors === undefined || errors.length === 0) return;
        const code = refusalAt(stage, errors);
        if (code === undefined) return;
        body.singleResult.errors = [{ message: REFUSALS[code], extensions: { code } }];
        const codes = requestScope.getStore()?.codes;
        codes?.clear();
        codes?.add(code);
      },
    };
  },
};
