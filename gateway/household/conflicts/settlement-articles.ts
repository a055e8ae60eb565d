import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import { article } from './rule';

/** What one law says of an agency that is asked to take part in a debt settlement. */
export interface SettlementArticle {
  /** Short title of the law, as in `scheme`. */
  readonly law: string;
  readonly article: string;
  /** Bars cooperation for a claim that arose by intent or gross fault, with a fine or a report to the police. */
  readonly bars: LegalBasis;
  /** Ends cooperation when there is no settlement in time; null when the law sets no such term. */
  readonly ends: LegalBasis | null;
}

/** The term within which a settlement must be there: twelve months, in each law that sets one. */
export const MONTHS_TO_SETTLE = 12;

function withTerm(law: string, number: string): SettlementArticle {
  return { law, article: number, bars: article(law, number, '2'), ends: article(law, number, '3') };
}

/** The laws of which the article was read in force: they are parallel. Another law is another row. */
export const SETTLEMENT_ARTICLES: readonly SettlementArticle[] = [
  { law: 'Participatiewet', article: '60c', bars: article('Participatiewet', '60c'), ends: null },
  withTerm('WW', '36c'),
  withTerm('AOW', '25'),
  withTerm('Toeslagenwet', '21'),
  withTerm('WIA', '79a'),
];

/** The settlement article that a basis names, whichever of its paragraphs; null when it names another article. */
export function settlementArticle(basis: LegalBasis): SettlementArticle | null {
  return SETTLEMENT_ARTICLES.find((row) => row.law === basis.law && row.article === basis.article) ?? null;
}
