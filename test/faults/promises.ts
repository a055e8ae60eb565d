import { rules } from '../../gateway/household/conflicts/rules';
import { UPSTREAM_TEXT } from './spoiled-answer';
import type { AllTold } from './told';
import type { Amounts, View } from './view';

/** Kinds of which evidence names the fact itself; of the others it names a part or a person. */
const IDENTIFIED = [
  'benefits',
  'claims',
  'decisions',
  'deductions',
  'arrangements',
  'livingSituations',
  'incomes',
  'debtCounselling',
  'reportedDebts',
  'threats',
  'moratoria',
  'cases',
] as const;

const total = (parts: readonly { readonly amounts: Amounts }[]): number =>
  parts.reduce((sum, { amounts }) => sum + amounts.outstanding, 0);

/** Parts of one view that must agree with each other, whatever the sources did. */
function disagreements({ debtStack, claims }: View): string[] {
  const outstanding = debtStack.total?.outstanding ?? 0;
  const counted = claims.filter((claim) => claim.counted).reduce((sum, claim) => sum + claim.outstanding, 0);
  const sums = {
    'the claims listed as counted': counted,
    'the phases': total(debtStack.phases),
    'the creditors': total(debtStack.byCreditor),
    'the handlers': total(debtStack.byHandler),
  };
  return Object.entries(sums).flatMap(([name, sum]) =>
    sum === outstanding ? [] : [`${name} add up to ${sum}, not to the total ${outstanding}`],
  );
}

/** Every rule that needs what a source did not tell is listed as unassessed, and names that source. */
function silentRules({ unassessedRules }: View, told: AllTold): string[] {
  const shown = new Map(unassessedRules.map((unassessed) => [unassessed.rule.id, unassessed]));
  const anyMissing = told.sources.filter(({ missing }) => missing.length > 0).map(({ source }) => source);
  return rules.flatMap(({ id, needs }) => {
    const named = shown.get(id)?.missing ?? [];
    const unnamed = told.sources
      .filter(
        ({ source, missing }) =>
          needs.some((need) => (missing as readonly string[]).includes(need)) && !named.includes(source),
      )
      .map(({ source }) => `${id} does not say that it misses ${source}`);
    const innocent = named.filter((source) => !(anyMissing as readonly string[]).includes(source));
    const blind = needs.includes('composition') && !told.compositionKnown && !shown.get(id)?.unknown.length;
    return [
      ...unnamed,
      ...innocent.map((source) => `${id} says that it misses ${source}, which told all`),
      ...(blind ? [`${id} does not say that it does not know who lives here`] : []),
    ];
  });
}

/** No conflict, event or contact rests on something that its source did not usably tell. */
function baseless({ conflicts, timeline }: View, told: AllTold): string[] {
  const facts = new Set(
    told.sources.flatMap(({ source, files }) =>
      files.flatMap((file) =>
        IDENTIFIED.flatMap((kind) => (file?.[kind] ?? []).map(({ id }) => `${source} ${kind} ${id}`)),
      ),
    ),
  );
  const speaking = new Set<string>(
    told.sources.filter(({ files }) => files.some((file) => file)).map(({ source }) => source),
  );
  const evidence = conflicts.flatMap(({ rule, evidence: grounds }) =>
    grounds
      .filter(({ source, kind, id }) =>
        (IDENTIFIED as readonly string[]).includes(kind)
          ? !facts.has(`${source} ${kind} ${id}`)
          : !speaking.has(source),
      )
      .map(({ source, kind, id }) => `${rule.id} rests on ${source} ${kind} ${id}, which nobody told`),
  );
  const events = timeline
    .filter(({ agency }) => !speaking.has(agency.code))
    .map(({ agency, factId }) => `the timeline has ${factId} of ${agency.code}, which told nothing`);
  return [...evidence, ...events];
}

/** Nobody says how much room there is for a deduction while incomes may be missing. */
function rashRoom({ debtStack }: View, told: AllTold): string[] {
  const unknown = told.sources.some(({ missing }) => missing.includes('incomes'));
  const stated = debtStack.monthly.perPerson.some(({ room }) => room.roomAtMost !== null);
  return unknown && stated ? ['a room for deductions is stated while incomes are missing'] : [];
}

/** Nothing that a source wrote in an error, and nobody's number in an error of ours. */
export function leaksIn(answer: { readonly data: unknown; readonly errors?: unknown }): string[] {
  const whole = JSON.stringify(answer);
  const errors = JSON.stringify(answer.errors ?? []);
  return [
    ...[UPSTREAM_TEXT, '127.0.0.1', 'localhost', 'ECONN', 'UND_ERR', 'representations'].filter((text) =>
      whole.includes(text),
    ),
    ...(errors.match(/\d{9}/) ? ['nine digits in an error'] : []),
  ].map((text) => `leaks: ${text}`);
}

/** Every promise that a view breaks beside the figures of the oracle. */
export function brokenPromises(view: View, told: AllTold): string[] {
  return [
    ...disagreements(view),
    ...silentRules(view, told),
    ...baseless(view, told),
    ...rashRoom(view, told),
  ];
}
