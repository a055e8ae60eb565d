import type { PlantedKind } from '../../demo/generator/planting';
import type { Generated } from '../../demo/generator/population';
import type { Miss } from './verdict';

/** What a run saw. */
export interface Findings {
  readonly households: readonly Pick<Generated, 'planted'>[];
  readonly silenced: number;
  readonly misses: readonly Miss[];
  /** Rules that nothing was planted for. */
  readonly unproven: readonly string[];
}

const KINDS: readonly PlantedKind[] = ['REAL', 'EXPLAINED', 'NEAR_MISS'];
/** Misses of one sort that are written out; the rest are counted. */
const SHOWN = 3;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 2)} %`;

/** The outcome as a table per rule, and what went wrong. */
export function report({ households, silenced, misses, unproven }: Findings): string {
  const planted = households.flatMap((household) => household.planted ?? []);
  const rules = [...new Set(planted.map(({ rule }) => rule))].sort();
  const rows = rules.map((rule) => {
    const counts = KINDS.map(
      (kind) => planted.filter((one) => one.rule === rule && one.kind === kind).length,
    );
    const lost = misses.filter(
      (miss) => miss.rule === rule && miss.planting !== null && /NOT_FOUND|EXPLAINED/.test(miss.kind),
    );
    const real = (counts[0] ?? 0) + (counts[1] ?? 0);
    const signals = misses.filter((miss) => miss.rule === rule && miss.kind === 'FALSE_SIGNAL');
    return [rule, ...counts.map(String), percent(real - lost.length, real), String(signals.length)];
  });
  const header = ['rule', 'real', 'explained', 'near miss', 'recall', 'false signals'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const sorts = new Map<string, Miss[]>();
  for (const miss of misses) {
    const sort = `${miss.rule} ${miss.kind}${miss.planting === null ? '' : ` in "${miss.planting}"`}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), miss]);
  }
  return [
    line(header),
    ...rows.map(line),
    '',
    `${households.length} households, ${households.length - planted.length} of them with nothing planted; ${silenced} views with a silenced source.`,
    ...(unproven.length === 0 ? [] : [`Nothing is planted for ${unproven.join(', ')}.`]),
    misses.length === 0 ? 'All that was planted was found, and nothing else.' : `${misses.length} misses:`,
    ...[...sorts].map(([sort, all]) => {
      const names = all.slice(0, SHOWN).map(({ household }) => household);
      return `  ${all.length} × ${sort} (${names.join(', ')}${all.length > SHOWN ? ', …' : ''})`;
    }),
  ].join('\n');
}
