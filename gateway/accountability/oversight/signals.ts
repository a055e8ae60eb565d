import { dateInNetherlands } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Role } from '../../../subgraphs/kit/vocabulary';
import * as queries from '../store/oversight-queries';
import { type AuditedLine, linesByNumber, lookupsOfDays, refusalsOfHours } from './audit-lines';
import { byActorAndDay, type Signal, type SignalKind } from './signal';
import * as say from './signal-words';
import type { OversightThresholds } from './thresholds';
import { earlierVolumes, unusualVolume } from './volume';

/** What oversight should look at in a period. */
export interface FoundSignals {
  /** Newest first. */
  readonly signals: readonly Signal[];
  /** Kinds of which there is more than was read: a shorter period shows the rest. */
  readonly cutOff: readonly SignalKind[];
}

/** Whoever asks about themselves, and a program by its timetable, have no working hours. */
const WITHOUT_WORKING_HOURS: readonly (Role | null)[] = ['CITIZEN', 'SYSTEM'];

/** Where signals are looked for, and by which limits. */
interface Search {
  readonly query: RunSql;
  readonly period: queries.OversightPeriod;
  readonly thresholds: OversightThresholds;
}

const isCut = (found: readonly unknown[], { linesPerKind }: OversightThresholds): boolean =>
  found.length >= linesPerKind;

/** Signals of one kind, one for each actor and day with enough lines. */
function daily(
  kind: say.DailyKind,
  lines: readonly AuditedLine[],
  thresholds: OversightThresholds,
): Signal[] {
  const threshold = say.dailyThreshold(kind, thresholds);
  return byActorAndDay(lines)
    .filter((group) => group.lines.length >= threshold.value)
    .map(({ actor, day, lines: all }) => ({
      ...{ kind, actor, day, count: all.length, threshold },
      explanation: say.dailyExplanation(kind, day, all.length),
      lines: all.slice(0, thresholds.linesPerSignal),
    }));
}

async function withHashes(
  query: RunSql,
  found: readonly queries.NumberedEntry[],
): Promise<readonly AuditedLine[]> {
  return linesByNumber(
    query,
    found.map(({ seq }) => seq),
  );
}

async function outside({ query, period, thresholds }: Search): Promise<FoundSignals> {
  const found = await queries.outsideOwnCases(query, { ...period, limit: thresholds.linesPerKind });
  return {
    signals: daily('OUTSIDE_OWN_CASES', await withHashes(query, found), thresholds),
    cutOff: isCut(found, thresholds) ? ['OUTSIDE_OWN_CASES'] : [],
  };
}

/** A citizen is given nothing but their own data; an attempt at another's is refused, and counts. */
const isOfThemselves = ({ entry }: queries.NumberedEntry): boolean =>
  entry.role === 'CITIZEN' && entry.result !== 'REFUSED';

async function ofProtected({ query, period, thresholds }: Search): Promise<FoundSignals> {
  const found = await queries.onProtectedSubjects(query, { ...period, limit: thresholds.linesPerKind });
  const lines = await withHashes(
    query,
    found.filter((one) => !isOfThemselves(one)),
  );
  const kinds = ['OWN_FAMILY', 'OWN_ADDRESS', 'KNOWN_PERSON'] as const;
  const signals = kinds.flatMap((kind) => {
    const ofKind = new Set(found.flatMap((one) => (one.kinds.includes(kind) ? [one.seq] : [])));
    return daily(
      kind,
      lines.filter(({ seq }) => ofKind.has(seq)),
      thresholds,
    );
  });
  return { signals, cutOff: isCut(found, thresholds) ? kinds : [] };
}

async function atUnusualHours({ query, period, thresholds }: Search): Promise<FoundSignals> {
  const { linesPerKind, workingHours } = thresholds;
  const found = await queries.atUnusualHours(query, { ...period, ...workingHours, limit: linesPerKind });
  const people = found.filter(({ entry }) => !WITHOUT_WORKING_HOURS.includes(entry.role));
  return {
    signals: daily('UNUSUAL_HOURS', await withHashes(query, people), thresholds),
    cutOff: isCut(found, thresholds) ? ['UNUSUAL_HOURS'] : [],
  };
}

async function ofVolume({ query, period, thresholds }: Search): Promise<FoundSignals> {
  const { lookupsPerDay, leastAgainstMedian, linesPerKind, linesPerSignal } = thresholds;
  const atLeast = Math.min(lookupsPerDay, leastAgainstMedian);
  const days = await queries.lookupsPerDay(query, { ...period, atLeast, limit: linesPerKind });
  const [earlier, linesOf] = await Promise.all([
    earlierVolumes(
      query,
      days.map(({ actor }) => actor),
      period,
      thresholds,
    ),
    lookupsOfDays(query, days, linesPerSignal),
  ]);
  const signals = days.flatMap(({ actor, day, lookups }, index): Signal[] => {
    const lines = linesOf[index] ?? [];
    const unusual = unusualVolume(lookups, earlier(actor, day), lines[0]?.entry.role ?? null, thresholds);
    if (unusual === null) return [];
    const threshold = say.volumeThreshold(unusual, thresholds);
    const explanation = say.volumeExplanation(day, lookups, unusual);
    return [{ kind: 'UNUSUAL_VOLUME', actor, day, count: lookups, threshold, explanation, lines }];
  });
  return { signals, cutOff: isCut(days, thresholds) ? ['UNUSUAL_VOLUME'] : [] };
}

async function ofRefusals({ query, period, thresholds }: Search): Promise<FoundSignals> {
  const { refusalsPerHour, linesPerKind, linesPerSignal } = thresholds;
  const hours = await queries.refusalsPerHour(query, {
    ...period,
    atLeast: refusalsPerHour,
    limit: linesPerKind,
  });
  const linesOf = await refusalsOfHours(query, hours, linesPerSignal);
  const threshold = say.refusalThreshold(thresholds);
  const signals = hours.map(({ actor, hour, refusals }, index): Signal => {
    const day = dateInNetherlands(Date.parse(hour));
    const explanation = say.refusalExplanation(actor, day, refusals);
    const lines = linesOf[index] ?? [];
    return { kind: 'REPEATED_REFUSALS', actor, day, count: refusals, threshold, explanation, lines };
  });
  return { signals, cutOff: isCut(hours, thresholds) ? ['REPEATED_REFUSALS'] : [] };
}

const latest = ({ lines }: Signal): string => lines[0]?.entry.at ?? '';

/** Everything in the audit log of a period that oversight should look at. Nobody's look-ups are excepted. */
export async function findSignals(
  query: RunSql,
  period: queries.OversightPeriod,
  thresholds: OversightThresholds,
): Promise<FoundSignals> {
  const search = { query, period, thresholds };
  const found = await Promise.all(
    [outside, ofProtected, ofVolume, atUnusualHours, ofRefusals].map((find) => find(search)),
  );
  return {
    signals: found
      .flatMap(({ signals }) => signals)
      .toSorted((a, b) => Date.parse(latest(b)) - Date.parse(latest(a))),
    cutOff: found.flatMap(({ cutOff }) => cutOff),
  };
}
