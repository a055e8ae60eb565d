import type { Generated } from '../../demo/generator/population';

/** What the view says of one household, as far as the proof needs it. */
export interface Seen {
  readonly conflicts: readonly { readonly rule: { readonly id: string }; readonly explained: boolean }[];
  readonly unassessedRules: readonly { readonly rule: { readonly id: string } }[];
}

/** A way in which the view is not what was planted. */
export interface Miss {
  readonly household: string;
  readonly rule: string;
  /** What was planted there; null when nothing was. */
  readonly planting: string | null;
  readonly kind:
    'NOT_FOUND' | 'NOT_EXPLAINED' | 'WRONGLY_EXPLAINED' | 'FALSE_SIGNAL' | 'NOT_ASSESSED' | 'SAID_NONE';
}

/** Compares what the view says with what was planted. None: it found all of it and nothing else. */
export function missesIn({ document, planted }: Generated, { conflicts, unassessedRules }: Seen): Miss[] {
  const misses: Miss[] = [];
  const miss = (rule: string, kind: Miss['kind']): void => {
    misses.push({ household: document.household, rule, planting: planted?.name ?? null, kind });
  };
  const allowed = new Set(planted?.also ?? []);
  for (const id of new Set(conflicts.map(({ rule }) => rule.id)))
    if (id !== planted?.rule && !allowed.has(id)) miss(id, 'FALSE_SIGNAL');
  if (planted !== null) {
    const found = conflicts.filter(({ rule }) => rule.id === planted.rule);
    const explained = found.filter((one) => one.explained);
    if (planted.kind === 'NEAR_MISS') {
      if (found.length > 0) miss(planted.rule, 'FALSE_SIGNAL');
      else if (unassessedRules.some(({ rule }) => rule.id === planted.rule))
        miss(planted.rule, 'NOT_ASSESSED');
    } else if (found.length === 0) miss(planted.rule, 'NOT_FOUND');
    else if (planted.kind === 'REAL' && explained.length === found.length)
      miss(planted.rule, 'WRONGLY_EXPLAINED');
    else if (planted.kind === 'EXPLAINED' && explained.length < found.length)
      miss(planted.rule, 'NOT_EXPLAINED');
  }
  return misses;
}

/** Rules that need a silenced source and nevertheless said that there is nothing. */
export function saidNone(
  { document, planted }: Generated,
  { conflicts, unassessedRules }: Seen,
  mustBeUnknown: readonly string[],
): Miss[] {
  const said = new Set([...conflicts, ...unassessedRules].map(({ rule }) => rule.id));
  return mustBeUnknown
    .filter((id) => !said.has(id))
    .map((rule) => ({
      household: document.household,
      rule,
      planting: planted?.name ?? null,
      kind: 'SAID_NONE',
    }));
}
