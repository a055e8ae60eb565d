export const contacts = {
  title: 'Contacts',
  intro:
    'The maatwerk contact of each organisation. Do not put a name or BSN in an e-mail that is not secured: phone, or ask first how to mail safely.',
  mailbox: 'E-mail',
  phone: 'Phone',
  deputy: 'Nobody there?',
  mandate: 'May decide on',
  themes: 'Subjects',
  validUntil: 'Valid up to and including',
  stale: 'Expired',
  staleMeans:
    'This entry was valid up to and including {day}. Phone first and ask whether it is still right, before you say anything about the family. Report it to your administrator too.',
  because: 'Contact unknown: {reason}.',
  none: '{name} answered, but has not given a maatwerk contact.',
  asked: 'Contact not known yet: {name} is still being asked.',
};
