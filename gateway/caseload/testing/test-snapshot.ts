import { addDays } from '../../../subgraphs/kit/calendar';
import type { Figure } from '../figures/figure';
import type {
  CaseSnapshot,
  SnapshotClaim,
  SnapshotConflict,
  SnapshotDate,
  SnapshotEvidence,
} from '../figures/snapshot';

/** The day of the views in tests. */
export const TEST_DAY = '2026-11-01';
export const TEST_MOMENT = `${TEST_DAY}T03:00:00.000Z`;

export const figure = (value: number | null, atLeast = value === null, asOf = TEST_DAY): Figure => ({
  value,
  atLeast,
  asOf: value === null ? null : asOf,
});

export const evidence = (
  source: string,
  factKind: string,
  factId: string,
  detail: string | null = null,
  law: string | null = null,
): SnapshotEvidence => ({ source, factKind, factId, detail, law });

export const conflict = (key: string, what: Partial<SnapshotConflict> = {}): SnapshotConflict => ({
  key,
  rule: 'CR-12',
  severity: 'RED',
  hard: true,
  explained: false,
  risk: 'LOW',
  amountPerMonth: null,
  evidence: [evidence('alfa', 'claims', `${key}-feit`, 'FINE', 'Alfawet')],
  asOf: TEST_DAY,
  ...what,
});

export const claim = (key: string, what: Partial<SnapshotClaim> = {}): SnapshotClaim => ({
  key: `alfa:${key}`,
  source: 'alfa',
  creditor: 'alfa',
  handler: 'alfa',
  kind: 'FINE',
  regime: 'AWB_4_4',
  law: 'Alfawet',
  status: 'OPEN',
  outstanding: 10_000,
  counted: true,
  asOf: TEST_DAY,
  ...what,
});

/** A whole snapshot with what a test cares about. */
export function testSnapshot(what: Partial<CaseSnapshot> = {}): CaseSnapshot {
  return {
    householdId: 'huis-1',
    takenAt: TEST_MOMENT,
    asOf: TEST_DAY,
    complete: true,
    figures: {
      total: figure(10_000),
      creditors: figure(1),
      agencies: figure(1),
      overdrawn: figure(0),
      hardConflicts: figure(0),
      conflicts: figure(0),
    },
    sources: [{ source: 'alfa', outcome: 'ANSWERED', retrievedAt: TEST_MOMENT, stale: false }],
    claims: [],
    conflicts: [],
    dates: [],
    unknownDates: [],
    shortSources: [],
    unassessedRules: [],
    agencies: [
      { key: 'alfa', label: 'Bureau Alfa' },
      { key: 'beta', label: 'Bureau Beta' },
    ],
    rules: [{ key: 'CR-12', label: 'Som van inhoudingen' }],
    ...what,
  };
}

const AGENCIES = ['alfa', 'beta', 'gamma', 'delta'] as const;
const RULES = ['CR-01', 'CR-12', 'CR-14', 'CR-27'] as const;
const KINDS = ['RECOVERY', 'FINE', 'LOAN', 'STUDY_DEBT', 'TAX'] as const;
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
/** One of a list, always the same for the same number. */
const oneOf = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

/** Reference of a generated case. */
export const referenceOf = (index: number): string => `Z-${String(index).padStart(5, '0')}`;

/** A snapshot that differs with its number, and is always the same for the same: unknown figures and gaps among them. */
export function generatedSnapshot(index: number): CaseSnapshot {
  const mixed = (index * 7919) % 1009;
  const agency = oneOf(AGENCIES, mixed);
  const other = oneOf(AGENCIES, mixed + 1 + (index % 3));
  const claims = range(index % 7).map((nth) => {
    const source = nth % 2 === 0 ? agency : other;
    const kind = oneOf(KINDS, mixed + nth);
    return claim(`${index}-${nth}`, {
      key: `${source}:${index}-${nth}`,
      ...{ source, creditor: source, handler: nth === 3 ? other : source, kind, law: `Wet ${kind}` },
      outstanding: 5_000 + mixed * 10 + nth,
      counted: nth !== 5,
    });
  });
  const conflicts = range(index % 4).map((nth) => {
    const told = claims[nth];
    const rule = oneOf(RULES, mixed + nth);
    const own =
      told === undefined
        ? evidence(agency, 'decisions', `besluit-${index}-${nth}`, 'REVISION')
        : evidence(told.source, 'claims', `${index}-${nth}`, told.kind, told.law);
    const second = evidence(other, 'deductions', `inhouding-${index}-${nth}`, 'ATTACHMENT');
    return conflict(`botsing-${index}-${nth}`, {
      rule,
      hard: rule === 'CR-12' || rule === 'CR-14',
      explained: (index + nth) % 5 === 0,
      risk: oneOf(['LOW', 'MEDIUM', 'HIGH'], mixed + nth),
      amountPerMonth: nth === 0 ? 1_000 + mixed : null,
      evidence: nth === 2 ? [own] : [own, second],
    });
  });
  const dates: SnapshotDate[] = [
    ...(index % 3 === 0
      ? [
          {
            kind: 'THREAT' as const,
            detail: 'EVICTION',
            on: addDays(TEST_DAY, mixed % 60),
            source: null,
            asOf: TEST_DAY,
          },
        ]
      : []),
    ...(index % 4 === 1
      ? [
          {
            kind: 'OBJECTION' as const,
            detail: 'REVISION',
            on: addDays(TEST_DAY, mixed % 42),
            source: agency,
            asOf: TEST_DAY,
          },
        ]
      : []),
  ];
  const open = conflicts.filter(({ explained }) => !explained);
  const short = index % 9 === 4 ? [other] : [];
  const sum = claims.reduce((total, { counted, outstanding }) => total + (counted ? outstanding : 0), 0);
  return testSnapshot({
    householdId: `huis-${index}`,
    takenAt: new Date(Date.parse(TEST_MOMENT) + index * 1000).toISOString(),
    complete: short.length === 0,
    figures: {
      total: index % 11 === 7 ? figure(null) : figure(sum, short.length > 0),
      creditors: figure(new Set(claims.map(({ creditor }) => creditor)).size, short.length > 0),
      agencies: figure(new Set(claims.map(({ handler }) => handler)).size, short.length > 0),
      overdrawn: index % 5 === 2 ? figure(null) : figure(index % 3 === 1 ? mixed * 5 : 0),
      hardConflicts: figure(open.filter(({ hard }) => hard).length),
      conflicts: figure(open.length),
    },
    sources: AGENCIES.map((source) => ({
      source,
      outcome: short.includes(source) ? ('LATE' as const) : ('ANSWERED' as const),
      retrievedAt: short.includes(source) ? null : TEST_MOMENT,
      stale: short.includes(source),
    })),
    ...{ claims, conflicts, dates, shortSources: short },
    agencies: AGENCIES.map((key) => ({ key, label: `Bureau ${key}` })),
    rules: RULES.map((key) => ({ key, label: `Regel ${key}` })),
  });
}
