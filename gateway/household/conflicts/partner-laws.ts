/**
 * The allowances under the Awir, as sources name them: the schemes of the definitions of the Awir and of the housing
 * benefit. Who is partner for one of them is partner for all (Awir 3).
 */
export const ALLOWANCE_LAWS: readonly string[] = [
  'Awir',
  'Zorgtoeslag',
  'Wet op de zorgtoeslag',
  'Kindgebonden budget',
  'Wet op het kindgebonden budget',
  'Kinderopvangtoeslag',
  'Huurtoeslag',
  'Wet op de huurtoeslag',
];

/**
 * Laws to which only two who are both unmarried can be partners without being married to each other (AOW 1 lid 3, and
 * the same words in the Anw and the Toeslagenwet).
 */
export const UNMARRIED_PAIR_LAWS: readonly string[] = ['AOW', 'Anw', 'Toeslagenwet'];

/**
 * The laws that themselves decide whether two people are partners, as sources name them: those of the catalogue, and
 * each allowance under the Awir. Another law only follows one of these. So the contribution for care (Wlz) may run
 * behind the pension, which is for CR-02; in CR-01 it would show one and the same difference twice.
 */
export const PARTNER_LAWS: readonly string[] = [
  'Participatiewet',
  'AIO',
  'IOAW',
  'IOAZ',
  'AKW',
  ...UNMARRIED_PAIR_LAWS,
  ...ALLOWANCE_LAWS,
  'Wsf 2000',
];
