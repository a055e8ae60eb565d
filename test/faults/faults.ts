import type { FaultName } from './combinations';
import { type Exchange, sendJson, wellBehaved } from './fault-proxy';
import { UPSTREAM_TEXT, withNullList, withResolverErrors, withWrongType } from './spoiled-answer';

/** Lets an agency go wrong in one way. The variant chooses among the ways that one fault can look. */
export type FaultBehaviour = (exchange: Exchange, variant: number) => void | Promise<void>;

/** How each fault looks to the hub. */
export const BEHAVIOURS: Readonly<Record<FaultName, FaultBehaviour>> = {
  FINE: wellBehaved,
  HTTP_500: ({ response }) =>
    sendJson(response, JSON.stringify({ errors: [{ message: UPSTREAM_TEXT }] }), 500),
  CONNECTION_RESET: ({ request }) => {
    request.socket.resetAndDestroy();
  },
  // Says nothing, for as long as the hub waits.
  OVER_BUDGET: () => undefined,
  MALFORMED_JSON: async ({ ask, response }) => {
    const text = await ask();
    sendJson(response, `${text.slice(0, text.length / 2)}${UPSTREAM_TEXT}`);
  },
  GRAPHQL_ERROR: async ({ ask, response }) => sendJson(response, withResolverErrors(await ask())),
  NULL_LIST: async ({ ask, response }, variant) => sendJson(response, withNullList(await ask(), variant)),
  WRONG_TYPE: async ({ ask, response }, variant) => sendJson(response, withWrongType(await ask(), variant)),
  NO_LEGAL_GROUND: async ({ ask, response }) => sendJson(response, await ask('STATISTICS')),
};
