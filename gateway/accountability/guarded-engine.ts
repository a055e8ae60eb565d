import type { DocumentNode, ExecutionResult } from 'graphql';
import { CodedError, type ErrorCode, ourCode } from '../../subgraphs/kit/errors';
import type { ExportProcessing } from '../../subgraphs/kit/logbook/otlp';
import type { Engine } from '../engine';
import { type AskingContext, isAsking } from './asking';
import type { Authority } from './authority';
import { auditEntry, type Course, processingRecords } from './entries';
import type { Guard } from './guard';
import { type DocumentQuestion, lookupsOf, questionOf } from './lookups';
import type { Journal } from './store/journal';

/** What the guarded engine accounts to. */
export interface Accounting {
  readonly authority: Authority;
  readonly guard: Guard;
  readonly journal: Journal;
  readonly now: () => number;
  /** Sends the processing log to a collector as well. */
  readonly exportLog?: ExportProcessing | undefined;
  readonly onLogFault: (error: unknown) => void;
  /** Gets the place and hash of each line of the audit log: whoever keeps them elsewhere can show a later rewriting. */
  readonly onLogged: (context: AskingContext, line: { readonly seq: number; readonly hash: string }) => void;
}

const logUnavailable = (): CodedError =>
  new CodedError('LOG_UNAVAILABLE', 'A log cannot be written, so nothing is given.', {
    http: { status: 503 },
  });

const codeOf = (error: CodedError): ErrorCode => ourCode(error.extensions['code']);

/** The operation that is run, as it is called in the logs. */
function nameOf(document: DocumentNode, given: string | undefined): string | null {
  if (given !== undefined) return given;
  for (const node of document.definitions) {
    if (node.kind === 'OperationDefinition') return node.name?.value ?? null;
  }
  return null;
}

/**
 * The engine behind a guard: an operation is run when who asks may ask it, and its answer leaves when both logs have it.
 * What the household view asks of the supergraph in turn (`gather`) is part of the operation that was let in.
 */
export function guardEngine(engine: Engine, accounting: Accounting): Engine {
  const { authority, guard, journal, now, exportLog, onLogFault, onLogged } = accounting;

  async function account(context: AskingContext, course: Course): Promise<void> {
    const records = processingRecords(context.asking, course, context.record.entries, now());
    try {
      const place = await journal.write(auditEntry(context.asking, course), records);
      await exportLog?.(records);
      onLogged(context, place);
    } catch (error) {
      onLogFault(error);
      throw logUnavailable();
    }
  }

  async function run(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    context: AskingContext,
    operationName: string | undefined,
    question: DocumentQuestion,
  ): Promise<ExecutionResult> {
    const lookups = lookupsOf(question, variables);
    const operation = nameOf(document, operationName);
    const action = question.isMutation ? ('CHANGE' as const) : undefined;
    const course = { operation, householdIds: lookups.householdIds, outsideOwnCases: false };
    const askedFor = lookups.bsns.map((bsn) => authority.pseudonym(bsn));
    try {
      const admitted = await guard.admit(question, lookups, context, engine);
      course.outsideOwnCases = admitted.outsideOwnCases;
    } catch (error) {
      if (!(error instanceof CodedError)) {
        // The register of cases and the counting of look-ups stand in the database of the logs: it does not answer.
        onLogFault(error);
        throw logUnavailable();
      }
      await account(context, { ...course, subjects: askedFor, result: 'REFUSED', code: codeOf(error) });
      throw error;
    }
    const result = await engine.execute(document, variables, context, operationName);
    const seen = [...context.subjects].map((bsn) => authority.pseudonym(bsn));
    const failed = (result.errors?.length ?? 0) > 0;
    await account(context, {
      ...course,
      action,
      subjects: [...new Set([...askedFor, ...seen])],
      result: failed ? (result.data == null ? 'FAILED' : 'PARTIAL') : 'DONE',
      code: failed ? ourCode(result.errors?.[0]?.extensions['code']) : null,
    });
    return result;
  }

  return {
    get apiSchema() {
      return engine.apiSchema;
    },
    get planCount() {
      return engine.planCount;
    },
    gather: engine.gather,
    close: engine.close,
    async execute(document, variables, context, operationName) {
      if (!isAsking(context)) throw new Error('an operation got past the authority');
      const question = questionOf(engine.apiSchema, document);
      try {
        return await run(document, variables, context, operationName, question);
      } catch (error) {
        if (error instanceof CodedError) return { errors: [error] };
        throw error;
      }
    },
  };
}
