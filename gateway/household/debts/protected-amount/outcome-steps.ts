import type { LawFigure } from '../../law/law';
import { euros } from '../cents';
import type { PersonIncome } from '../income';
import { ceilCentsOf, type Parts } from './parts';
import { percent, type ProtectedStep, rv, step } from './step';
import type { WaysOfLiving } from './ways-of-living';

const SITUATION_OPEN = 'De leefsituatie staat niet vast; de laagste uitkomst is genomen.';

/** Said when the living situation is open. */
export function livingStep({ ways }: WaysOfLiving): ProtectedStep[] {
  if (ways.length < 2) return [];
  return [step('LIVING_SITUATION', SITUATION_OPEN, rv('475ga', '2'))];
}

/** The incomes that count, and those that do not (Rv 475c lid 1). */
export function incomeSteps({ counted, outside }: PersonIncome): ProtectedStep[] {
  return [
    ...counted.map(({ fact }) =>
      step(
        'INCOME',
        `Inkomen van ${fact.payer}: ${euros(fact.amountPerMonth)} netto per maand.`,
        rv('475c', '1'),
        fact.amountPerMonth,
      ),
    ),
    ...outside.map((payer) =>
      step(
        'INCOME',
        `${payer} telt niet mee: het staat niet in Rv 475c lid 1 a tot en met i.`,
        rv('475c', '1'),
      ),
    ),
  ];
}

/** The share of the income, when that is less than the amount before it (Rv 475dc). */
export function shareStep(
  before: Parts | null,
  atLeast: number | null,
  share: LawFigure | null,
): ProtectedStep[] {
  if (share === null || atLeast === null || before === null || ceilCentsOf(before) <= atLeast) return [];
  const text = `De beslagvrije voet is hoogstens ${percent(share.value)} van het inkomen (Rv 475dc): ${euros(atLeast)}.`;
  return [step('SHARE_OF_INCOME', text, rv('475dc', '1'), atLeast)];
}

/** The outcome, or what it lies between. */
export function outcomeStep(
  exact: number | null,
  atLeast: number | null,
  atMost: number | null,
): ProtectedStep[] {
  if (exact !== null) return [step('OUTCOME', `De beslagvrije voet is ${euros(exact)}.`, rv('475da'), exact)];
  if (atLeast === null) return [];
  const upper = atMost === null ? '' : ` en hoogstens ${euros(atMost)}`;
  return [step('OUTCOME', `De beslagvrije voet is ten minste ${euros(atLeast)}${upper}.`, rv('475da'))];
}
