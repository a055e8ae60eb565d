import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import { holdsWrittenNumber } from '../../../subgraphs/kit/logbook/written-numbers';
import type { CaseloadContext } from '../caseload-context';
import { caseHousehold } from '../store/cases';
import { refreshState } from '../store/refresh-state';
import { deleteView, MOST_VIEWS, savedViews, saveView } from '../store/saved-views';
import { filterOf, orderOf } from './filter';
import {
  CaseloadRefresh,
  CaseNotInCaseload,
  RefreshAlreadyWaits,
  RefreshCaseInput,
  RefreshCaseResult,
  RefreshQueued,
} from './refresh';
import {
  DeleteViewInput,
  DeleteViewResult,
  SavedView,
  SaveViewInput,
  SaveViewResult,
  TooManyViews,
  ViewDeleted,
  ViewNotFound,
  ViewSaved,
} from './saved-view';

const MOST_NAME = 60;

/** The name of a view. @throws BAD_INPUT, without repeating what it can be */
function nameOf(asked: string): string {
  const name = asked.trim();
  if (name === '' || name.length > MOST_NAME || holdsWrittenNumber(name))
    throw new CodedError('BAD_INPUT', `A name has 1 to ${MOST_NAME} characters and no number of a person.`, {
      allowed: MOST_NAME,
    });
  return name;
}

@Resolver()
export class WorkerResolver {
  @Query(() => [SavedView], { description: 'Bewaarde weergaven of who asks, by name.' })
  async savedViews(@Ctx() { query, engine }: CaseloadContext): Promise<SavedView[]> {
    return savedViews(query, engine.asking.caller.id);
  }

  @Mutation(() => SaveViewResult, { description: 'Weergave bewaren, for who asks alone.' })
  async saveView(
    @Arg('input', () => SaveViewInput, { description: 'Weergave.' }) { name, filter, order }: SaveViewInput,
    @Ctx() { query, engine }: CaseloadContext,
  ): Promise<typeof SaveViewResult> {
    const view = { name: nameOf(name), filter: filterOf(filter), order: orderOf(order) };
    const saved = await saveView(query, engine.asking.caller.id, view);
    if (saved === null) return Object.assign(new TooManyViews(), { most: MOST_VIEWS });
    return Object.assign(new ViewSaved(), { view, wasKnown: saved.wasKnown });
  }

  @Mutation(() => DeleteViewResult, { description: 'Weergave verwijderen.' })
  async deleteView(
    @Arg('input', () => DeleteViewInput, { description: 'Weergave.' }) input: DeleteViewInput,
    @Ctx() { query, engine }: CaseloadContext,
  ): Promise<typeof DeleteViewResult> {
    const name = nameOf(input.name);
    const wasThere = await deleteView(query, engine.asking.caller.id, name);
    return Object.assign(wasThere ? new ViewDeleted() : new ViewNotFound(), { name });
  }

  @Query(() => CaseloadRefresh, { description: 'Verversing: how far the caseload is refreshed.' })
  async caseloadRefresh(@Ctx() { query }: CaseloadContext): Promise<CaseloadRefresh> {
    const { lastListing, lastHeard, ...state } = await refreshState(query);
    return {
      ...state,
      ...{ lastListedAt: lastListing?.at ?? null, listedCases: lastListing?.cases ?? null },
      ...{ heardAt: lastHeard?.at ?? null, unheard: lastHeard?.unheard ?? [] },
    };
  }

  @Mutation(() => RefreshCaseResult, {
    description: 'Casus verversen: ask its view anew, as soon as may be.',
  })
  async refreshCase(
    @Arg('input', () => RefreshCaseInput, { description: 'Casus.' }) { reference }: RefreshCaseInput,
    @Ctx() { query, requestRefresh }: CaseloadContext,
  ): Promise<typeof RefreshCaseResult> {
    const known = await caseHousehold(query, reference);
    if (known === undefined || known.householdId === null)
      return Object.assign(new CaseNotInCaseload(), { reference });
    const isNew = await requestRefresh(reference);
    return Object.assign(isNew ? new RefreshQueued() : new RefreshAlreadyWaits(), { reference });
  }
}
