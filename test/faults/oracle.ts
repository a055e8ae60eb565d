import { TODAY } from '../hub/agencies';
import type { AgencyFileTold, Kind, ToldArrangement, ToldClaim, ToldDeduction } from './agency-files';
import type { AllTold, SourceTold } from './told';
import type { Amounts } from './view';

interface Sourced<T> {
  readonly key: string;
  readonly source: string;
  readonly fact: T;
}

type ListKind = Exclude<Kind, 'maatwerkContact' | 'personRecord'>;

/** The facts of a kind that the sources usably told, each once, however many files it stands in. */
function factsOf<T extends { readonly id: string }>(told: AllTold, kind: ListKind): Sourced<T>[] {
  const facts = told.sources.flatMap(({ source, files }) =>
    files.flatMap((file) =>
      ((file?.[kind] ?? []) as readonly unknown[] as readonly T[]).map((fact) => ({
        key: `${source}:${fact.id}`,
        source,
        fact,
      })),
    ),
  );
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

const keysOf = (facts: readonly { readonly key: string }[]): string[] => facts.map(({ key }) => key).sort();

function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + BigInt(value), 0n));
}

function amountsOf(claims: readonly Sourced<ToldClaim>[]): Amounts {
  const column = (name: 'principal' | 'interest' | 'costs' | 'outstanding'): number =>
    sum(claims.map(({ fact }) => fact[name]));
  return {
    principal: column('principal'),
    interest: column('interest'),
    costs: column('costs'),
    outstanding: column('outstanding'),
    claims: claims.length,
    claimKeys: keysOf(claims),
  };
}

const nothingLeft = ({ fact }: Sourced<ToldClaim>): boolean =>
  fact.outstanding <= 0 || ['PAID', 'WAIVED', 'WITHDRAWN'].includes(fact.status);

/** Where the record of the body that collects a claim is, when another body does. */
const recordOfHandler = ({ source, fact }: Sourced<ToldClaim>): string | null =>
  fact.handler.code !== source && fact.handlerReference !== null
    ? `${fact.handler.code}:${fact.handlerReference}`
    : null;

const holdsToday = ({ from, to }: { from: string; to: string | null }): boolean =>
  from <= TODAY && (to === null || TODAY <= to);

/** What is withheld a month without consent; of a withholding that two sources tell, the lowest telling. */
function forcedOf(deductions: readonly Sourced<ToldDeduction>[]): number {
  const tellings = new Map<string, Map<string, number>>();
  for (const { source, fact } of deductions) {
    if (!holdsToday(fact.period) || fact.method === 'VOLUNTARY') continue;
    const one = [fact.person.bsn, fact.beneficiary.code, fact.method, fact.onIncome].join(' ');
    const bySource = tellings.get(one) ?? new Map<string, number>();
    bySource.set(source, (bySource.get(source) ?? 0) + fact.amountPerMonth);
    tellings.set(one, bySource);
  }
  return sum([...tellings.values()].map((bySource) => Math.min(...bySource.values())));
}

const sourcesMissing = (told: AllTold, ...kinds: readonly Kind[]): string[] =>
  told.sources
    .filter(({ missing }) => kinds.some((kind) => missing.includes(kind)))
    .map(({ source }) => source)
    .sort();

/** The parts that a source is said to miss: with the gemeente silent also who lives there. */
const partsMissing = ({ source, missing }: SourceTold, told: AllTold): string[] =>
  [...missing, ...(source === 'gemeente' && !told.compositionKnown ? ['composition'] : [])].sort();

/** A fact of the gemeente alone: unknown as a whole when it is unknown of one person. */
function idsOrUnknown(told: AllTold, kind: ListKind): string[] | null {
  return sourcesMissing(told, kind).length > 0
    ? null
    : factsOf(told, kind)
        .map(({ fact }) => fact.id)
        .sort();
}

const tells =
  (kind: keyof AgencyFileTold) =>
  (source: SourceTold): boolean =>
    source.files.some((file) => file?.[kind] != null);

/** Whether a source that should tell facts of a kind told them of somebody. What nobody told is unknown, not zero. */
const isTold = (told: AllTold, ...kinds: readonly (keyof AgencyFileTold)[]): boolean =>
  told.sources.some((source) => kinds.some((kind) => tells(kind)(source)));

/** What a household view must say, computed from what each agency said for itself. Comparable with `digestOf`. */
export function expectedIn(told: AllTold): Readonly<Record<string, unknown>> {
  const claims = factsOf<ToldClaim>(told, 'claims');
  const known = new Set(claims.map(({ key }) => key));
  const origins = claims.filter((claim) => known.has(recordOfHandler(claim) ?? ''));
  const once = claims.filter((claim) => !origins.includes(claim));
  const left = once.filter((claim) => !nothingLeft(claim));
  const counted = left.filter(({ fact }) => fact.payable);
  const debtors = [
    ...new Set([...told.persons, ...counted.flatMap(({ fact }) => fact.debtors.map(({ bsn }) => bsn))]),
  ];
  const missingClaims = new Set([
    ...sourcesMissing(told, 'claims'),
    ...(told.compositionKnown ? [] : ['gemeente']),
  ]);
  const forced = forcedOf(factsOf<ToldDeduction>(told, 'deductions'));
  const plans = factsOf<ToldArrangement>(told, 'arrangements').filter(
    ({ fact }) => holdsToday(fact.period) && told.persons.includes(fact.person.bsn),
  );
  const arrangements = sum(plans.map(({ fact }) => fact.amountPerMonth ?? 0));
  const reported = factsOf<{ id: string; amount: number | null }>(told, 'reportedDebts');
  const missingMonthly = sourcesMissing(told, 'deductions', 'arrangements');
  const missingReported = sourcesMissing(told, 'reportedDebts');
  const stacked = (some: readonly Sourced<ToldClaim>[]): Amounts | null =>
    isTold(told, 'claims') ? amountsOf(some) : null;
  return {
    status: 200,
    complete: told.sources.every((source) => partsMissing(source, told).length === 0),
    householdKnown: told.compositionKnown,
    persons: [...told.persons].sort(),
    namesKnown: told.sources.some(tells('personRecord')),
    outcomes: Object.fromEntries(told.sources.map(({ source, outcome }) => [source, outcome])),
    parts: Object.fromEntries(told.sources.map((source) => [source.source, partsMissing(source, told)])),
    retrieved: told.sources
      .filter(({ files }) => files.some((file) => file))
      .map(({ source }) => source)
      .sort(),
    total: stacked(counted),
    notPayable: stacked(left.filter(({ fact }) => !fact.payable)),
    settled: stacked(once.filter(nothingLeft)),
    jointTotal: stacked(counted.filter(({ fact }) => fact.debtors.length > 1)),
    criminal: stacked(counted.filter(({ fact }) => fact.criminal)),
    byPerson: Object.fromEntries(
      (isTold(told, 'claims') ? debtors : [])
        .sort()
        .map((bsn) => [
          bsn,
          amountsOf(counted.filter(({ fact }) => fact.debtors.some((debtor) => debtor.bsn === bsn))),
        ]),
    ),
    sameDebts: origins.map((origin) => [origin.key, recordOfHandler(origin)]),
    debtsComplete: missingClaims.size === 0,
    debtsMissing: [...missingClaims].sort(),
    claims: keysOf(claims),
    counted: keysOf(counted),
    monthly: isTold(told, 'deductions', 'arrangements')
      ? [forced, arrangements, forced + arrangements]
      : null,
    monthlyComplete: missingMonthly.length === 0 && told.compositionKnown,
    monthlyMissing: missingMonthly,
    reported: isTold(told, 'reportedDebts') ? sum(reported.map(({ fact }) => fact.amount ?? 0)) : null,
    reportedComplete: missingReported.length === 0 && told.compositionKnown,
    reportedMissing: missingReported,
    lists: Object.fromEntries(LISTS.map((kind) => [kind, keysOf(factsOf(told, kind))])),
    ofGemeente: Object.fromEntries(GEMEENTE_LISTS.map((kind) => [kind, idsOrUnknown(told, kind)])),
    contacts: told.sources
      .filter(tells('maatwerkContact'))
      .map(({ source }) => source)
      .sort(),
  };
}

/** Lists that the view shows as far as the sources answered. */
export const LISTS = [
  'benefits',
  'decisions',
  'deductions',
  'arrangements',
  'livingSituations',
  'incomes',
  'backPayments',
] as const;
/** Lists that the view shows whole or as unknown. */
export const GEMEENTE_LISTS = [
  'threats',
  'moratoria',
  'debtCounselling',
  'cases',
  'reportedDecisions',
  'supportNeeds',
  'settlements',
  'timeOuts',
] as const;
