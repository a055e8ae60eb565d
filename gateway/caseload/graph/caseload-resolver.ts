import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { addDays, daysBetween } from '../../../subgraphs/kit/calendar';
import { CodedError } from '../../../subgraphs/kit/errors';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import type { CaseloadContext } from '../caseload-context';
import { caseloadBreakdown, type CaseloadDimension } from '../store/breakdown';
import { clearsMost } from '../store/clears-most';
import { readCursor, writeCursor } from '../store/cursor';
import { caseloadDays } from '../store/days';
import { listCaseload } from '../store/list-caseload';
import { askedNumber } from './asked-number';
import { CaseloadBreakdown, CaseloadDay, ClearingAction } from './caseload-figures';
import { toCaseloadHousehold } from './caseload-household';
import { CaseloadConnection } from './caseload-list';
import { CaseloadDimensionEnum } from './enums';
import { CaseloadFilterInput, CaseloadOrderInput, filterOf, orderOf } from './filter';

const MOST_ROWS = 100;
const MOST_ACTIONS = 50;
const MOST_CURSOR = 500;
const DAYS_ASKED = 90;
const MOST_DAYS = 731;

@Resolver()
export class CaseloadResolver {
  @Query(() => CaseloadConnection, {
    description: 'Werklijst of case households, as they were when they were refreshed last.',
  })
  async caseload(
    @Arg('filter', () => CaseloadFilterInput, { nullable: true, description: 'Filter; none when left out.' })
    askedFilter: CaseloadFilterInput | null,
    @Arg('order', () => CaseloadOrderInput, {
      nullable: true,
      description: 'Volgorde; the largest debts first when left out.',
    })
    askedOrder: CaseloadOrderInput | null,
    @Arg('first', () => Int, { description: 'Aantal: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page begins.' })
    after: string | null,
    @Ctx() { query }: CaseloadContext,
  ): Promise<CaseloadConnection> {
    const order = orderOf(askedOrder);
    if ((after ?? '').length > MOST_CURSOR)
      throw new CodedError('BAD_INPUT', '"after" is not a cursor of this list in this order.');
    const page = await listCaseload(query, {
      filter: filterOf(askedFilter),
      order,
      first: askedNumber(first, MOST_ROWS),
      after: after == null ? null : readCursor(order, after),
    });
    const edges = page.rows.map(({ place, ...row }) => ({
      cursor: writeCursor(order, place),
      node: toCaseloadHousehold(row),
    }));
    const pageInfo = { hasNextPage: page.hasMore, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo, totalCount: page.totalCount };
  }

  @Query(() => [CaseloadDay], { description: 'Verloop of the caseload by day, oldest first.' })
  async caseloadTrends(
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'Vanaf deze dag; ninety days back when left out.',
    })
    askedFrom: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Tot en met deze dag; today when left out.' })
    askedTo: string | null,
    @Ctx() { query, today }: CaseloadContext,
  ): Promise<CaseloadDay[]> {
    const to = askedTo ?? today();
    const from = askedFrom ?? addDays(to, 1 - DAYS_ASKED);
    if (from > to) throw new CodedError('BAD_INPUT', '"from" comes after "to".');
    if (daysBetween(from, to) >= MOST_DAYS)
      throw new CodedError('BAD_INPUT', `A question is about ${MOST_DAYS} days at most.`, {
        allowed: MOST_DAYS,
      });
    const days = await caseloadDays(query, from, to);
    return days.map((day) => ({
      ...day,
      completePercent: day.households === 0 ? null : Math.floor((100 * day.complete) / day.households),
    }));
  }

  @Query(() => CaseloadBreakdown, {
    description: 'Uitsplitsing of the caseload by one thing. Small cells are suppressed.',
  })
  async caseloadBreakdown(
    @Arg('by', () => CaseloadDimensionEnum, { description: 'Waarnaar.' }) by: CaseloadDimension,
    @Ctx() { query, leastInCell }: CaseloadContext,
  ): Promise<CaseloadBreakdown> {
    return { by, least: leastInCell, cells: await caseloadBreakdown(query, by, leastInCell) };
  }

  @Query(() => [ClearingAction], {
    description: 'Wat het meest oplost: on what most households have a conflict, most first.',
  })
  async clearsMost(
    @Arg('first', () => Int, { description: 'Aantal: 1 to 50.' }) first: number,
    @Ctx() { query }: CaseloadContext,
  ): Promise<ClearingAction[]> {
    return clearsMost(query, askedNumber(first, MOST_ACTIONS));
  }
}
