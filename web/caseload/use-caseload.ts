import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Terms } from '../hub/document';
import type { HubAnswer } from '../hub/hub';
import type { HubError } from '../hub/hub-error';
import {
  Caseload,
  CaseloadBreakdown,
  CaseloadCounts,
  type CaseloadQuery,
  CaseloadTrends,
  ClearsMost,
} from '../hub/operations';
import { useAnswer, useHub } from '../hub/use-hub';
import { addDays, dayInNetherlands } from '../parts/days';
import { PagePlaces } from './page-places';
import { filterInput, type ListQuestion, readQuestion, writeQuestion } from './question';
import { NEAR_DAYS } from './urgency';

/** For what everything on this page is asked. Nothing more has to be stated: it is no look at one household. */
export const CASELOAD_TERMS: Terms = { purpose: 'CASELOAD_OVERVIEW' };

/** A case household in the work list. */
export type ListedCase = CaseloadQuery['caseload']['edges'][number]['node'];

/** Today, as it was when the page was opened. */
export function useToday(): string {
  const [today] = useState(() => dayInNetherlands(Date.now()));
  return today;
}

/** What is asked of the list, from the address of the page; and how to ask something else, which "back" undoes. */
export function useListQuestion(): readonly [ListQuestion, (question: ListQuestion) => void] {
  const [address, setAddress] = useSearchParams();
  return [readQuestion(address), (question) => setAddress(writeQuestion(question))];
}

const places = new PagePlaces();

/** A page of the list. What was shown stays until the next is there. */
export function useList(question: ListQuestion) {
  const hub = useHub();
  const { filter, order, size } = question;
  const list = JSON.stringify([filter, order, size]);
  const known = places.placeOf(list, question.page);
  // A page whose place is not known any more, after a reload, begins the list anew.
  const page = known === undefined ? 1 : question.page;
  const variables = { first: size, after: known ?? null, filter: filterInput(filter), order };
  const query = useQuery<HubAnswer<CaseloadQuery>, HubError>({
    queryKey: [Caseload.id, variables, CASELOAD_TERMS],
    queryFn: ({ signal }) => hub.ask(Caseload, variables, CASELOAD_TERMS, signal),
    placeholderData: keepPreviousData,
  });
  const endCursor = query.isPlaceholderData ? null : query.data?.data.caseload.pageInfo.endCursor;
  useEffect(() => {
    if (endCursor !== null && endCursor !== undefined) places.note(list, page, endCursor);
  }, [list, page, endCursor]);
  return { ...query, page };
}

/** How many cases each thing that needs attention is true of. */
export const useCounts = () =>
  useAnswer(CaseloadCounts, { threatBefore: addDays(useToday(), NEAR_DAYS) }, CASELOAD_TERMS);

/** The days of a period that were counted, oldest first. */
export function useTrends(days: number) {
  const today = useToday();
  return useAnswer(CaseloadTrends, { from: addDays(today, -days), to: today }, CASELOAD_TERMS);
}

/** The caseload by one thing. */
export const useBreakdown = (by: 'AGENCY' | 'LAW' | 'RULE' | 'KIND') =>
  useAnswer(CaseloadBreakdown, { by }, CASELOAD_TERMS);

/** What clears conflicts of the most households. */
export const useClearsMost = (first: number) => useAnswer(ClearsMost, { first }, CASELOAD_TERMS);

const FIGURES = [Caseload, CaseloadCounts, CaseloadTrends, CaseloadBreakdown, ClearsMost];

/** Has all figures asked again, after a refresh came to an end. */
export function useFiguresAnew(): () => void {
  const memory = useQueryClient();
  return useCallback(() => {
    for (const { id } of FIGURES) void memory.invalidateQueries({ queryKey: [id] });
  }, [memory]);
}
