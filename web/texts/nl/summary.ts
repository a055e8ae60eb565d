export const summary = {
  title: 'In het kort',
  signals: 'Tegenstrijdigheden',
  signalCount:
    '{open, plural, =0 {geen gevonden} other {{open}}}{hard, plural, =0 {} one {, waarvan # misschien tegen de wet} other {, waarvan # misschien tegen de wet}}',
  debts: 'Schuld bij de overheid',
  month: 'Inhoudingen per maand',
  nothingTaken: 'geen bekend',
  takenUnknown: 'niet bekend',
  notAllChecked: 'niet alles kon worden nagekeken',
  dayUnknown: 'niet bekend',
  next: 'Eerste datum',
  noDay: 'geen bekend',
  what: { threat: 'Dreiging op', objection: 'Bezwaar kan tot en met' },
  inDays: '{days, plural, =0 {vandaag} one {over # dag} other {over # dagen}}',
};
