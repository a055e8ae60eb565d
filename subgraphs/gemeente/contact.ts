import type { AgencyContact } from '../kit/agency';

/**
 * The entry with which the gemeente enters the register of maatwerk contacts. Synthetic: nobody reads this
 * mailbox.
 */
export const gemeenteContact: AgencyContact = {
  functionMailbox: 'maatwerk@voorbeeldstad.example',
  phone: '088 000 04 01',
  deputy: 'Team Schuldregie, achtervang',
  mandate:
    'Afzien van terugvordering om dringende redenen, uitstel verlenen en bijstand individueel afstemmen.',
  themes: ['bijstand', 'Wmo', 'schuldhulpverlening', 'gemeentelijke belastingen', 'BRP'],
  validUntil: '2027-12-31',
};
