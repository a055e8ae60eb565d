import type { CalendarDate } from '../../subgraphs/kit/calendar';
import type { EngineContext } from '../engine';
import type { Rule } from './conflicts/rule';
import type { FactsGatherer } from './facts/gather';
import type { Definitions } from './law/definitions';
import type { LegalGrounds } from './law/grounds';
import type { Law } from './law/law';

/** What the household view needs of its surroundings; the same for all requests. */
export interface ViewSettings {
  readonly gatherer: FactsGatherer;
  readonly law: Law;
  readonly grounds: LegalGrounds;
  readonly definitions: Definitions;
  readonly rules: readonly Rule[];
  /** Today in the Netherlands. */
  readonly today: () => CalendarDate;
  /** Gets what a rule throws; the view then shows the rule as unknown. */
  readonly onRuleFault: (rule: Rule, error: unknown) => void;
}

/** The context of the resolvers of the household subgraph. */
export interface ViewContext extends ViewSettings {
  readonly engine: EngineContext;
}
