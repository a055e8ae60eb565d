export const whoLooked = {
  title: 'Who looked',
  intro:
    'See who looked at data of somebody: when, for what, and at which organisations. Your question is in the log too.',
  introSelf:
    'See who looked at your data: when, for what, and at which organisations. You see the role, not the name. That you look yourself is in it too.',
  number: 'Citizen service number (BSN)',
  ask: 'Show who looked',
  count: '{count, plural, =0 {Nobody looked in this period} one {Looked # time} other {Looked # times}}',
  incomplete: 'This may not be all:',
  gap: {
    NOT_ANSWERED: '{source} gave no answer. What is in that log is unknown.',
    NO_LEGAL_GROUND: '{source} may not show this log for this purpose.',
    CUT_OFF: 'The log of {source} has more than is shown here.',
  },
  for: 'For what',
  ground: 'Legal ground',
  by: 'By',
  at: 'Data of',
  unknownPurpose: 'unknown',
  unknownAsker: 'unknown',
  nowhere: 'at no organisation',
  gemeente: 'gemeente',
  asker: '{role}, {where} ({result})',
  result: {
    DONE: 'seen',
    PARTIAL: 'seen in part',
    REFUSED: 'refused',
    FAILED: 'failed',
    SO_FAR: 'seen in part',
  },
  steps: '{count, plural, one {# step} other {# steps}}',
  trace: 'Reference: {trace}',
};
