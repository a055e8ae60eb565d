import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import { words } from '../../../../subgraphs/kit/vocabulary';
import type { LawFigure } from '../../law/law';
import { euros } from '../cents';

/** What a step of the calculation is about. */
export const protectedAmountStep = words({
  INCOME: 'Inkomen waaraan een beslagvrije voet is verbonden (Rv 475c lid 1), or one that is not.',
  LIVING_SITUATION: 'Leefsituatie (Rv 475da lid 1, 475ga lid 2).',
  TAXABLE_INCOME: 'Belastbaar inkomen per jaar (Rv 475d lid 1): C in Rv 475da lid 2.',
  NORM: 'Deel van de bijstandsnorm (Rv 475da lid 2 or 4).',
  CARE: 'Opslag wegens lagere zorgtoeslag (Rv 475da lid 2 and 3).',
  RENT: 'Opslag wegens lagere huurtoeslag (Rv 475da lid 2).',
  CHILD: 'Opslag wegens lager kindgebonden budget (Rv 475da lid 2).',
  MAXIMUM: 'Maximum per leefsituatie (Rv 475da lid 1).',
  INSTITUTION: 'Verblijf in een inrichting (Rv 475e lid 2).',
  PARTNER: 'Inkomen van de partner (Rv 475db lid 1 a).',
  SHARE_OF_INCOME: 'Hoogstens een deel van het inkomen (Rv 475dc).',
  OUTCOME: 'Uitkomst, in whole cents.',
});
export type StepCode = keyof typeof protectedAmountStep.meanings;

/** One step of the calculation, in the order in which it was made. */
export interface ProtectedStep {
  readonly code: StepCode;
  /** Plain Dutch, with the values filled in. */
  readonly text: string;
  /** The article that asks for this step. */
  readonly article: LegalBasis;
  /** What the step comes to, in cents, to the nearest one; null when it is no amount or not known. */
  readonly amount: number | null;
}

export function step(
  code: StepCode,
  text: string,
  article: LegalBasis,
  amount: number | null = null,
): ProtectedStep {
  return { code, text, article, amount };
}

/** An article of the law on attachments. */
export const rv = (article: string, paragraph: string | null = null): LegalBasis => ({
  law: 'Rv',
  article,
  paragraph,
});

/** A share in hundredths of a per cent as "13,73%". */
export const percent = (share: number): string => `${String(share / 100).replace('.', ',')}%`;

function source({ basis, from, certainty }: LawFigure): string {
  const article = [basis.law, basis.article, basis.paragraph].filter(Boolean).join(' ');
  return `${article}, geldig per ${from}${certainty === 'UNVERIFIED' ? ', niet geverifieerd' : ''}`;
}

/** An amount of the law with where it stands, as "€ 1.419,46 (Participatiewet 21 a, geldig per 2026-07-01)". */
export const cite = (figure: LawFigure): string => `${euros(figure.value)} (${source(figure)})`;

/** A percentage of the law with where it stands. */
export const citeShare = (figure: LawFigure): string => `${percent(figure.value)} (${source(figure)})`;
