import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import { CodedError } from '../errors';
import { loggableFault } from '../masking';
import type { AgencyRequest } from './start';

/** Writes the lines of a request to the processing log, and resolves when they are there. */
export type WriteLog = (request: AgencyRequest, failed: boolean) => Promise<void>;

/** No answer leaves before its lines are in the processing log; when they cannot be written, nothing leaves. */
export function logBeforeAnswer(write: WriteLog, logger: Logger): ApolloServerPlugin<AgencyRequest> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          try {
            const { body } = response;
            await write(contextValue, body.kind !== 'single' || body.singleResult.data == null);
          } catch (error) {
            logger.error(loggableFault(error), 'the processing log cannot be written');
            const refusal = new CodedError(
              'LOG_UNAVAILABLE',
              'The processing log cannot be written, so nothing is given.',
            );
            response.http.status = 503;
            response.body = { kind: 'single', singleResult: { errors: [refusal.toJSON()] } };
          }
        },
      };
    },
  };
}
