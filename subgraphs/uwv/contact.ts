import type { AgencyContact } from '../kit/agency';

/** The entry with which UWV enters the register of maatwerk contacts. Synthetic: nobody reads this mailbox. */
export const uwvContact: AgencyContact = {
  functionMailbox: 'maatwerk@uwv.example',
  phone: '088 000 01 01',
  deputy: 'Team Maatwerk, tweede lijn',
  mandate: 'Afzien van terugvordering om dringende redenen, uitstel verlenen en buiten invordering stellen.',
  themes: ['terugvordering', 'boete', 'beslagvrije voet', 'Toeslagenwet'],
  validUntil: '2027-12-31',
};
