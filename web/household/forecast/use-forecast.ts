import { useCallback, useEffect, useRef, useState } from 'react';
import type { HubError, ToldError } from '../../hub/hub-error';
import {
  Forecast as ForecastByPerson,
  ForecastById,
  type ForecastPartsFragment,
  type ForecastScenario,
} from '../../hub/operations';
import { useFurtherAnswer } from '../timeline/use-further-answer';
import { type Asked, lately, waitBefore } from './pace';
import { type Control, controlOf, lookUpsOf, refusedField } from './what-if';

const QUESTION = { byId: ForecastById, byPerson: ForecastByPerson };

/** A forecast that was computed. */
export type ForecastTold = NonNullable<ForecastPartsFragment['forecast']>;

/** What of a scenario the hub does not take. */
export interface ScenarioFault {
  /** Where it is shown; null when no control has it. */
  readonly control: Control | null;
}

/** The forecast for what is supposed. */
export interface ForecastAnswer {
  /** The latest that was computed; null before the first, and when there is none to compute. */
  readonly told: ForecastTold | null;
  /** Whether something else is supposed than what `told` is about. */
  readonly busy: boolean;
  readonly fault: ScenarioFault | null;
  readonly error: HubError | null;
  readonly again: () => void;
}

/** How long an answer that nobody looks at any more stays in memory, at least. Milliseconds. */
const IN_MEMORY = 55_000;

/**
 * A scenario that comes to rest: given on a moment after the last change, within what may be asked in a minute.
 * @returns the scenario to ask, as text, and how to say that it was answered
 */
function useAtRest(scenario: ForecastScenario | null) {
  const key = JSON.stringify(scenario);
  const [asked, setAsked] = useState(key);
  const log = useRef<readonly Asked[]>([]);
  /** When each answer was last on the screen. One that was broken off is not among them. */
  const shown = useRef(new Map<string, number>());
  useEffect(() => {
    if (key === asked) return undefined;
    const isInMemory = performance.now() - (shown.current.get(key) ?? Number.NEGATIVE_INFINITY) < IN_MEMORY;
    const lookUps = isInMemory ? 0 : lookUpsOf(key);
    const wait = waitBefore(isInMemory ? [] : log.current, lookUps, performance.now());
    const timer = setTimeout(() => {
      const now = performance.now();
      log.current = [...lately(log.current, now), { at: now, lookUps }];
      setAsked(key);
    }, wait);
    return () => clearTimeout(timer);
  }, [key, asked]);
  const noteShown = useCallback(() => void shown.current.set(asked, performance.now()), [asked]);
  return { asked, noteShown };
}

function faultIn(errors: readonly ToldError[] | undefined): ScenarioFault | null {
  const invalid = errors?.find(({ extensions }) => extensions?.['code'] === 'SCENARIO_INVALID');
  if (invalid === undefined) return null;
  const field = refusedField(invalid.message, invalid.extensions ?? {});
  return { control: field === null ? null : controlOf(field) };
}

/** Asks what becomes of the debts, as things stand and as supposed. The previous answer stays until the next. */
export function useForecast(scenario: ForecastScenario | null): ForecastAnswer {
  const { asked, noteShown } = useAtRest(scenario);
  const answer = useFurtherAnswer<ForecastPartsFragment, { readonly scenario: ForecastScenario | null }>(
    QUESTION,
    { scenario: JSON.parse(asked) as ForecastScenario | null },
  );
  const [told, setTold] = useState<ForecastTold | null>(null);
  const current = answer.isPlaceholderData ? undefined : answer.data;
  useEffect(() => {
    if (current === undefined) return undefined;
    if (current.data?.forecast) setTold(current.data.forecast);
    noteShown();
    return noteShown;
  }, [current, noteShown]);
  return {
    told,
    busy: answer.isFetching || asked !== JSON.stringify(scenario),
    fault: faultIn(current?.errors),
    error: answer.error,
    again: () => void answer.refetch(),
  };
}
