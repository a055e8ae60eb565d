import type { Planting } from '../planting';
import { cr01 } from './cr-01';
import { cr02 } from './cr-02';
import { cr03 } from './cr-03';
import { cr04 } from './cr-04';
import { cr05 } from './cr-05';
import { cr06 } from './cr-06';
import { cr07 } from './cr-07';
import { cr08 } from './cr-08';
import { cr09 } from './cr-09';
import { cr10 } from './cr-10';
import { cr11 } from './cr-11';
import { cr12 } from './cr-12';
import { cr13 } from './cr-13';
import { cr14 } from './cr-14';
import { cr15 } from './cr-15';
import { cr16 } from './cr-16';
import { cr17 } from './cr-17';
import { cr18 } from './cr-18';
import { cr19 } from './cr-19';
import { cr20 } from './cr-20';
import { cr21 } from './cr-21';
import { cr22 } from './cr-22';
import { cr23 } from './cr-23';
import { cr24 } from './cr-24';
import { cr25 } from './cr-25';
import { cr26 } from './cr-26';
import { cr27 } from './cr-27';
import { cr28 } from './cr-28';

/** Everything that can be planted, in the order of the catalogue. */
export const allPlantings: readonly Planting[] = [
  ...cr01,
  ...cr02,
  ...cr03,
  ...cr04,
  ...cr05,
  ...cr06,
  ...cr07,
  ...cr08,
  ...cr09,
  ...cr10,
  ...cr11,
  ...cr12,
  ...cr13,
  ...cr14,
  ...cr15,
  ...cr16,
  ...cr17,
  ...cr18,
  ...cr19,
  ...cr20,
  ...cr21,
  ...cr22,
  ...cr23,
  ...cr24,
  ...cr25,
  ...cr26,
  ...cr27,
  ...cr28,
];
