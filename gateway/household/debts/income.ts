import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { Income } from '../../../subgraphs/kit/graph/income';
import type { BenefitKind, IncomeKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { sumCents } from './cents';
import { deductionsOf } from './deductions';
import { sourceLabels } from './labels';
import { incomeName, sameName } from './same-name';

/** The attachable income of one person on the day of the view. Cents a month, net, holiday allowance included. */
export interface PersonIncome {
  /** Null when it is unknown, wholly or in part. */
  readonly perMonth: number | null;
  /** The part that is certain. */
  readonly atLeast: number;
  /** The records that were summed. */
  readonly counted: readonly Sourced<Income>[];
  /** Payers of incomes that do not count, because Rv 475c lid 1 a–i does not list them. */
  readonly outside: readonly string[];
  /** Why an income may be missing altogether. Plain Dutch; part of `unknown`. */
  readonly untold: readonly string[];
  /** Plain Dutch. */
  readonly unknown: readonly string[];
}

/**
 * The kinds that Rv 475c lid 1 a–i lists. Profit is no periodic payment and a student grant is not in the list, so
 * neither carries a beslagvrije voet nor lowers one (Rv 475db). OTHER may be in the list: counted, because the room
 * must not come out too small.
 */
const ATTACHABLE: Record<IncomeKind, { readonly listed: boolean; readonly word: string }> = {
  WAGE: { listed: true, word: 'loon' },
  BENEFIT: { listed: true, word: 'uitkering' },
  PENSION: { listed: true, word: 'pensioen' },
  ALIMONY: { listed: true, word: 'alimentatie' },
  OTHER: { listed: true, word: 'overig inkomen' },
  SELF_EMPLOYED: { listed: false, word: 'winst uit onderneming' },
  STUDENT_GRANT: { listed: false, word: 'studiefinanciering' },
};

/** Whether a deduction says that it is from this income: by its payer, or by its kind as "loon". */
export const isCalled = (name: string, { payer, kind }: Pick<Income, 'payer' | 'kind'>): boolean =>
  sameName(name, payer) || sameName(name, ATTACHABLE[kind].word);

/** Benefits in money that Rv 475c lists: one that runs must be among the incomes. */
const PAID_BENEFITS: readonly BenefitKind[] = [
  'SOCIAL_ASSISTANCE',
  'UNEMPLOYMENT',
  'DISABILITY',
  'SICKNESS',
  'SUPPLEMENT',
  'OLD_AGE',
  'SURVIVOR',
];

/** Child benefit "under whatever name" is outside the list (Rv 475c lid 1 b). */
const CHILD_BENEFIT_NAMES = ['AKW', 'kinderbijslag', 'Algemene Kinderbijslagwet'];

/** Whether an income is child benefit, which no beslagvrije voet is attached to. */
export function isChildBenefit(income: Income, facts: HouseholdFacts): boolean {
  if (income.kind !== 'BENEFIT') return false;
  const own = facts.known.benefits.filter(
    ({ fact }) => fact.kind === 'CHILD' && fact.person.bsn === income.person.bsn,
  );
  const names = [...CHILD_BENEFIT_NAMES, ...own.flatMap(({ fact }) => [fact.scheme, fact.title])];
  return names.some((name) => sameName(name, income.payer));
}

interface Told {
  readonly counted: readonly Sourced<Income>[];
  readonly unknown: string | null;
}

/**
 * One income, as one kind from one payer, that perhaps several sources tell. Sources that tell the same net amounts
 * tell the same income: it counts once. Sources that tell different amounts leave it unknown: which is right, and
 * whether it is one income, is not for the hub to say. Gross records count only as a telling of an income that another
 * source tells net.
 */
function agree(records: readonly Sourced<Income>[], facts: HouseholdFacts): Told {
  const payer = records.map(({ fact }) => fact.payer).sort()[0] ?? '';
  const sources = [...new Set(records.map(({ source }) => source))].sort();
  const ordered = [...records].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
  const tellings = sources.map((source) => ordered.filter((record) => record.source === source));
  const net = tellings.filter((told) => told.every(({ fact }) => fact.grossNet === 'NET'));
  const amounts = (told: readonly Sourced<Income>[]): string =>
    told
      .map(({ fact }) => fact.amountPerMonth)
      .sort((a, b) => a - b)
      .join(' ');
  const [first] = net;
  if (first === undefined) return { counted: [], unknown: `Van ${payer} is het nettobedrag niet bekend.` };
  if (
    net.some((told) => amounts(told) !== amounts(first)) ||
    tellings.some((told) => told.length > first.length)
  ) {
    return {
      counted: [],
      unknown: `Over ${payer} zijn deze bronnen het niet eens: ${sourceLabels(sources, facts)}.`,
    };
  }
  return { counted: first, unknown: null };
}

/** What shows that there is an income that no source told. */
function untold(person: string, facts: HouseholdFacts, attachable: readonly Sourced<Income>[]): string[] {
  const benefits = facts.known.benefits.filter(
    ({ fact }) =>
      fact.person.bsn === person && fact.status === 'RUNNING' && PAID_BENEFITS.includes(fact.kind),
  );
  const namesOfBenefit = ({ fact, agency }: (typeof benefits)[number]): string[] => [
    fact.scheme,
    fact.title,
    agency.code,
    agency.name,
  ];
  const isIncome = (names: readonly string[]): boolean =>
    attachable.some(({ fact }) => names.some((name) => sameName(name, fact.payer)));
  const withoutIncome = benefits.filter((benefit) => !isIncome(namesOfBenefit(benefit)));
  const isKnown = (onIncome: string): boolean =>
    attachable.some(({ fact }) => isCalled(onIncome, fact)) ||
    benefits.some(
      (benefit) =>
        isIncome(namesOfBenefit(benefit)) && namesOfBenefit(benefit).some((name) => sameName(name, onIncome)),
    );
  const withheldFrom = deductionsOf(person, facts).forced.filter(({ fact }) => !isKnown(fact.onIncome));
  return [
    ...withoutIncome.map(({ fact }) => `De uitkering ${fact.title} loopt, maar staat niet bij de inkomens.`),
    ...withheldFrom.map(
      ({ fact }) => `Er wordt ingehouden op ${fact.onIncome}, maar dat staat niet bij de inkomens.`,
    ),
  ];
}

/** The incomes of a person that hold on the day of the view; a yearly reference income is none. */
export function currentIncomesOf(person: string, facts: HouseholdFacts): readonly Sourced<Income>[] {
  return facts.known.incomes.filter(
    ({ fact }) =>
      fact.person.bsn === person && fact.referenceYear === null && holdsOn(fact.period, facts.asOf),
  );
}

/** Records of one kind from one payer together, whoever told them; always in the same order. */
export function groupedIncomes(records: readonly Sourced<Income>[]): readonly (readonly Sourced<Income>[])[] {
  const groups = new Map<string, Sourced<Income>[]>();
  for (const record of records) {
    const key = `${record.fact.kind} ${incomeName(record.fact.payer)}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.keys()].sort().map((key) => groups.get(key) ?? []);
}

/** The attachable income of a person on the day of the view (Rv 475c lid 1 a–i), each income once. */
export function incomeOf(person: string, facts: HouseholdFacts): PersonIncome {
  const current = currentIncomesOf(person, facts);
  const attachable = current.filter(
    ({ fact }) => ATTACHABLE[fact.kind].listed && !isChildBenefit(fact, facts),
  );
  const told = groupedIncomes(attachable).map((group) => agree(group, facts));
  const counted = told.flatMap((group) => group.counted);
  const asked = facts.persons.includes(person);
  const missing = facts.missing.incomes;
  const mayBeMissing = [
    ...(asked ? [] : ['Naar de inkomens van deze persoon is niet gevraagd.']),
    ...(missing.length === 0
      ? []
      : [`Niet alle inkomens zijn bekend: er is geen antwoord van ${sourceLabels(missing, facts)}.`]),
    ...untold(person, facts, attachable),
  ];
  const unknown = [...mayBeMissing, ...told.flatMap((group) => group.unknown ?? [])];
  const atLeast = sumCents(counted.map(({ fact }) => fact.amountPerMonth));
  const outside = [
    ...new Set(current.filter((record) => !attachable.includes(record)).map(({ fact }) => fact.payer)),
  ].sort();
  const perMonth = unknown.length === 0 ? atLeast : null;
  return { perMonth, atLeast, counted, outside, untold: mayBeMissing, unknown };
}
