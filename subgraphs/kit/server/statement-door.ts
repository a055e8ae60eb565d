import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type Statement, STATEMENT_HEADER, StatementRefused } from '../access/statement';
import type { ErrorCode } from '../errors';
import { firstOf } from './request-terms';

/** Tells who asks from a request and its body, or refuses. */
export interface StatementCheck {
  /** @throws StatementRefused */
  verify(token: string | undefined, body: string, now: number): Promise<Statement>;
}

const REFUSED: ErrorCode = 'STATEMENT_REFUSED';

/**
 * Lets nothing in without a statement that holds: no question, no introspection. The body is kept as it came, because the
 * statement is about its very bytes.
 */
export function requireStatement(
  app: FastifyInstance,
  check: StatementCheck,
  logger: Logger,
  now: () => number,
): (request: FastifyRequest) => Statement {
  const bodies = new WeakMap<FastifyRequest, string>();
  const statements = new WeakMap<FastifyRequest, Statement>();
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    bodies.set(request, body as string);
    void parseJson(request, body as string, done);
  });
  app.addHook('preHandler', async (request, reply) => {
    try {
      const token = firstOf(request.headers[STATEMENT_HEADER]);
      statements.set(request, await check.verify(token, bodies.get(request) ?? '', now()));
    } catch (error) {
      if (!(error instanceof StatementRefused)) throw error;
      logger.warn({ reason: error.reason }, 'a statement was refused');
      return reply.code(401).send({
        errors: [{ message: 'The statement of who asks was refused.', extensions: { code: REFUSED } }],
      });
    }
  });
  return (request) => {
    const statement = statements.get(request);
    if (statement === undefined) throw new Error('a request got past its statement');
    return statement;
  };
}
