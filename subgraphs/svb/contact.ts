import type { AgencyContact } from '../kit/agency';

/** The entry of the SVB in the register of maatwerk contacts. Synthetic: nobody reads this mailbox. */
export const svbContact: AgencyContact = {
  functionMailbox: 'maatwerk@svb.example',
  phone: '088 000 02 01',
  deputy: 'Team Maatwerk, tweede lijn',
  mandate:
    'Een opschorting heroverwegen, afzien van terugvordering om dringende redenen en uitstel verlenen.',
  themes: ['opschorting', 'leefvorm', 'terugvordering', 'AIO'],
  validUntil: '2027-12-31',
};
