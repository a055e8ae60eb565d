import { activityOf, PURPOSES } from '../../../subgraphs/kit/access/purposes';
import type { Purpose } from '../../../subgraphs/kit/vocabulary';
import type { LoggedProcessing, Organisation, OrganisationLog } from './ask-logs';
import type { WhoAsked } from './who-asked';

const PURPOSE_OF = new Map(
  (Object.keys(PURPOSES) as Purpose[]).map((purpose) => [activityOf(purpose), purpose]),
);

/** What one organisation did within a look. */
export interface LookStep {
  readonly organisation: Organisation;
  readonly processing: LoggedProcessing;
}

/** One time that data of a person were looked at, over all organisations. */
export interface Look {
  readonly traceId: string;
  readonly activityId: string;
  /** Null when the register has no such activity any more. */
  readonly purpose: Purpose | null;
  /** When the first organisation began. */
  readonly at: Date;
  /** Who asked, by the audit log; several when a client put several requests in one trace. */
  readonly askedBy: readonly WhoAsked[];
  /** In order of time. */
  readonly steps: readonly LookStep[];
}

const keyOf = (traceId: string, activityId: string | null): string => `${traceId} ${activityId ?? ''}`;

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The same role of the same organisation with the same result is told once. */
const distinct = (askers: readonly WhoAsked[]): readonly WhoAsked[] => [
  ...new Map(
    askers.map((one) => [JSON.stringify([one.role, one.oin, one.worksAt, one.result]), one]),
  ).values(),
];

/**
 * Puts the lines of all logs together by trace and activity: one look is what several organisations did for one purpose on
 * one request. Newest first.
 */
export function looksOf(logs: readonly OrganisationLog[], asked: readonly WhoAsked[]): readonly Look[] {
  const steps = logs.flatMap(({ organisation, entries }) =>
    entries.map((processing) => ({ organisation, processing })),
  );
  const askers = grouped(asked, ({ traceId, activityId }) => keyOf(traceId, activityId));
  const looks = [
    ...grouped(steps, ({ processing }) => keyOf(processing.traceId, processing.activityId)),
  ].flatMap(([key, unordered]) => {
    const ordered = unordered.toSorted((a, b) => +a.processing.startedAt - +b.processing.startedAt);
    const [first] = ordered;
    if (first === undefined) return [];
    const { traceId, activityId, startedAt } = first.processing;
    return [
      {
        ...{ traceId, activityId, at: startedAt, steps: ordered },
        purpose: PURPOSE_OF.get(activityId) ?? null,
        askedBy: distinct(askers.get(key) ?? []),
      },
    ];
  });
  return looks.toSorted((a, b) => +b.at - +a.at);
}
