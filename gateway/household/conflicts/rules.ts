import type { Rule } from './rule';
import { cr01PartnerStatus } from './rules/cr-01-partner-status';
import { cr04CostSharer } from './rules/cr-04-cost-sharer';

/** All rules, in the order in which they are shown when nothing else decides. */
export const rules: readonly Rule[] = Object.freeze([cr01PartnerStatus, cr04CostSharer]);
