import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ParseOptions, ValidationContext, ValidationRule } from 'graphql';
import { CodedError } from '../../subgraphs/kit/errors';
import { sameFieldRule } from './same-field';

/** How large, deep and costly a request may be. Every limit is inclusive. */
export interface DoorLimits {
  /** Levels of selection sets; the schema's own fields do not count. Default 15. */
  readonly maxDepth: number;
  /** Lexical tokens of a document. Default 2000. */
  readonly maxTokens: number;
  /** Aliases of a document. Default 30. */
  readonly maxAliases: number;
  /** Times that one selection has the same field, the same fragment, or an inline fragment. Default 10. */
  readonly maxSameField: number;
  /** Directives of a document. Default 50. */
  readonly maxDirectives: number;
  /** Characters of a document. Default 20 000. */
  readonly maxCharacters: number;
  /** Weight of a document: an object 2, a scalar 1, each level 1.5 times the level above. Default 20 000. */
  readonly maxCost: number;
  /** Bytes of an HTTP request body. Default 200 000. */
  readonly maxBodyBytes: number;
}

/** The limits that hold where nothing else is configured. */
export const DEFAULT_LIMITS: DoorLimits = {
  maxDepth: 15,
  maxTokens: 2000,
  maxAliases: 30,
  maxSameField: 10,
  maxDirectives: 50,
  maxCharacters: 20_000,
  maxCost: 20_000,
  maxBodyBytes: 200_000,
};

/** The error for a request over one limit: it names the limit and what is allowed. */
export function overLimit(limit: keyof DoorLimits, allowed: number): CodedError {
  return new CodedError(
    'DOCUMENT_OVER_LIMIT',
    `The request is over the limit ${limit}: ${allowed} is allowed.`,
    {
      limit,
      allowed,
    },
  );
}

/** The rules that a document is validated with beside those of the specification. */
export function limitRules(limits: DoorLimits): ValidationRule[] {
  const refuse = (limit: keyof DoorLimits) => ({
    enabled: true,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(overLimit(limit, limits[limit]))],
  });
  const armor = new ApolloArmor({
    maxDepth: { n: limits.maxDepth, flattenFragments: true, ...refuse('maxDepth') },
    // No alias is free: left to itself the library does not count those of __typename.
    maxAliases: { n: limits.maxAliases, allowList: [], ...refuse('maxAliases') },
    maxDirectives: { n: limits.maxDirectives, ...refuse('maxDirectives') },
    costLimit: { maxCost: limits.maxCost, ...refuse('maxCost') },
    // The parser itself counts tokens, and the server hides suggestions: both without a second look at the
    // text.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return [
    ...armor.protect().validationRules,
    sameFieldRule(limits.maxSameField, () => overLimit('maxSameField', limits.maxSameField)),
  ];
}

/** What the parser needs to stop at a document with too many tokens, before it costs time. */
export function parseLimits(limits: DoorLimits): ParseOptions {
  return { maxTokens: limits.maxTokens };
}

/** True for the parser's own complaint about too many tokens. */
export function isTokenComplaint(message: string): boolean {
  return /^Syntax Error: Document contains more tha[tn] \d+ tokens/.test(message);
}
