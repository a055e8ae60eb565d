import { words } from '../../../subgraphs/kit/vocabulary';

export const changeGap = words({
  NOT_ANSWERED: 'Geen antwoord: the agency could not be asked.',
  NO_LEGAL_GROUND: 'Geen grondslag: the agency does not tell it for this purpose.',
});
export type ChangeGap = keyof typeof changeGap.meanings;

/** An agency that was not heard, and why. */
export interface Unheard {
  /** Name of the source, as "uwv". */
  readonly source: string;
  readonly gap: ChangeGap;
}
