import type { EntityManager } from 'typeorm';
import type { Agency } from '../graph/values';
import type { FileContent } from '../agency';
import { type ClaimChildren, toArrangement, toBenefit, toClaim, toDecision, toDeduction, toIncome, toLivingSituation } from './file-facts';
import type { FileEntities } from './file-entities';
import { knownChildren, knownRows, type Question } from './known-rows';
import type { ClaimRow } from './rows';

/** Groups by the key or keys of each item. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => string | readonly string[]): Map<string, T[]> {
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

async function readClaimChildren(
  manager: EntityManager,
  entities: FileEntities,
  claims: readonly ClaimRow[],
  asOf: string,
): Promise<ClaimChildren> {
  const ids = claims.map(({ id }) => id);
  const events = await knownChildren(manager, entities.claimEvent, 'occurredOn', ids, asOf);
  const acts = await knownChildren(manager, entities.collectionAct, 'actedOn', ids, asOf);
  return { events: groupBy(events, ({ claimId }) => claimId), acts: groupBy(acts, ({ claimId }) => claimId) };
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
): Promise<Map<string, FileContent>> {
  const one = { one: 'bsn' };
  const claims = await knownRows(manager, entities.claim, { many: 'debtors' }, question);
  const children = await readClaimChildren(manager, entities, claims, question.asOf);
  const decisions = await knownRows(manager, entities.decision, { many: 'persons' }, question);
  const benefits = groupBy(await knownRows(manager, entities.benefit, one, question), (row) => row.bsn);
  // What one debtor of a joint claim agreed decides its status for the other debtor as well.
  const ids = claims.map(({ id }) => id);
  const deductions = await knownRows(manager, entities.deduction, one, question, { ids, holder: { one: 'claimId' } });
  const arrangements = await knownRows(manager, entities.arrangement, one, question, { ids, holder: { many: 'claimIds' } });
  const livingSituations = groupBy(await knownRows(manager, entities.livingSituation, one, question), (row) => row.bsn);
  const incomes = groupBy(await knownRows(manager, entities.income, one, question), (row) => row.bsn);
  const [contact] = await manager.getRepository(entities.maatwerkContact).find({ take: 1 });

  const onClaim = { ...children, arrangements, deductions };
  const claimsOf = groupBy(claims.map((row) => toClaim(row, onClaim, question.asOf)), ({ debtors }) => debtors.map(({ bsn }) => bsn));
  const decisionsOf = groupBy(decisions.map(toDecision), ({ persons }) => persons.map(({ bsn }) => bsn));
  const deductionsOf = groupBy(deductions.map(toDeduction), ({ person }) => person.bsn);
  const arrangementsOf = groupBy(arrangements.map((row) => toArrangement(row, question.asOf)), ({ person }) => person.bsn);

  const fileOf = (bsn: string): FileContent => ({
    benefits: (benefits.get(bsn) ?? []).map((row) => toBenefit(row, question.asOf)),
    claims: claimsOf.get(bsn) ?? [],
    decisions: decisionsOf.get(bsn) ?? [],
    deductions: deductionsOf.get(bsn) ?? [],
    arrangements: arrangementsOf.get(bsn) ?? [],
    livingSituations: (livingSituations.get(bsn) ?? []).map(toLivingSituation),
    incomes: (incomes.get(bsn) ?? []).map(toIncome),
    maatwerkContact: contact ? { ...contact, agency } : null,
  });
  return new Map(question.bsns.map((bsn) => [bsn, fileOf(bsn)]));
}
