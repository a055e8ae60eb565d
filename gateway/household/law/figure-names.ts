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
  'norm.institution.single': 'de bijstandsnorm voor een alleenstaande in een inrichting',
  'norm.institution.couple': 'de bijstandsnorm voor gehuwden in een inrichting',
  'norm.institution.health-cost.single': 'de verhoging voor een alleenstaande in een inrichting',
  'norm.institution.health-cost.couple': 'de verhoging voor gehuwden in een inrichting',
  'cost-sharer.minimum-age': 'de leeftijd waarop iemand als kostendeler telt',
  'beslagvrije-voet.maximum.single': 'de hoogste beslagvrije voet voor een alleenstaande',
  'beslagvrije-voet.maximum.single-parent': 'de hoogste beslagvrije voet voor een alleenstaande ouder',
  'beslagvrije-voet.maximum.couple': 'de hoogste beslagvrije voet voor gehuwden',
  'beslagvrije-voet.maximum.couple-with-child': 'de hoogste beslagvrije voet voor gehuwden met een kind',
  'beslagvrije-voet.share-at-most': 'het deel van het inkomen dat de beslagvrije voet hoogstens is',
  'beslagvrije-voet.attachable-at-least': 'het deel van het inkomen waarop altijd beslag kan',
  'beslagvrije-voet.share-without-address': 'het deel van de gehuwdennorm dat beslagvrij is zonder woonadres',
  'minimum-wage.january': 'het minimumloon per maand van januari',
  'care-allowance.threshold-share': 'het deel van het minimumloon dat het drempelinkomen is',
  'care-allowance.taper': 'het percentage van het inkomen boven het drempelinkomen (zorgtoeslag)',
  'care-allowance.standard-premium': 'de standaardpremie per jaar (zorgtoeslag)',
  'rent-allowance.maximum-rent': 'de maximale huurgrens',
  'rent-allowance.taper.single': 'het afbouwpercentage van de huurtoeslag voor één persoon',
  'rent-allowance.taper.several': 'het afbouwpercentage van de huurtoeslag voor meer personen',
  'rent-allowance.minimum-income.single': 'het minimum-inkomensijkpunt voor één persoon',
  'rent-allowance.minimum-income.several': 'het minimum-inkomensijkpunt voor meer personen',
  'rent-allowance.base-rent.single': 'de basishuur voor één persoon',
  'rent-allowance.base-rent.several': 'de basishuur voor meer personen',
  'child-budget.taper': 'het afbouwpercentage van het kindgebonden budget',
  'child-budget.partner-threshold': 'de hogere inkomensdrempel voor ouders samen (kindgebonden budget)',
  'study-debt.income-drop': 'de daling van het inkomen waarbij het peiljaar kan worden verlegd',
} as const;

export type FigureName = keyof typeof figureNames;

/** The names in the order above. */
export const allFigureNames = Object.keys(figureNames) as FigureName[];
