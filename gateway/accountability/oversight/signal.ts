import { type CalendarDate, dateInNetherlands } from '../../../subgraphs/kit/calendar';
import { words } from '../../../subgraphs/kit/vocabulary';
import type { AuditedLine } from './audit-lines';

export const signalKind = words({
  OUTSIDE_OWN_CASES: 'Buiten de eigen casussen: somebody was looked up on a reason alone.',
  OWN_FAMILY: 'Eigen familie of the worker.',
  OWN_ADDRESS: 'Eigen adres of the worker.',
  KNOWN_PERSON: 'Bekende persoon: somebody on the list of known persons.',
  UNUSUAL_VOLUME: 'Ongewoon veel: more look-ups on one day than is usual, for anybody or for this actor.',
  UNUSUAL_HOURS: 'Ongewoon tijdstip: look-ups outside working hours or at the weekend.',
  REPEATED_REFUSALS: 'Herhaald geweigerd: one actor was refused again and again.',
});
export type SignalKind = keyof typeof signalKind.meanings;

/** The limit that made something a signal. */
export interface MetThreshold {
  /** Its name in the configuration. */
  readonly name: string;
  readonly value: number;
  /** In plain Dutch. */
  readonly says: string;
}

/** Something that oversight should look at, with the lines of the audit log that show it. */
export interface Signal {
  readonly kind: SignalKind;
  /** Null stands for everybody whose identity could not be established. */
  readonly actor: string | null;
  readonly day: CalendarDate;
  /** How often in all; there can be more than there are lines. */
  readonly count: number;
  readonly threshold: MetThreshold;
  /** In plain Dutch. */
  readonly explanation: string;
  /** Newest first, at least one. */
  readonly lines: readonly AuditedLine[];
}

/** Lines of one actor on one day in the Netherlands. */
export interface LinesOfDay {
  readonly actor: string | null;
  readonly day: CalendarDate;
  readonly lines: readonly AuditedLine[];
}

/** Puts lines together by actor and day, in the order in which they first occur. */
export function byActorAndDay(lines: readonly AuditedLine[]): readonly LinesOfDay[] {
  const groups = new Map<string, LinesOfDay & { readonly lines: AuditedLine[] }>();
  for (const line of lines) {
    const { actor, at } = line.entry;
    const day = dateInNetherlands(Date.parse(at));
    const key = JSON.stringify([actor, day]);
    const group = groups.get(key) ?? { actor, day, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}
