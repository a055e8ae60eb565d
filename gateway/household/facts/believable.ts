import type { Agency } from '../../../subgraphs/kit/graph/values';
import type { FactKind, FactTypes } from './types';

/** What one source answered about one person. */
export interface FileAnswer {
  readonly agency: Agency;
  readonly access: 'GRANTED' | 'NO_LEGAL_GROUND';
  readonly retrievedAt: string;
  /** What may not be shared for the purpose: "claims", or "claims.intentOrGrossFault". */
  readonly withheld: readonly string[];
  readonly [kind: string]: unknown;
}

/** A billion euro in cents. Nothing in a household is larger; and a sum of such amounts is still exact. */
const LARGEST = 100_000_000_000;

const isSize = (cents: number): boolean => Math.abs(cents) <= LARGEST;
const isAmount = (cents: number | null | undefined): boolean =>
  cents == null || (cents >= 0 && isSize(cents));

/** What the contract says of the amounts of a fact, beyond that they are whole cents. */
const AMOUNTS: { readonly [K in FactKind]?: (fact: FactTypes[K]) => boolean } = {
  benefits: ({ amountPerMonth }) => isAmount(amountPerMonth),
  // A part below zero was paid too much; the balance is what the parts come to.
  claims: ({ imposed, principal, interest, costs, outstanding, events }) =>
    isAmount(imposed) &&
    [principal, interest, costs].every(isSize) &&
    outstanding === principal + interest + costs &&
    events.every(({ kind, amount }) => (kind === 'CORRECTED' ? isSize(amount) : isAmount(amount))),
  decisions: ({ amount, monthlyEffect }) => isAmount(amount) && isSize(monthlyEffect ?? 0),
  deductions: ({ amountPerMonth, protectedAmount }) =>
    isAmount(amountPerMonth) && isAmount(protectedAmount?.amount) && isAmount(protectedAmount?.partnerIncome),
  arrangements: ({ amountPerMonth }) => isAmount(amountPerMonth),
  incomes: ({ amountPerMonth, taxablePerMonth }) => isAmount(amountPerMonth) && isAmount(taxablePerMonth),
  backPayments: ({ amount }) => isAmount(amount),
  reportedDecisions: ({ amountPerMonth, incomePerYear }) =>
    isAmount(amountPerMonth) && isAmount(incomePerYear),
  reportedDebts: ({ amount, amountPerMonth }) => isAmount(amount) && isAmount(amountPerMonth),
};

interface AboutSomebody {
  readonly id?: string;
  readonly person?: { readonly bsn: string };
  readonly persons?: readonly { readonly bsn: string }[];
  readonly debtors?: readonly { readonly bsn: string }[];
}

const isAbout = (bsn: string, { person, persons, debtors }: AboutSomebody): boolean => {
  const named = debtors ?? persons ?? (person ? [person] : []);
  return named.length === 0 || named.some((one) => one.bsn === bsn);
};

function factsIn(file: FileAnswer, kind: FactKind): readonly AboutSomebody[] {
  const value = file[kind] ?? null;
  return value === null ? [] : Array.isArray(value) ? value : [value];
}

function isBelievableFile(
  source: string,
  file: FileAnswer,
  bsn: string,
  kinds: readonly FactKind[],
): boolean {
  if (file.agency.code !== source) return false;
  if (file.access !== 'GRANTED') return kinds.every((kind) => file[kind] == null);
  return kinds.every((kind) => {
    const amountsHold = AMOUNTS[kind] as ((fact: AboutSomebody) => boolean) | undefined;
    return factsIn(file, kind).every((fact) => isAbout(bsn, fact) && (amountsHold?.(fact) ?? true));
  });
}

/** Whether two values of JSON are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const other = b as Readonly<Record<string, unknown>>;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length && entries.every(([key, value]) => isSame(value, other[key]))
  );
}

/** Whether a fact that stands in several files, as a joint claim, is the same fact in each. */
function tellOneStory(files: readonly (FileAnswer | null)[], kind: FactKind): boolean {
  const told = new Map<string, AboutSomebody>();
  return files.every(
    (file) =>
      file === null ||
      factsIn(file, kind).every((fact) => {
        if (fact.id === undefined) return true;
        const before = told.get(fact.id);
        told.set(fact.id, fact);
        return before === undefined || isSame(before, fact);
      }),
  );
}

/**
 * Whether the files that a source gave keep to what the contract says and a type cannot: amounts that add up and can be,
 * files that are about whom was asked, by the agency itself, and that do not contradict each other.
 */
export function areBelievable(
  source: string,
  files: readonly (FileAnswer | null)[],
  bsns: readonly string[],
  kinds: readonly FactKind[],
): boolean {
  return (
    files.every((file, index) => file === null || isBelievableFile(source, file, bsns[index] ?? '', kinds)) &&
    kinds.every((kind) => tellOneStory(files, kind))
  );
}
