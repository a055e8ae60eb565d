export const whoLooked = {
  title: 'Wie keek er',
  intro:
    'Zie wie in de gegevens van iemand keek: wanneer, waarvoor, en bij welke organisaties. Uw vraag staat zelf ook in het logboek.',
  introSelf:
    'Zie wie in uw gegevens keek: wanneer, waarvoor, en bij welke organisaties. U ziet de functie, niet de naam. Dat u zelf kijkt staat er ook in.',
  number: 'Burgerservicenummer',
  ask: 'Toon wie er keek',
  count: '{count, plural, =0 {Niemand keek in deze periode} one {# keer gekeken} other {# keer gekeken}}',
  incomplete: 'Dit is misschien niet alles:',
  gap: {
    NOT_ANSWERED: '{source} gaf geen antwoord. Wat in dat logboek staat is niet bekend.',
    NO_LEGAL_GROUND: '{source} mag dit logboek voor dit doel niet laten zien.',
    CUT_OFF: 'Het logboek van {source} heeft meer dan hier staat.',
  },
  for: 'Waarvoor',
  ground: 'Grond in de wet',
  by: 'Door',
  at: 'Gegevens van',
  unknownPurpose: 'onbekend',
  unknownAsker: 'onbekend',
  nowhere: 'niet bij een organisatie',
  gemeente: 'gemeente',
  asker: '{role}, {where} ({result})',
  result: {
    DONE: 'gezien',
    PARTIAL: 'deels gezien',
    REFUSED: 'geweigerd',
    FAILED: 'mislukt',
    SO_FAR: 'deels gezien',
  },
  steps: '{count, plural, one {# stap} other {# stappen}}',
  trace: 'Kenmerk: {trace}',
};
