import { agency } from './agency';
import { caseload } from './caseload';
import { conflicts } from './conflicts';
import { contacts } from './contacts';
import { debts } from './debts';
import { dossier } from './dossier';
import { find } from './find';
import { forecast } from './forecast';
import { household } from './household';
import { income } from './income';
import { parts } from './parts';
import { people } from './people';
import { shell } from './shell';
import { sources } from './sources';
import { summary } from './summary';
import { terms } from './terms';
import { timeline } from './timeline';
import { whoLooked } from './who-looked';

/** All texts in Dutch (B1). A part of the screen has its texts under its own name. */
export const nl = {
  agency,
  caseload,
  conflicts,
  contacts,
  debts,
  dossier,
  find,
  forecast,
  household,
  income,
  parts,
  people,
  shell,
  sources,
  summary,
  terms,
  timeline,
  whoLooked,
};
