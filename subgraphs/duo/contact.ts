import type { AgencyContact } from '../kit/agency';

/** The entry of DUO in the register of maatwerk contacts. Synthetic: nobody reads this mailbox. */
export const duoContact: AgencyContact = {
  functionMailbox: 'maatwerk@duo.example',
  phone: '088 000 03 01',
  deputy: 'Team Maatwerk, tweede lijn',
  mandate: 'De draagkracht opnieuw vaststellen, het peiljaar verleggen en een aflosvrije periode toekennen.',
  themes: ['studieschuld', 'draagkracht', 'uitwonend', 'terugvordering'],
  validUntil: '2027-12-31',
};
