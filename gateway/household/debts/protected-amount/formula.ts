import type { FigureName } from '../../law/figure-names';
import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import type { CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { Law, LawFigure } from '../../law/law';
import { euros } from '../cents';
import { figuresOn } from './figures-on';
import { least, most, nearestCentsOf, ofCents, type Parts, perMonth, shareOfParts } from './parts';
import { cite, citeShare, type ProtectedStep, rv, step } from './step';
import type { ProtectedSituation } from './ways-of-living';

type Home = Exclude<ProtectedSituation, 'NO_ADDRESS'>;

/** What Rv 475da lid 2 adds to the share of the norm, for one situation and one yearly taxable income. */
export interface Supplements {
  /** Null when a figure or the income is not known. */
  readonly amount: Parts | null;
  readonly steps: readonly ProtectedStep[];
  /** Plain Dutch. */
  readonly unknown: readonly string[];
  /** Figures that were used. */
  readonly used: readonly LawFigure[];
}

/** The letters of Rv 475da lid 2 that do not depend on the situation. */
const LETTERS = {
  wage: 'minimum-wage.january',
  threshold: 'care-allowance.threshold-share',
  careTaper: 'care-allowance.taper',
  premium: 'care-allowance.standard-premium',
  maximumRent: 'rent-allowance.maximum-rent',
  childTaper: 'child-budget.taper',
  partnerThreshold: 'child-budget.partner-threshold',
} as const satisfies Record<string, FigureName>;

const RENT = {
  single: {
    taper: 'rent-allowance.taper.single',
    minimumIncome: 'rent-allowance.minimum-income.single',
    baseRent: 'rent-allowance.base-rent.single',
  },
  several: {
    taper: 'rent-allowance.taper.several',
    minimumIncome: 'rent-allowance.minimum-income.several',
    baseRent: 'rent-allowance.base-rent.several',
  },
} as const satisfies Record<string, Record<string, FigureName>>;

const HEALTH_COST = {
  single: 'norm.institution.health-cost.single',
  couple: 'norm.institution.health-cost.couple',
} as const satisfies Record<string, FigureName>;

const isCouple = (home: Home): boolean => home === 'COUPLE' || home === 'COUPLE_WITH_CHILD';
const hasChild = (home: Home): boolean => home === 'SINGLE_PARENT' || home === 'COUPLE_WITH_CHILD';

const namesFor = (home: Home) => ({
  ...LETTERS,
  ...(home === 'SINGLE' ? RENT.single : RENT.several),
  healthCost: isCouple(home) ? HEALTH_COST.couple : HEALTH_COST.single,
});

type Figures = Readonly<Record<keyof ReturnType<typeof namesFor>, LawFigure>>;

interface Term {
  readonly amount: Parts;
  readonly step: ProtectedStep;
}

/** What lies above a threshold; nothing below it. An allowance that is not lowered needs no making up for. */
const above = (income: Parts, threshold: Parts): Parts => most(income - threshold, 0n);

const MONTHS = 12;

/** D: the income above which the care allowance falls. */
const thresholdOf = ({ wage, threshold }: Figures): Parts =>
  shareOfParts(ofCents(wage.value * MONTHS), threshold.value);

function term(code: 'CARE' | 'RENT' | 'CHILD', amount: Parts, text: string, article: LegalBasis): Term {
  const cents = nearestCentsOf(amount);
  return { amount, step: step(code, `${text}: ${euros(cents)}.`, article, cents) };
}

/** ((C − D) / 12) × E, at most the standard premium less a fixed amount (lid 3); a couple pays the premium twice. */
function careTerm(income: Parts, home: Home, figures: Figures): Term {
  const { careTaper, premium, healthCost } = figures;
  const persons = isCouple(home) ? 2 : 1;
  const threshold = thresholdOf(figures);
  const reduced = perMonth(shareOfParts(above(income, threshold), careTaper.value));
  const cap = perMonth(ofCents(premium.value * persons)) - ofCents(healthCost.value);
  const capped = reduced > cap;
  return term(
    'CARE',
    least(reduced, cap),
    `Zorg: ${citeShare(careTaper)} van het inkomen boven ${euros(nearestCentsOf(threshold))}, per maand` +
      (capped ? `; hoogstens de standaardpremie (${cite(premium)}) min ${cite(healthCost)}` : ''),
    rv('475da', capped ? '3' : '2'),
  );
}

/** I × (F / 12) or I × (G / 12), or H − J when that is less. */
function rentTerm(income: Parts, { taper, minimumIncome, maximumRent, baseRent }: Figures): Term {
  const reduced = perMonth(shareOfParts(above(income, ofCents(minimumIncome.value)), taper.value));
  const cap = ofCents(maximumRent.value - baseRent.value);
  return term(
    'RENT',
    least(reduced, cap),
    reduced > cap
      ? `Huur: de maximale huurgrens ${cite(maximumRent)} min de basishuur ${cite(baseRent)}`
      : `Huur: ${citeShare(taper)} van het inkomen boven ${cite(minimumIncome)}, per maand`,
    rv('475da', '2'),
  );
}

/** ((C − D) / 12) × K for a single parent, ((C − (D + L)) / 12) × K for a couple. */
function childTerm(income: Parts, home: Home, figures: Figures): Term {
  const extra = isCouple(home) ? figures.partnerThreshold.value : 0;
  const threshold = thresholdOf(figures) + ofCents(extra);
  return term(
    'CHILD',
    perMonth(shareOfParts(above(income, threshold), figures.childTaper.value)),
    `Kind: ${citeShare(figures.childTaper)} van het inkomen boven ${euros(nearestCentsOf(threshold))}, per maand`,
    rv('475da', '2'),
  );
}

/**
 * The terms of Rv 475da lid 2 that come on top of the share of the norm: they make up for the allowances that fall when
 * the income rises. None is below zero. The income in cents a year; null when it is not known.
 */
export function supplementsOf(home: Home, perYear: number | null, law: Law, on: CalendarDate): Supplements {
  const { figures, unknown } = figuresOn(namesFor(home), law, on);
  if (figures === null || perYear === null) return { amount: null, steps: [], unknown, used: [] };
  const income = ofCents(perYear);
  const terms = [
    careTerm(income, home, figures),
    rentTerm(income, figures),
    ...(hasChild(home) ? [childTerm(income, home, figures)] : []),
  ];
  return {
    amount: terms.reduce((sum, { amount }) => sum + amount, 0n),
    steps: terms.map((one) => one.step),
    unknown,
    used: Object.values<LawFigure>(figures),
  };
}
