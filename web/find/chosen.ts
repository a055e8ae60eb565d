import type { OwnCase } from './use-own-cases';

/** What was chosen to be opened: an own case, a person by number, or a household that a search found. */
export type Chosen =
  | { readonly ofCase: OwnCase }
  | { readonly bsn: string }
  | { readonly householdId: string | null; readonly bsn: string; readonly label: string };
