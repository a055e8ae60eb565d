/** The agencies of the hub under test. */
export const AGENCIES = ['uwv', 'svb', 'duo', 'gemeente'] as const;
export type AgencyName = (typeof AGENCIES)[number];

/** What an agency can do in one request, from well to ill. */
export const FAULTS = [
  'FINE',
  'HTTP_500',
  'CONNECTION_RESET',
  'OVER_BUDGET',
  'MALFORMED_JSON',
  'GRAPHQL_ERROR',
  'NULL_LIST',
  'WRONG_TYPE',
  'NO_LEGAL_GROUND',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** One fault for each agency. Its number also chooses among the variants of a fault. */
export interface Combination {
  readonly number: number;
  readonly faults: Readonly<Record<AgencyName, FaultName>>;
}

/** Every combination there is: the digits of its number, in base nine, are the faults. */
export const COMBINATIONS: readonly Combination[] = Array.from(
  { length: FAULTS.length ** AGENCIES.length },
  (_, number) => ({
    number,
    faults: Object.fromEntries(
      AGENCIES.map((agency, place) => [
        agency,
        FAULTS[Math.floor(number / FAULTS.length ** place) % FAULTS.length],
      ]),
    ) as Record<AgencyName, FaultName>,
  }),
);

const TRACE_PREFIX = 'fa';

/** Header that tells the proxies which combination a view is for: the hub passes its trace id on. */
export function traceparentOf({ number }: Combination): string {
  return `00-${TRACE_PREFIX}${number.toString(16).padStart(30, '0')}-00000000000000fa-01`;
}

/** The combination that a trace id stands for; undefined for any other trace. */
export function combinationOf(traceId: string): Combination | undefined {
  return traceId.startsWith(TRACE_PREFIX)
    ? COMBINATIONS[Number.parseInt(traceId.slice(TRACE_PREFIX.length), 16)]
    : undefined;
}

/** A combination in one line, as "uwv HTTP_500, svb FINE, …". */
export function describeCombination({ number, faults }: Combination): string {
  return `#${number} ${AGENCIES.map((agency) => `${agency} ${faults[agency]}`).join(', ')}`;
}

/** Which variant of its fault an agency shows: spread over the combinations, and always the same for one of them. */
export function variantOf({ number }: Combination, agency: AgencyName): number {
  // Multiplying by the golden ratio keeps the variant from following the digits that choose the faults.
  return Math.imul(number * AGENCIES.length + AGENCIES.indexOf(agency) + 1, 0x9e3779b1) >>> 12;
}
