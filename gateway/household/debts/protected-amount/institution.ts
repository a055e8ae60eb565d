import type { CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { FigureName } from '../../law/figure-names';
import type { Law } from '../../law/law';
import { euros } from '../cents';
import { figuresOn } from './figures-on';
import { ceilCentsOf, ofCents } from './parts';
import { cite, type ProtectedStep, rv, step } from './step';

const FIGURES = {
  norm: 'norm.institution.single',
  healthCost: 'norm.institution.health-cost.single',
} as const satisfies Record<string, FigureName>;

/**
 * Rv 475e lid 2: the price of the institution, with two thirds of a norm and a fixed amount on top. No source tells the
 * price, so only what is on top of it can be shown.
 */
export function institutionStep(law: Law, on: CalendarDate): ProtectedStep[] {
  const { figures } = figuresOn(FIGURES, law, on);
  if (figures === null) return [];
  const { norm, healthCost } = figures;
  const amount = ceilCentsOf((ofCents(norm.value) * 2n) / 3n + ofCents(healthCost.value));
  const text =
    `In een inrichting: de prijs daarvan, met twee derde van ${cite(norm)} en ${cite(healthCost)} erbij: ` +
    `de prijs en ${euros(amount)}. De prijs is niet bekend.`;
  return [step('INSTITUTION', text, rv('475e', '2'), amount)];
}
