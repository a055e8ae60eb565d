import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { isTestBsn } from '../subgraphs/kit/identifiers';
import { forecastOf } from '../gateway/household/forecast/forecast';
import { HORIZON } from '../gateway/household/forecast/calendar-months';
import {
  agency,
  arrangement,
  by,
  claim,
  deduction,
  factsOf,
  LAW,
  personOf,
} from '../gateway/household/debts/testing/claims-builder';
import type { HouseholdFacts } from '../gateway/household/facts/types';

/** What the forecast is measured on: the largest household of the bench, so that no claim ends before the horizon. */
const SIZE = { claims: 500, persons: 8, plans: 20, deductions: 60 } as const;
const ROUNDS = 31;
const TARGET_MS = 50;
const SOURCES = ['uwv', 'svb', 'duo', 'gemeente'] as const;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const sourceOf = (index: number): string => SOURCES[index % SOURCES.length] ?? SOURCES[0];

function bsns(count: number): string[] {
  const found: string[] = [];
  for (let number = 999_990_007; found.length < count; number += 1) {
    if (isTestBsn(String(number))) found.push(String(number));
  }
  return found;
}

/** Facts in which every claim bears interest and is in a plan, and the plans and deductions end at different times. */
function largeHousehold(): HouseholdFacts {
  const persons = bsns(SIZE.persons);
  const person = (index: number) => personOf(persons[index % persons.length] ?? '');
  const claims = range(SIZE.claims).map((index) =>
    by(
      sourceOf(index),
      claim({
        id: `C${index}`,
        principal: 500_000 + index * 1_000,
        interest: index * 7,
        costs: 2_000,
        interestRate: 400 + (index % 5) * 50,
        dueOn: `202${index % 6}-0${(index % 9) + 1}-15`,
        debtors: [person(index)],
      }),
    ),
  );
  const arrangements = range(SIZE.plans).map((plan) => {
    const members = range(SIZE.claims).filter((index) => index % SIZE.plans === plan);
    return by(
      sourceOf(plan),
      arrangement({
        id: `A${plan}`,
        person: person(plan),
        claimIds: members.map((index) => `C${index}`),
        amountPerMonth: 60_000 + plan,
        period: { from: '2020-01-01', to: `20${45 + plan}-06-30` },
      }),
    );
  });
  const deductions = range(SIZE.deductions).map((index) =>
    by(
      sourceOf(index),
      deduction({
        id: `D${index}`,
        person: person(index),
        claimId: `C${index}`,
        beneficiary: agency(`body-${index}`),
        onIncome: `income ${index}`,
        amountPerMonth: 1_000 + index,
        period: { from: '2020-01-01', to: `20${30 + (index % 15)}-0${(index % 9) + 1}-28` },
      }),
    ),
  );
  return factsOf({ claims, arrangements, deductions }, { persons });
}

/** The floor: the same number of additions on bare numbers. No periods, plans, places in a plan or sums per month. */
function plainLoop(): number {
  const balances = range(SIZE.claims).map((index) => 502_000 + index * 1_007);
  const carried = range(SIZE.claims).map(() => 0);
  let total = 0;
  for (let month = 0; month < HORIZON; month += 1) {
    for (let index = 0; index < SIZE.claims; index += 1) {
      const balance = balances[index] ?? 0;
      const units = (carried[index] ?? 0) + balance * (400 + (index % 5) * 50);
      carried[index] = units % 120_000;
      const paid = Math.min(balance, 2_400);
      balances[index] = balance + (units - (carried[index] ?? 0)) / 120_000 - paid;
      total += paid;
    }
  }
  return total;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

interface Contestant {
  readonly name: string;
  readonly work: () => unknown;
  readonly times: number[];
}

/** Milliseconds of each round. The rounds alternate, so that what slows the machine for a while slows all. */
function measure(contestants: readonly Contestant[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { work, times } of contestants) {
      const start = performance.now();
      work();
      times.push(performance.now() - start);
    }
  }
}

/** One row of figures; the first round, in which nothing is compiled yet, stands apart. */
function row({ name, times }: Contestant, floor: Contestant): string {
  const [first = NaN, ...warm] = times;
  const ratios = warm.map((time, round) => time / (floor.times[round + 1] ?? NaN));
  const figures = [first, Math.min(...warm), median(warm), Math.max(...warm), median(ratios)];
  return `| ${[name, ...figures.map((figure) => figure.toFixed(1))].join(' | ')} |`;
}

function main(): void {
  const facts = largeHousehold();
  const claimKeys = facts.known.claims.slice(0, 100).map(({ source, fact }) => `${source}:${fact.id}`);
  const scenario = {
    pause: { claimKeys, months: 12 },
    jointPlan: null,
    incomeChange: null,
    householdChange: null,
  };
  const { today, scenario: supposed } = forecastOf(facts, LAW, scenario);
  if (today === null || supposed === null) throw new Error('the bench household has no forecast');
  const standing = today.perClaim.filter(({ balances }) => balances.length === HORIZON + 1).length;
  const ours = { name: 'today', work: () => forecastOf(facts, LAW), times: [] };
  const both = { name: 'today and a pause', work: () => forecastOf(facts, LAW, scenario), times: [] };
  const floor = { name: 'plain loop', work: plainLoop, times: [] };
  measure([ours, both, floor]);
  const verdict = median(ours.times) < TARGET_MS ? 'met' : 'NOT MET';
  process.stdout.write(
    [
      `${SIZE.claims} claims × ${HORIZON} months, ${standing} of them to the last month; ${SIZE.plans} plans, ${SIZE.deductions} deductions; ${ROUNDS} alternating rounds; Node ${process.versions.node}; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`,
      '',
      '| forecast | first ms | best ms | median ms | worst ms | × plain loop |',
      '| --- | --- | --- | --- | --- | --- |',
      ...[ours, both, floor].map((one) => row(one, floor)),
      '',
      `- the forecast of today under ${TARGET_MS} ms: ${verdict}`,
      '',
    ].join('\n'),
  );
}

main();
