import { type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';

/** How sure a figure is: VERIFIED was read in a current law text; UNVERIFIED must be shown as such. */
export type Certainty = 'VERIFIED' | 'UNVERIFIED';

/**
 * A figure of the law over a period. Amounts in cents a month, or a year when the name in Dutch or the article says so;
 * percentages in hundredths of a per cent, ages in years.
 */
export interface LawFigure {
  readonly name: string;
  readonly value: number;
  readonly from: CalendarDate;
  /** Inclusive. Null: no end known. */
  readonly to: CalendarDate | null;
  readonly basis: LegalBasis;
  readonly source: string;
  readonly certainty: Certainty;
}

/** An article that the project refers to, and whether it was read in a current law text. */
export interface LegalArticle extends LegalBasis {
  /** Plain Dutch: what it says, in a few words of our own. */
  readonly says: string;
  /** The text that was read, and the day on which it was in force. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** The law as data. A date outside what is known gives null: never the nearest figure. */
export interface Law {
  readonly figure: (name: string, on: CalendarDate) => LawFigure | null;
  /** The article with exactly this law, number and paragraph; null when the data do not have it. */
  readonly article: (basis: LegalBasis) => LegalArticle | null;
}

/** What the law is made of; what is left out is not known. */
export interface LawData {
  readonly figures?: readonly LawFigure[];
  readonly articles?: readonly LegalArticle[];
}

const articleKey = ({ law, article, paragraph }: LegalBasis): string =>
  [law, article, paragraph ?? ''].join('|');

/**
 * Makes the law from its data. Throws when two figures of one name hold on the same day, or an article stands twice.
 */
export function lawOf({ figures = [], articles = [] }: LawData): Law {
  const byName = new Map<string, LawFigure[]>();
  for (const figure of figures) {
    const others = byName.get(figure.name) ?? [];
    const clash = others.find((other) => holdsOn(other, figure.from) || holdsOn(figure, other.from));
    if (clash) throw new Error(`law figure ${figure.name}: ${figure.from} and ${clash.from} overlap`);
    byName.set(figure.name, [...others, figure]);
  }
  const byKey = new Map<string, LegalArticle>();
  for (const article of articles) {
    const key = articleKey(article);
    if (byKey.has(key)) throw new Error(`law article ${key} stands twice`);
    byKey.set(key, article);
  }
  return {
    figure: (name, on) => byName.get(name)?.find((figure) => holdsOn(figure, on)) ?? null,
    article: (basis) => byKey.get(articleKey(basis)) ?? null,
  };
}
