import type { SourceFragment } from '../../hub/operations';

/** A source as the hub tells it. Its outcome may be of a newer hub than this page knows. */
export type Source = Omit<SourceFragment, 'outcome'> & { readonly outcome: string };

/** What a source gave: all, a part, nothing, or nothing yet. */
export type Gave = 'all' | 'part' | 'nothing' | 'notYet';

const GAVE = {
  ANSWERED: 'all',
  INCOMPLETE: 'part',
  PARTLY_WITHHELD: 'part',
  NO_LEGAL_GROUND: 'nothing',
  REFUSED: 'nothing',
  LATE: 'nothing',
  UNREACHABLE: 'nothing',
  MALFORMED: 'nothing',
  FAULTY: 'nothing',
  ASKED: 'notYet',
} as const satisfies Readonly<Record<string, Gave>>;

/** An outcome that the page has words for; OTHER is one that it does not know. */
export type KnownOutcome = keyof typeof GAVE | 'OTHER';

const isKnown = (outcome: string): outcome is keyof typeof GAVE => Object.hasOwn(GAVE, outcome);

/** An outcome by the name that texts have for it. */
export const knownOutcome = (outcome: string): KnownOutcome => (isKnown(outcome) ? outcome : 'OTHER');

/** What a source gave. Of an outcome that the page does not know: nothing that can be relied on. */
export const gaveOf = (outcome: string): Gave => (isKnown(outcome) ? GAVE[outcome] : 'nothing');

/** How to call a source: the name of its agency, or its code when it never told its name. */
export const sourceName = ({ agency, source }: Pick<Source, 'agency' | 'source'>): string =>
  agency?.name ?? source.toUpperCase();

/** Sources of which something is missing, other than those that are still asked. */
export const shortSources = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ outcome }) => ['part', 'nothing'].includes(gaveOf(outcome)));

/** Sources that may still answer. */
export const askedSources = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ outcome }) => gaveOf(outcome) === 'notYet');

/** Lists of a file without which a sum of money is too low, or may be. */
const AMOUNTS = [
  'composition',
  'claims',
  'deductions',
  'arrangements',
  'benefits',
  'incomes',
  'backPayments',
  'reportedDebts',
];

/** Whether a sum of money may lack something of this source. */
export const lacksAmounts = ({ outcome, missing, withheld }: Source): boolean =>
  // Who gave nothing and does not say what that is may have had anything.
  (gaveOf(outcome) === 'nothing' && missing.length === 0) ||
  [...missing, ...withheld].some((part) => AMOUNTS.includes(part));

/** A part of a file: "claims" is a list, "claims.intentOrGrossFault" one field in it. */
export function partOf(path: string): { readonly list: string; readonly field: string | null } {
  const [list = path, field] = path.split('.');
  return { list, field: field ?? null };
}

/** What is not there of a source, each once: 'all' is the whole of its file. */
export interface Gaps {
  readonly unknown: 'all' | readonly string[];
  readonly withheld: 'all' | readonly string[];
}

/** What is unknown of a source, and what it may not share for the purpose. */
export function gapsOf({ outcome, missing, withheld }: Source): Gaps {
  if (outcome === 'NO_LEGAL_GROUND') return { unknown: [], withheld: 'all' };
  const unknown = missing.filter((part) => !withheld.includes(part));
  return { unknown: gaveOf(outcome) === 'nothing' ? 'all' : unknown, withheld };
}

/** Names of sources by what they did, for one sentence: the order is that of the sources. */
export function namesByOutcome(
  sources: readonly Source[],
): readonly { readonly outcome: KnownOutcome; readonly names: readonly string[] }[] {
  const groups = new Map<KnownOutcome, string[]>();
  for (const source of sources) {
    const outcome = knownOutcome(source.outcome);
    groups.set(outcome, [...(groups.get(outcome) ?? []), sourceName(source)]);
  }
  return [...groups].map(([outcome, names]) => ({ outcome, names }));
}
