import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { ReportedDecision } from '../../../subgraphs/kit/graph/counselling-file';
import type { Income } from '../../../subgraphs/kit/graph/income';
import { sumCents } from '../debts/cents';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { seenOr } from './finding';
import { evidenceOf, factKey, inOrder, namesIn } from './reading';
import type { Applies, Evidence } from './rule';
import { euro, listed } from './wording';
import { type Measure, overAYear } from './yearly-income';

/** A yearly income on which a body rests a decision. */
export interface Reference {
  readonly persons: readonly string[];
  /** Cents. */
  readonly perYear: number;
  readonly measure: Measure;
  readonly body: string;
  /** Plain Dutch, a clause: with what the body reckons. */
  readonly says: string;
  /** Plain Dutch, whole sentences: what to ask. */
  readonly advice: string;
  readonly evidence: readonly Evidence[];
  readonly alsoCall: readonly string[];
  /** Whether it is about the capacity to repay a study debt, so that the law says when another year can be used. */
  readonly studyDebt: boolean;
}

/** References, and what could not be known of others. */
export interface ToldReferences {
  readonly references: readonly Reference[];
  readonly unknown: readonly string[];
}

type Report = Sourced<ReportedDecision>;

type Group = readonly [Sourced<Income>, ...Sourced<Income>[]];

/** The newest reference year of each person at each source. */
function newestReferences(facts: HouseholdFacts): Group[] {
  const newest = new Map<string, { readonly year: number; readonly group: Group }>();
  for (const told of inOrder(facts, 'incomes')) {
    const year = told.fact.referenceYear;
    if (year === null) continue;
    const key = factKey(told.source, told.fact.person.bsn);
    const known = newest.get(key);
    if (known === undefined || year > known.year) newest.set(key, { year, group: [told] });
    else if (year === known.year) newest.set(key, { year, group: [...known.group, told] });
  }
  return [...newest.values()].map(({ group }) => group);
}

/** Whether a source holds a study debt of somebody: then its reference year is for the capacity to repay. */
function hasStudyDebt({ source, fact }: Sourced<Income>, facts: HouseholdFacts): Applies {
  const seen = facts.known.claims.some(
    (claim) =>
      claim.source === source &&
      (claim.fact.kind === 'STUDY_DEBT' || claim.fact.kind === 'STUDY_ARREARS') &&
      claim.fact.debtors.some(({ bsn }) => bsn === fact.person.bsn),
  );
  return seenOr(seen, !facts.missing.claims.includes(source));
}

/** The reference years that the sources tell themselves. */
export function ownReferences(facts: HouseholdFacts): ToldReferences {
  const name = namesIn(facts);
  const references: Reference[] = [];
  const unknown: string[] = [];
  for (const told of newestReferences(facts)) {
    const [first] = told;
    const { person, referenceYear, grossNet } = first.fact;
    const years = `het inkomen van ${referenceYear}`;
    const studyDebt = hasStudyDebt(first, facts);
    const perYear = yearOf(told);
    if (studyDebt === 'UNKNOWN')
      unknown.push(
        `Waarvoor ${first.agency.name} ${years} van ${name(person.bsn)} gebruikt, is niet bekend.`,
      );
    else if (perYear === null)
      unknown.push(
        `Hoe hoog ${years} is waarmee ${first.agency.name} voor ${name(person.bsn)} rekent, is niet met zekerheid bekend.`,
      );
    else
      references.push({
        persons: [person.bsn],
        perYear,
        measure: grossNet,
        body: first.agency.name,
        says: `voor ${name(person.bsn)} met ${years}`,
        advice: `Vraag ${first.agency.name} of dat inkomen nog klopt.`,
        evidence: told.map((income) => evidenceOf('incomes', income, years, income.fact.period.from)),
        alsoCall: [],
        studyDebt: studyDebt === 'YES',
      });
  }
  return { references, unknown };
}

/** A year of records that ran side by side, in cents. Null when they did not: then twelve times would be too much. */
function yearOf([first, ...others]: Group): number | null {
  const isAlike = ({ fact }: Sourced<Income>): boolean =>
    fact.grossNet === first.fact.grossNet &&
    fact.period.from === first.fact.period.from &&
    fact.period.to === first.fact.period.to;
  if (!others.every(isAlike)) return null;
  return overAYear(sumCents([first, ...others].map(({ fact }) => fact.amountPerMonth)));
}

/** What the household says of the income on which its allowances rest. What a body tells itself goes first. */
export function reportedReferences(facts: HouseholdFacts): ToldReferences {
  const name = namesIn(facts);
  const told = new Set(
    facts.known.incomes
      .filter(({ fact }) => fact.referenceYear !== null)
      .map(({ source, fact }) => factKey(source, fact.person.bsn)),
  );
  const running = inOrder(facts, 'reportedDecisions').filter(
    ({ fact }) =>
      fact.scheme === 'Awir' &&
      holdsOn(fact.effect, facts.asOf) &&
      !told.has(factKey(fact.body.code, fact.person.bsn)),
  );
  const estimates = new Map<string, { first: Report; perYear: number; all: Report[] }>();
  const bodies = new Set<string>();
  for (const report of running) {
    const { person, partner, body, incomePerYear } = report.fact;
    if (incomePerYear === null) continue;
    bodies.add(factKey(body.code, person.bsn));
    const key = JSON.stringify([body.code, person.bsn, partner?.bsn, incomePerYear]);
    const known = estimates.get(key) ?? { first: report, perYear: incomePerYear, all: [] };
    estimates.set(key, { ...known, all: [...known.all, report] });
  }
  const silent = running.filter(({ fact }) => !bodies.has(factKey(fact.body.code, fact.person.bsn)));
  return {
    references: [...estimates.values()].map(({ first, perYear, all }) => {
      const { person, partner, body } = first.fact;
      const persons = [person.bsn, ...(partner === null ? [] : [partner.bsn])];
      return {
        persons,
        perYear,
        measure: 'TAXABLE',
        body: body.name,
        says: `volgens opgave voor ${listed(persons.map(name))} met een geschat jaarinkomen`,
        advice:
          `Vraag ${body.name} de schatting te laten aanpassen: dat voorkomt een terugvordering of een late ` +
          'nabetaling.',
        evidence: all.map((report) =>
          evidenceOf(
            'reportedDecisions',
            report,
            `geschat jaarinkomen ${euro(perYear)}`,
            report.fact.effect.from,
          ),
        ),
        alsoCall: [body.code],
        studyDebt: false,
      };
    }),
    unknown: silent.map(
      ({ fact }) =>
        `Met welk jaarinkomen ${fact.body.name} rekent voor ${name(fact.person.bsn)}, is niet bekend.`,
    ),
  };
}
