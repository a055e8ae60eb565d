export const summary = {
  title: 'In short',
  signals: 'Conflicts',
  signalCount:
    '{open, plural, =0 {none found} other {{open}}}{hard, plural, =0 {} one {, # of them perhaps against the law} other {, # of them perhaps against the law}}',
  debts: 'Debt to the government',
  month: 'Held back each month',
  nothingTaken: 'none known',
  takenUnknown: 'not known',
  notAllChecked: 'not everything could be checked',
  dayUnknown: 'not known',
  next: 'First date',
  noDay: 'none known',
  what: { threat: 'Threat on', objection: 'Objection until' },
  inDays: '{days, plural, =0 {today} one {in # day} other {in # days}}',
};
