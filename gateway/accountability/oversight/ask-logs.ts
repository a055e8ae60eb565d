import { MOST_RECORDS } from '../../../subgraphs/kit/logbook/read';
import { type AccessOutcome, words } from '../../../subgraphs/kit/vocabulary';
import type { EngineContext } from '../../engine';
import type { Supergraph } from '../../household/supergraph';
import { type LogQuestion, logQuestions } from './log-questions';

export const logGap = words({
  NOT_ANSWERED: 'Geen antwoord: the log could not be read. What it holds is unknown.',
  NO_LEGAL_GROUND:
    'Geen grondslag: the organisation may not give its log for this purpose. What it holds is unknown.',
  CUT_OFF: 'Afgekapt: the log holds more than is shown; a shorter period shows the rest.',
});
export type LogGap = keyof typeof logGap.meanings;

/** A log of which something is not shown. */
export interface MissingLog {
  /** Name of the source, as "uwv". */
  readonly source: string;
  readonly gap: LogGap;
}

/** One processing, as a log has it. */
export interface LoggedProcessing {
  readonly traceId: string;
  readonly name: string;
  readonly status: string;
  readonly startedAt: Date;
  readonly activityId: string;
  readonly foreignProcessor: string | null;
}

export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly oin: string | null;
}

/** What one organisation processed. */
export interface OrganisationLog {
  readonly organisation: Organisation;
  readonly entries: readonly LoggedProcessing[];
}

/** What all logs said, and which did not. */
export interface AllLogs {
  readonly logs: readonly OrganisationLog[];
  readonly missing: readonly MissingLog[];
}

/** A question about one person. */
export interface PersonLogQuestion {
  readonly bsn: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface Answer {
  readonly agency: Organisation;
  readonly access: AccessOutcome;
  readonly entries:
    readonly (Omit<LoggedProcessing, 'startedAt'> & { readonly startedAt: string | Date })[] | null;
}

/** Asks every processing log of the supergraph at once. */
export class ProcessingLogs {
  private questions: readonly LogQuestion[] | undefined;

  /**
   * @param supergraph a function, because the engine that serves it needs this subgraph
   * @param ownerOf name of the source that owns a field of Query
   */
  constructor(
    private readonly supergraph: () => Supergraph,
    private readonly ownerOf: (field: string) => string,
  ) {}

  /** What each log has on a person. A log that gives nothing is named as missing: unknown is not the same as none. */
  async about(by: PersonLogQuestion, engine: EngineContext): Promise<AllLogs> {
    const { apiSchema, execute } = this.supergraph();
    this.questions ??= logQuestions(apiSchema);
    const logs: OrganisationLog[] = [];
    const missing: MissingLog[] = [];
    const answered = await Promise.all(
      this.questions.map(async ({ field, document }) => {
        const { data } = await execute(document, { by }, engine);
        return { field, answer: data?.[field] as Answer | null | undefined };
      }),
    );
    for (const { field, answer } of answered) {
      const gap = gapOf(answer);
      if (gap !== null) missing.push({ source: this.ownerOf(field), gap });
      if (answer?.entries) {
        const entries = answer.entries.map((entry) => ({ ...entry, startedAt: new Date(entry.startedAt) }));
        logs.push({ organisation: answer.agency, entries });
      }
    }
    return { logs, missing };
  }
}

function gapOf(answer: Answer | null | undefined): LogGap | null {
  if (answer == null) return 'NOT_ANSWERED';
  if (answer.access !== 'GRANTED') return 'NO_LEGAL_GROUND';
  if (answer.entries === null) return 'NOT_ANSWERED';
  return answer.entries.length >= MOST_RECORDS ? 'CUT_OFF' : null;
}
