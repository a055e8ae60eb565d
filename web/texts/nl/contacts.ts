export const contacts = {
  title: 'Contacten',
  intro:
    'Het maatwerkcontact van elke organisatie. Zet geen naam of BSN in een e-mail die niet beveiligd is: bel, of vraag eerst hoe u veilig mailt.',
  mailbox: 'Functiepostbus',
  phone: 'Telefoon',
  deputy: 'Plaatsvervanging',
  mandate: 'Mag beslissen over',
  themes: 'Onderwerpen',
  validUntil: 'Geldig tot en met',
  stale: 'Verlopen',
  staleMeans:
    'Deze vermelding gold tot en met {day}. Bel eerst en vraag of het nog klopt, voordat u iets over het gezin zegt. Meld het ook bij uw beheerder.',
  because: 'Contact onbekend: {reason}.',
  none: '{name} gaf antwoord, maar heeft geen maatwerkcontact opgegeven.',
  asked: 'Contact nog niet bekend: {name} wordt nog gevraagd.',
};
