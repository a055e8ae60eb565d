import { NORM, type Wish } from './ordinary';

/** Single on assistance: 95 % of the norm is out of reach (Rv 475dc). */
export const SINGLE_ON_ASSISTANCE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };

/** What all bodies together may take of it each month, in cents: € 70,97. */
export const ROOM_OF_SINGLE = NORM.single - Math.ceil((NORM.single * 95) / 100);
