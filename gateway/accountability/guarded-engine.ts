import type { DocumentNode, ExecutionResult } from 'graphql';
import { CodedError, type ErrorCode, ourCode } from '../../subgraphs/kit/errors';
import type { ExportProcessing } from '../../subgraphs/kit/logbook/otlp';
import type { Engine } from '../engine';
import { type Asking, type AskingContext, isAsking } from './asking';
import type { Authority } from './authority';
import { auditEntry, type Course, processingRecords } from './entries';
import type { Guard } from './guard';
import { Look } from './look';
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

const NOTHING_YET: ExecutionResult = { data: null };

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
  /** By who asks what: the one thing that an answer so far has in common with the whole one. */
  const looks = new WeakMap<Asking, Look>();

  async function account(context: AskingContext, course: Course, look?: Look): Promise<void> {
    const isWhole = course.result !== 'SO_FAR';
    const all = processingRecords(context.asking, course, context.record.entries, now());
    const records = look ? look.lacking(all, isWhole) : all;
    try {
      const place = await journal.write(auditEntry(context.asking, course), records);
      if (records.length > 0) await exportLog?.(records);
      look?.noteLogged(records, isWhole);
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
    const look =
      context.progress && !question.isMutation
        ? new Look({ document, variables, context, operationName, course, askedFor })
        : undefined;
    if (look) looks.set(context.asking, look);
    const result = await engine.execute(document, variables, context, operationName);
    const failed = (result.errors?.length ?? 0) > 0;
    const whole: Course = {
      ...course,
      action,
      subjects: subjectsOf(context, askedFor),
      result: failed ? (result.data == null ? 'FAILED' : 'PARTIAL') : 'DONE',
      code: failed ? ourCode(result.errors?.[0]?.extensions['code']) : null,
    };
    await (look ? look.inTurn(() => account(context, whole, look)) : account(context, whole));
    return result;
  }

  const subjectsOf = ({ subjects }: AskingContext, askedFor: readonly string[]): readonly string[] => [
    ...new Set([...askedFor, ...[...subjects].map((bsn) => authority.pseudonym(bsn))]),
  ];

  /**
   * The answer so far of an operation that was let in: not weighed or counted again, and accounted for before it is given.
   * Without data when there is nothing to show: before it was let in, and after the whole answer.
   */
  async function runSoFar(context: AskingContext): Promise<ExecutionResult> {
    const look = looks.get(context.asking);
    if (look === undefined) return NOTHING_YET;
    const { document, variables, operationName, course, askedFor, context: whole } = look.letIn;
    const result = await engine.execute(document, variables, context, operationName);
    if (result.data == null) return result;
    return look.inTurn(async () => {
      if (look.hasEnded) return NOTHING_YET;
      // The questions that were put are those of the operation itself: the answer so far puts none.
      const subjects = subjectsOf(context, askedFor);
      await account(whole, { ...course, subjects, result: 'SO_FAR', code: null }, look);
      return result;
    });
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
        return context.isSoFar
          ? await runSoFar(context)
          : await run(document, variables, context, operationName, question);
      } catch (error) {
        if (error instanceof CodedError) return { errors: [error] };
        throw error;
      }
    },
  };
}
