import type { CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { FigureName } from '../../law/figure-names';
import type { Law, LawFigure } from '../../law/law';
import { euros } from '../cents';
import { NORMS } from '../norm-names';
import { figuresOn } from './figures-on';
import { supplementsOf } from './formula';
import { least, nearestCentsOf, ofCents, type Parts, shareOfParts } from './parts';
import { cite, percent, type ProtectedStep, rv, step } from './step';
import type { TaxableIncome } from './taxable-income';
import type { ProtectedSituation } from './ways-of-living';

/** An amount that lies between two bounds; they are equal when it is exact. */
export interface Between {
  /** Null when no lower bound can be given. */
  readonly least: Parts | null;
  /** Null when no upper bound can be given. */
  readonly most: Parts | null;
}

export interface BeforePartner extends Between {
  readonly steps: readonly ProtectedStep[];
  /** Why there is no lower bound. Plain Dutch. */
  readonly blocked: readonly string[];
  /** Why it is not exact. Plain Dutch. */
  readonly unknown: readonly string[];
  readonly used: readonly LawFigure[];
}

const MAXIMUM = {
  SINGLE: 'beslagvrije-voet.maximum.single',
  SINGLE_PARENT: 'beslagvrije-voet.maximum.single-parent',
  COUPLE: 'beslagvrije-voet.maximum.couple',
  COUPLE_WITH_CHILD: 'beslagvrije-voet.maximum.couple-with-child',
} as const satisfies Record<Exclude<ProtectedSituation, 'NO_ADDRESS'>, FigureName>;

const NO_ADDRESS = { couple: NORMS.couple, share: 'beslagvrije-voet.share-without-address' } as const;

const WORDS: Record<ProtectedSituation, string> = {
  SINGLE: 'Alleenstaand',
  SINGLE_PARENT: 'Alleenstaande ouder',
  COUPLE: 'Gehuwd of samenwonend',
  COUPLE_WITH_CHILD: 'Gehuwd of samenwonend met kind',
  NO_ADDRESS: 'Geen woonadres in de BRP',
};

function normStep(
  situation: ProtectedSituation,
  norm: LawFigure,
  share: number,
  amount: Parts,
): ProtectedStep {
  const paragraph = situation === 'NO_ADDRESS' ? '4' : '2';
  const cents = nearestCentsOf(amount);
  const text = `${WORDS[situation]}: ${percent(share)} van ${cite(norm)} (Rv 475da lid ${paragraph}): ${euros(cents)}.`;
  return step('NORM', text, rv('475da', paragraph), cents);
}

function withoutAddress(law: Law, on: CalendarDate): BeforePartner {
  const { figures, unknown } = figuresOn(NO_ADDRESS, law, on);
  if (figures === null) return { least: null, most: null, steps: [], blocked: unknown, unknown, used: [] };
  const amount = shareOfParts(ofCents(figures.couple.value), figures.share.value);
  return {
    least: amount,
    most: amount,
    steps: [normStep('NO_ADDRESS', figures.couple, figures.share.value, amount)],
    blocked: [],
    unknown: [],
    used: [figures.couple, figures.share],
  };
}

function incomeStep({ perYear }: TaxableIncome): ProtectedStep {
  const text =
    perYear === null
      ? 'Het belastbaar inkomen is niet geheel bekend; de opslagen voor zorg, huur en kind zijn niet meegeteld.'
      : `Belastbaar inkomen: ${euros(perYear)} per jaar, twaalf keer de recentste maand.`;
  return step('TAXABLE_INCOME', text, rv('475d', '1'), perYear);
}

/** Rv 475da lid 1–4: the amount for one situation, before the partner's income is taken off. */
export function beforePartner(
  situation: ProtectedSituation,
  taxable: TaxableIncome,
  law: Law,
  on: CalendarDate,
): BeforePartner {
  if (situation === 'NO_ADDRESS') return withoutAddress(law, on);
  const { figures, unknown } = figuresOn(NORMS, law, on);
  if (figures === null) return { least: null, most: null, steps: [], blocked: unknown, unknown, used: [] };
  const single = situation === 'SINGLE' || situation === 'SINGLE_PARENT';
  const norm = single ? figures.single : figures.couple;
  const base = shareOfParts(ofCents(norm.value), figures.share.value);
  const extra = supplementsOf(situation, taxable.perYear, law, on);
  const maximum = law.figure(MAXIMUM[situation], on);
  const cap = maximum === null ? null : ofCents(maximum.value);
  const whole = extra.amount === null ? null : base + extra.amount;
  const capped = cap !== null && whole !== null && whole > cap;
  const lower = whole ?? base;
  return {
    least: cap === null ? lower : least(lower, cap),
    most: cap === null ? whole : whole === null ? cap : least(whole, cap),
    steps: [
      normStep(situation, norm, figures.share.value, base),
      incomeStep(taxable),
      ...extra.steps,
      ...(capped && maximum !== null
        ? [step('MAXIMUM', `Hoogstens ${cite(maximum)}.`, rv('475da', '1'), maximum.value)]
        : []),
    ],
    blocked: [],
    unknown: [...taxable.unknown, ...extra.unknown, ...(cap === null ? ['Het maximum is niet bekend.'] : [])],
    used: [norm, ...extra.used],
  };
}
