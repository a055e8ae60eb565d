import { BEFORE_LOGIN } from './states/before-login';
import { FIND, TERMS } from './states/find';
import { HOUSEHOLD } from './states/household';
import { NOTHING_HERE, WHO_LOOKED } from './states/other-pages';
import type { PageState } from './states/page-state';

/**
 * Every page in every state that it has. Each page is looked at in every pair of language, appearance and size when it
 * is full, and in two looks that differ in everything in its other states.
 */
export const STATES: readonly PageState[] = [
  ...BEFORE_LOGIN,
  ...FIND,
  ...TERMS,
  ...NOTHING_HERE,
  ...HOUSEHOLD,
  ...WHO_LOOKED,
];
