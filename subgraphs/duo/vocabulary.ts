import { words } from '../kit/vocabulary';

/** In which phase of its life a study debt is; the words are DUO's own. */
export const studyDebtPhase = words({
  BORROWING: 'Lening loopt: the student still borrows.',
  START_UP: 'Aanloopfase: between study and repayment; nothing has to be repaid yet.',
  REPAYMENT: 'Aflosfase: an instalment falls due each month.',
  PAUSED: 'Aflosvrije periode: repayment is suspended at the request of the debtor.',
  LAPSED: 'Restschuld vervallen (Wsf 2000 6.16): what was left at the end of the term is owed no more.',
});
export type StudyDebtPhase = keyof typeof studyDebtPhase.meanings;
