import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Cell, type Difference, differencesOf, type Row } from '../differences/differences';
import type { ViewContext } from '../view-context';
import { assess } from './conflicts-resolver';
import {
  type DifferenceCell,
  type DifferenceRow,
  type HouseholdDifference,
  HouseholdDifferences,
} from './differences';
import { HouseholdView } from './view';

const shownCell = ({ holder, partner, countedPersons, ...cell }: Cell): DifferenceCell => ({
  ...cell,
  holder: { bsn: holder },
  partner: partner === null ? null : { bsn: partner },
  countedPersons: countedPersons?.map((bsn) => ({ bsn })) ?? null,
});

const shownRow = ({ person, cells, ...row }: Row): DifferenceRow => ({
  ...row,
  person: { bsn: person },
  cells: cells.map(shownCell),
});

const shownDifference = ({ person, ...difference }: Difference): HouseholdDifference => ({
  ...difference,
  person: { bsn: person },
});

@Resolver(() => HouseholdView)
export class DifferencesResolver {
  @FieldResolver(() => HouseholdDifferences, {
    description:
      'Verschillen in huishouden on the day asked for, with the statutory definition each agency uses.',
  })
  householdDifferences(@Root() { facts }: HouseholdView, @Ctx() context: ViewContext): HouseholdDifferences {
    const { rows, differences, ...rest } = differencesOf(facts, context.definitions, assess(facts, context));
    return { ...rest, rows: rows.map(shownRow), differences: differences.map(shownDifference) };
  }
}
