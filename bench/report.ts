import type { Compared } from './upstream-requests';
import { mostPerWave, totalRequests } from './upstream-requests';
import { type ContestantName, NAMES } from './contestants';
import { machine, medianOf, median, met, roundsOf, table } from './figures';
import { SIZES } from './households';
import type { LoadPlan, Round, Rounds } from './load';
import type { StatementCounts } from './statements';

/** What the contestants did under load. */
export interface Measured {
  readonly rounds: Rounds;
  /** Bytes, of all processes of a contestant together. */
  readonly peakMemory: ReadonlyMap<string, number>;
}

/** Everything that one run found. */
export interface Findings {
  readonly compared: Compared;
  readonly statements: StatementCounts;
  readonly plan: LoadPlan;
  /** Before the real agencies on the same machine. */
  readonly whole: Measured;
  /** Before agencies whose answers are replayed: what remains is the contestant. */
  readonly alone: Measured;
}

const [OURS, APOLLO, BY_HAND] = NAMES;

/** The median of the ratios within each round: what slows the machine for a while slows both. */
function ratio(rounds: Rounds, name: ContestantName, to: ContestantName, connections: number): number {
  const others = rounds.get(to)?.get(connections) ?? [];
  const own = rounds.get(name)?.get(connections) ?? [];
  return median(own.map(({ perSecond }, index) => perSecond / (others[index]?.perSecond ?? NaN)));
}

function figures({ rounds, peakMemory }: Measured, { plan, compared }: Findings): string[] {
  const body = plan.connections.flatMap((connections) =>
    NAMES.map((name) => {
      const value = (column: keyof Round): number => medianOf(rounds, name, connections, column);
      const requests = compared.requests.get(name) ?? {};
      const memory = (peakMemory.get(name) ?? NaN) / 1e6;
      return [
        connections,
        name,
        value('perSecond').toFixed(1),
        value('p50').toFixed(0),
        value('p99').toFixed(0),
        value('ownCpuMs').toFixed(1),
        memory.toFixed(0),
        `${totalRequests(requests)}, ${mostPerWave(requests)}`,
      ];
    }),
  );
  return table(
    [
      'connections',
      'contestant',
      'views/s',
      'p50 ms',
      'p99 ms',
      'own CPU ms/view',
      'peak MB',
      'upstream requests per view, and per agency and wave at most',
    ],
    body,
  );
}

/** How ours compares in requests per second, and whether that meets the targets of the issue. */
function ratios({ rounds }: Measured, plan: LoadPlan): string[] {
  return plan.connections.flatMap((connections) => {
    const toApollo = ratio(rounds, OURS, APOLLO, connections);
    const toFloor = ratio(rounds, OURS, BY_HAND, connections);
    const floorToApollo = ratio(rounds, BY_HAND, APOLLO, connections);
    const at = `at ${connections} connection(s)`;
    return [
      `- ${at}: ${toApollo.toFixed(2)} × ${APOLLO} (target 3: ${met(toApollo >= 3)}); ` +
        `${toFloor.toFixed(2)} × by hand (target 0.6: ${met(toFloor >= 0.6)}); ` +
        `by hand is ${floorToApollo.toFixed(2)} × ${APOLLO}`,
    ];
  });
}

function statementTable(statements: StatementCounts): string[] {
  const head = SIZES.map(({ persons, claims }) => `${persons} person(s), ${claims} claim(s)`);
  const body = [...statements].map(([code, numbers]) => [code, ...numbers]);
  return table(['SQL statements/view', ...head], body);
}

/** The targets that are counts: exact, and the same on every machine. */
function counts({ compared, statements }: Findings): string[] {
  const most = mostPerWave(compared.requests.get(OURS) ?? {});
  const constant = [...statements.values()].every((numbers) => new Set(numbers).size === 1);
  return [
    `- at most ${most} upstream request(s) per agency and wave (target 1: ${met(most === 1)})`,
    `- SQL statements per agency the same for every size of household: ${met(constant)}`,
  ];
}

/** The machine and the day, because figures mean nothing without them. */
const circumstances = ({ plan, compared }: Findings): string =>
  `${machine()}; ${roundsOf(plan)}; answer of ${compared.answerBytes} bytes.`;

/** What a run found, as Markdown. */
export function report(findings: Findings): string {
  const { whole, alone, plan } = findings;
  return [
    circumstances(findings),
    '',
    'Whole: four agencies and PostgreSQL on the same machine.',
    '',
    ...figures(whole, findings),
    '',
    ...ratios(whole, plan),
    '',
    'Hub alone: the answers of the agencies are replayed.',
    '',
    ...figures(alone, findings),
    '',
    ...ratios(alone, plan),
    '',
    ...statementTable(findings.statements),
    '',
    ...counts(findings),
    '',
  ].join('\n');
}
