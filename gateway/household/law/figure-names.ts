/**
 * The figures that the rules and sums may ask for, with the Dutch name a caseworker reads when one is not
 * known. A data file with another name is refused: a typing error would make a figure silently unknown.
 */
export const figureNames = {
  'norm.single': 'de bijstandsnorm voor een alleenstaande',
  'norm.couple': 'de bijstandsnorm voor gehuwden',
  'norm.pension-age.single': 'de bijstandsnorm voor een alleenstaande met AOW-leeftijd',
  'norm.pension-age.couple': 'de bijstandsnorm voor gehuwden met AOW-leeftijd',
  'norm.18-to-20.single': 'de bijstandsnorm voor een alleenstaande van 18 tot en met 20 jaar',
  'norm.18-to-20.couple': 'de bijstandsnorm voor gehuwden van 18 tot en met 20 jaar',
  'norm.cost-sharer.2': 'de kostendelersnorm bij twee kostendelers',
  'norm.cost-sharer.3': 'de kostendelersnorm bij drie kostendelers',
  'norm.cost-sharer.4': 'de kostendelersnorm bij vier kostendelers',
  'norm.cost-sharer.5': 'de kostendelersnorm bij vijf kostendelers',
  'cost-sharer.minimum-age': 'de leeftijd waarop iemand als kostendeler telt',
  'beslagvrije-voet.maximum.single': 'de hoogste beslagvrije voet voor een alleenstaande',
  'beslagvrije-voet.maximum.single-parent': 'de hoogste beslagvrije voet voor een alleenstaande ouder',
  'beslagvrije-voet.maximum.couple': 'de hoogste beslagvrije voet voor gehuwden',
  'beslagvrije-voet.maximum.couple-with-child': 'de hoogste beslagvrije voet voor gehuwden met een kind',
  'beslagvrije-voet.share-at-most': 'het deel van het inkomen dat de beslagvrije voet hoogstens is',
  'beslagvrije-voet.attachable-at-least': 'het deel van het inkomen waarop altijd beslag kan',
} as const;

export type FigureName = keyof typeof figureNames;

/** The names in the order above. */
export const allFigureNames = Object.keys(figureNames) as FigureName[];
