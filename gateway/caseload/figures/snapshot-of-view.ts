import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import { figuresOf, shortSources, sourcesOf } from './count-view';
import type {
  CaseSnapshot,
  SnapshotConflict,
  SnapshotDate,
  SnapshotEvidence,
  SnapshotName,
} from './snapshot';
import { shortKey, storableKey } from './storable-key';
import type { View, ViewAnswer } from './view-answer';

/** What is kept of a fact beside its key: its kind, and of a claim its law. */
type Detail = Pick<SnapshotEvidence, 'detail' | 'law'>;

const factKey = (source: string, factKind: string, id: string): string => `${source} ${factKind} ${id}`;

function detailsOf({ claims, decisions, deductions, arrangements }: View): ReadonlyMap<string, Detail> {
  return new Map<string, Detail>([
    ...claims.map(
      ({ agency, id, kind, scheme }) =>
        [factKey(agency.code, 'claims', id), { detail: kind, law: scheme }] as const,
    ),
    ...decisions.map(
      ({ agency, id, kind }) => [factKey(agency.code, 'decisions', id), { detail: kind, law: null }] as const,
    ),
    ...deductions.map(
      ({ agency, id, method }) =>
        [factKey(agency.code, 'deductions', id), { detail: method, law: null }] as const,
    ),
    ...arrangements.map(
      ({ agency, id, kind }) =>
        [factKey(agency.code, 'arrangements', id), { detail: kind, law: null }] as const,
    ),
  ]);
}

function conflictsOf(view: View): SnapshotConflict[] {
  const details = detailsOf(view);
  return view.conflicts.map(({ key, rule, severity, explained, risk, amountPerMonth, evidence }) => ({
    key: shortKey(key),
    rule: rule.id,
    severity,
    hard: rule.hardness === 'HARD',
    explained,
    risk: risk.level,
    amountPerMonth,
    asOf: view.asOf,
    evidence: evidence.map(({ source, kind, id }, place) => ({
      source,
      factKind: kind,
      factId: storableKey(id, place),
      ...(details.get(factKey(source, kind, id)) ?? { detail: null, law: null }),
    })),
  }));
}

/** The days that are still to come on the day of the view, or that day itself. */
function datesOf({ asOf, threats, decisions, timeOuts }: View): SnapshotDate[] {
  const date = (
    kind: SnapshotDate['kind'],
    detail: string | null,
    on: CalendarDate | null,
    source: string | null,
  ): SnapshotDate[] => (on === null || on < asOf ? [] : [{ kind, detail, on, source, asOf }]);
  return [
    ...(threats ?? []).flatMap(({ kind, on }) => date('THREAT', kind, on, null)),
    ...decisions.flatMap(({ kind, objectionUntil, agency }) =>
      date('OBJECTION', kind, objectionUntil, agency.code),
    ),
    ...(timeOuts ?? []).flatMap(({ period, withdrawnOn }) =>
      withdrawnOn === null ? date('TIME_OUT_END', null, period.to, null) : [],
    ),
  ];
}

const namesOf = (names: Iterable<readonly [key: string, label: string]>): SnapshotName[] =>
  [...new Map(names)].map(([key, label]) => ({ key, label }));

/**
 * What the read model keeps of a view.
 * @param takenAt moment (RFC 3339) at which the view was asked
 */
export function snapshotOfView({ id, view }: ViewAnswer, takenAt: string): CaseSnapshot {
  const short = new Set(shortSources(view));
  const { debtStack, claims, sources, conflicts, unassessedRules } = view;
  return {
    householdId: id,
    takenAt,
    asOf: view.asOf,
    complete: short.size === 0 && debtStack.complete && debtStack.monthly.complete,
    figures: figuresOf(view),
    sources: sourcesOf(view, takenAt),
    claims: claims.map((claim, place) => ({
      key: storableKey(claim.key, place),
      source: claim.agency.code,
      creditor: claim.creditor.code,
      handler: claim.handler.code,
      kind: claim.kind,
      regime: claim.regime,
      law: claim.scheme,
      status: claim.status,
      outstanding: claim.outstanding,
      counted: claim.counted,
      asOf: view.asOf,
    })),
    conflicts: conflictsOf(view),
    dates: datesOf(view),
    unknownDates: [
      ...(view.threats === null ? ['THREAT' as const] : []),
      ...(view.timeOuts === null ? ['TIME_OUT_END' as const] : []),
    ],
    shortSources: [...short],
    unassessedRules: unassessedRules
      .filter(({ missing }) => missing.some((source) => short.has(source)))
      .map(({ rule }) => rule.id),
    agencies: namesOf([
      ...sources.flatMap(({ agency }) => (agency === null ? [] : [[agency.code, agency.name] as const])),
      ...claims.flatMap(({ creditor, handler }) =>
        [creditor, handler].map(({ code, name }) => [code, name] as const),
      ),
    ]),
    rules: namesOf(conflicts.map(({ rule }) => [rule.id, rule.title] as const)),
  };
}
