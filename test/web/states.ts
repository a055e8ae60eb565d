import { ALL_PAIRS } from './look';
import { AGENCY_PAGE } from './states/agency';
import { BEFORE_LOGIN } from './states/before-login';
import { CASELOAD } from './states/caseload';
import { FIND, TERMS } from './states/find';
import { HOUSEHOLD } from './states/household';
import { NOTHING_HERE, WHO_LOOKED } from './states/other-pages';
import type { PageState } from './states/page-state';

const ALL: readonly PageState[] = [
  ...BEFORE_LOGIN,
  ...FIND,
  ...TERMS,
  ...NOTHING_HERE,
  ...WHO_LOOKED,
  ...CASELOAD,
  ...AGENCY_PAGE,
  // Last: an agency that was down is asked nothing for a while.
  ...HOUSEHOLD,
];

/**
 * Every page in every state that it has, with the looks in which it is examined. A page that is full is seen in every
 * pair of language, appearance and size; its other states take turns.
 */
export const STATES: readonly Required<PageState>[] = ALL.map((state, place) => ({
  looks: ALL_PAIRS.slice(place % ALL_PAIRS.length).slice(0, 1),
  ...state,
}));
