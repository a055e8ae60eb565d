import type { EntityManager } from 'typeorm';
import type { Agency } from '../graph/values';
import type { FileContent } from '../agency';
import {
  toArrangement,
  toBackPayment,
  toBenefit,
  toClaim,
  toDecision,
  toDeduction,
  toIncome,
  toLivingSituation,
} from './file-facts';
import { PRESENT_CONTACT } from './contact-entries';
import type { FileEntities } from './file-entities';
import { ARRANGEMENT_CLAIMS, CLAIM_DEBTORS, DECISION_PERSONS } from './file-links';
import { knownChildrenQuery, knownRows, knownRowsQuery, type Question } from './known-rows';
import { readRows } from './read-rows';
import type { DataClass } from '../vocabulary';

/** Groups by the key or keys of each item. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => string | readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of [keysOf(item)].flat()) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The rows that the files of several persons are made of, in one statement. */
async function readFileRows(manager: EntityManager, entities: FileEntities, question: Question) {
  const one = { one: 'bsn' };
  const { asOf } = question;
  const claims = knownRowsQuery(entities.claim, { many: CLAIM_DEBTORS }, question);
  const contact = {
    entity: entities.maatwerkContact,
    where: PRESENT_CONTACT,
    parameters: { asOf },
    orderBy: ['id'],
  };
  const [
    claim,
    event,
    act,
    decision,
    benefit,
    deduction,
    arrangement,
    livingSituation,
    income,
    backPayment,
    contacts,
  ] = await Promise.all([
    readRows(manager, claims),
    readRows(manager, knownChildrenQuery(entities.claimEvent, 'occurredOn', claims, asOf)),
    readRows(manager, knownChildrenQuery(entities.collectionAct, 'actedOn', claims, asOf)),
    knownRows(manager, entities.decision, { many: DECISION_PERSONS }, question),
    knownRows(manager, entities.benefit, one, question),
    // What one debtor of a joint claim agreed decides its status for the other debtor as well.
    readRows(
      manager,
      knownRowsQuery(entities.deduction, one, question, { claims, holder: { one: 'claimId' } }),
    ),
    readRows(
      manager,
      knownRowsQuery(entities.arrangement, one, question, { claims, holder: { many: ARRANGEMENT_CLAIMS } }),
    ),
    knownRows(manager, entities.livingSituation, one, question),
    knownRows(manager, entities.income, one, question),
    knownRows(manager, entities.backPayment, one, question),
    readRows(manager, contact),
  ]);
  return {
    claim,
    event,
    act,
    decision,
    benefit,
    deduction,
    arrangement,
    livingSituation,
    income,
    backPayment,
    contacts,
  };
}

/**
 * The files of several persons as known on a day. The number of statements does not depend on how many persons, claims
 * or decisions there are. A person of whom nothing is known gets empty lists: the agency looked and has none.
 */
export async function readFiles(
  manager: EntityManager,
  entities: FileEntities,
  agency: Agency,
  question: Question,
  given: ReadonlySet<DataClass>,
): Promise<Map<string, FileContent>> {
  const rows = await readFileRows(manager, entities, question);
  const bsnOf = ({ bsn }: { bsn: string }): string => bsn;
  const claimOf = ({ claimId }: { claimId: string }): string => claimId;
  const { arrangement: arrangements, deduction: deductions } = rows;
  const benefits = groupBy(rows.benefit, bsnOf);
  const livingSituations = groupBy(rows.livingSituation, bsnOf);
  const incomes = groupBy(rows.income, bsnOf);
  const backPayments = groupBy(rows.backPayment, bsnOf);
  const [contact] = rows.contacts;

  const onClaim = {
    events: groupBy(rows.event, claimOf),
    acts: groupBy(rows.act, claimOf),
    arrangements,
    deductions,
  };
  const claimsOf = groupBy(
    rows.claim.map((row) => toClaim(row, onClaim, question.asOf)),
    ({ debtors }) => debtors.map(({ bsn }) => bsn),
  );
  const decisionsOf = groupBy(rows.decision.map(toDecision), ({ persons }) => persons.map(({ bsn }) => bsn));
  const deductionsOf = groupBy(deductions.map(toDeduction), ({ person }) => person.bsn);
  const arrangementsOf = groupBy(
    arrangements.map((row) => toArrangement(row, question.asOf)),
    ({ person }) => person.bsn,
  );

  const fileOf = (bsn: string): FileContent => ({
    benefits: (benefits.get(bsn) ?? []).map((row) => toBenefit(row, question.asOf)),
    claims: claimsOf.get(bsn) ?? [],
    decisions: decisionsOf.get(bsn) ?? [],
    deductions: deductionsOf.get(bsn) ?? [],
    arrangements: arrangementsOf.get(bsn) ?? [],
    livingSituations: (livingSituations.get(bsn) ?? []).map((row) =>
      toLivingSituation(row, given.has('SECRET_ADDRESS')),
    ),
    incomes: (incomes.get(bsn) ?? []).map(toIncome),
    backPayments: (backPayments.get(bsn) ?? []).map(toBackPayment),
    maatwerkContact: contact ? { ...contact, agency } : null,
  });
  return new Map(question.bsns.map((bsn) => [bsn, fileOf(bsn)]));
}
