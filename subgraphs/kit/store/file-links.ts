import type { ListLink } from './list-links';

/** By whom a claim is owed. */
export const CLAIM_DEBTORS: ListLink = {
  ...{ table: 'claim', column: 'debtors', links: 'claim_debtor', item: 'bsn', index: 'claim_debtors' },
  classes: ['CLAIMS'],
};

/** Whom a decision is about. */
export const DECISION_PERSONS: ListLink = {
  ...{
    table: 'decision',
    column: 'persons',
    links: 'decision_person',
    item: 'bsn',
    index: 'decision_persons',
  },
  classes: ['DECISIONS'],
};

/** Over which claims an arrangement is. */
export const ARRANGEMENT_CLAIMS: ListLink = {
  ...{ table: 'arrangement', column: 'claim_ids', links: 'arrangement_claim', item: 'claim_id' },
  ...{ index: 'arrangement_claims', classes: ['ARRANGEMENTS'] },
};

/** The lists that the tables of every agency have. */
export const FILE_LINKS: readonly ListLink[] = [CLAIM_DEBTORS, DECISION_PERSONS, ARRANGEMENT_CLAIMS];
