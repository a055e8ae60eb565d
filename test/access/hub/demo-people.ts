/** People of the demo households, as the household files have them. All of them are synthetic. */
export const OWN = { mother: '999990019', eldest: '999990147', youngest: '999990159' } as const;
/** The second demo household. */
export const OTHER = { mother: '999990160', joris: '999990172', sem: '999990184' } as const;
/** The household of which the colleague has the case. Ruben is the former husband, who lives elsewhere. */
export const COLLEAGUES = { greet: '999990767', fay: '999990779', ruben: '999990780' } as const;
/** Passes the 11-check, and no source knows anything of it. */
export const UNKNOWN = '999994529';

/** Case of the caseworker of the tests. */
export const OWN_CASE = 'Z-2026-01';
/** Case of her colleague. */
export const COLLEAGUES_CASE = 'Z-2026-16';

/** The document of a screen that opens a household. */
export const WHO_LIVES = `query WhoLivesHere($bsn: BSN!) {
  householdOf(bsn: $bsn) { access household { id } address { street city }
    members { person { bsn } name { given family } } } }`;
export const VIEW = `query Huishoudbeeld($bsn: BSN!) {
  householdView(bsn: $bsn) { complete persons { person { bsn } name { given family } } } }`;
export const FILES = `query Dossiers($bsns: [BSN!]!) {
  persons(bsns: $bsns) { bsn uwv { access claims { id } } svb { access claims { id } }
    duo { access claims { id } } gemeente { access claims { id } } } }`;
/** Somebody of a household that is in no case. */
export const WITHOUT_CASE = { jeroen: '999990482' } as const;

/** Addresses at which no agency listens, for a test in which none may be asked. */
export const NOWHERE = Object.fromEntries(
  ['uwv', 'svb', 'duo', 'gemeente'].map((name) => [name, 'http://127.0.0.1:9/graphql']),
);
