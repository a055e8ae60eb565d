import { assessRules } from '../../gateway/household/conflicts/assess';
import { rules } from '../../gateway/household/conflicts/rules';
import { type Amounts, claimKey } from '../../gateway/household/debts/amounts';
import type { DebtGroup } from '../../gateway/household/debts/groups';
import type { Monthly, MonthlyAmounts } from '../../gateway/household/debts/monthly';
import { roomOf } from '../../gateway/household/debts/room';
import { type DebtStack, debtStackOf } from '../../gateway/household/debts/stack';
import { PHASES } from '../../gateway/household/debts/standing';
import { recordOf } from '../../gateway/household/facts/names';
import type { HouseholdFacts, Sourced } from '../../gateway/household/facts/types';
import { contactsOf } from '../../gateway/household/graph/contacts';
import type { Law } from '../../gateway/household/law/law';
import { timelineOf } from '../../gateway/household/timeline/timeline';
import type { Claim } from '../../subgraphs/kit/graph/claim';
import type { Agency } from '../../subgraphs/kit/graph/values';

/** What `household-view.graphql` asks, written out by hand over the same sums, rules and timeline. */

const amounts = ({ principal, interest, costs, outstanding, claims }: Amounts) => ({
  principal,
  interest,
  costs,
  outstanding,
  claims,
});

const group = ({ key, label, amounts: sums }: DebtGroup) => ({ key, label, amounts: amounts(sums) });

const monthly = ({ forced, voluntary, arrangements, total, unknownAmounts }: MonthlyAmounts) => ({
  forced,
  voluntary,
  arrangements,
  total,
  unknownAmounts,
});

const codeOf = ({ code }: Agency) => ({ code });
const named = ({ code, name }: Agency) => ({ code, name });

function monthlyDebts({ perPerson, complete, ...sums }: Monthly, facts: HouseholdFacts, law: Law) {
  return {
    amounts: monthly(sums),
    perPerson: perPerson.map((of) => {
      const room = roomOf(of.person, facts, law);
      const { incomePerMonth, protectedAtLeast, roomAtMost, steps, unknown } = room;
      return {
        person: { bsn: of.person },
        label: of.label,
        amounts: monthly(of),
        room: { incomePerMonth, protectedAtLeast, roomAtMost, steps, unknown },
      };
    }),
    complete,
  };
}

function debtStack(stack: DebtStack, facts: HouseholdFacts, law: Law) {
  return {
    total: { ...amounts(stack.total), claimKeys: stack.total.claimKeys },
    phases: PHASES.map((phase) => ({ phase, amounts: amounts(stack.phases[phase]) })),
    overdue: amounts(stack.overdue),
    byCreditor: stack.byCreditor.map(group),
    byHandler: stack.byHandler.map(group),
    byKind: stack.byKind.map(group),
    byPerson: stack.byPerson.map((of) => ({
      person: { bsn: of.person },
      label: of.label,
      certainty: of.certainty,
      amounts: amounts(of.amounts),
      joint: amounts(of.joint),
    })),
    creditors: stack.creditors,
    agencies: stack.agencies,
    complete: stack.complete,
    missing: stack.missing,
    monthly: monthlyDebts(stack.monthly, facts, law),
  };
}

function claim(sourced: Sourced<Claim>, counted: ReadonlySet<string>) {
  const { fact, agency } = sourced;
  const { kind, title, scheme, creditor, debtors, imposed, principal, interest, costs, outstanding } = fact;
  const key = claimKey(sourced);
  return {
    ...{ key, agency: codeOf(agency), kind, title, scheme, creditor: named(creditor), debtors },
    ...{ imposed, principal, interest, costs, outstanding, status: fact.status, dueOn: fact.dueOn },
    counted: counted.has(key),
  };
}

function conflicts(facts: HouseholdFacts, law: Law) {
  const throwIt = (_rule: unknown, error: unknown): never => {
    throw error;
  };
  const assessed = assessRules(facts, law, rules, throwIt);
  const contacts = contactsOf(facts);
  return {
    conflicts: assessed.conflicts.map(({ key, rule, severity, explained, message, ...found }) => ({
      ...{ key, severity, explained, message },
      rule: { id: rule.id, title: rule.title, kind: rule.kind, hardness: rule.hardness },
      persons: found.persons.map((bsn) => ({ bsn })),
      evidence: found.evidence.map(({ source, kind, id, says, on }) => ({ source, kind, id, says, on })),
      risk: { level: rule.risk.level, text: rule.risk.text },
      amountPerMonth: found.amountPerMonth,
      contacts: contacts
        .filter(({ agency }) => found.agencies.includes(agency.code))
        .map(({ agency, functionMailbox, phone }) => ({ agency: codeOf(agency), functionMailbox, phone })),
    })),
    unassessedRules: assessed.unassessed.map(({ rule, partly, missing, unknown }) => ({
      ...{ rule: { id: rule.id }, partly, missing, unknown },
    })),
    contacts: contacts.map(({ agency, functionMailbox, phone, deputy, mandate, validUntil, stale }) => ({
      ...{ agency: named(agency), functionMailbox, phone, deputy, mandate, validUntil, stale },
    })),
  };
}

/** The answer to the question of the caseworker, as plain data. */
export function viewByHand(facts: HouseholdFacts, law: Law): object {
  const { asOf, composition, sources, known } = facts;
  const stack = debtStackOf(facts);
  const counted = new Set(stack.total.claimKeys);
  const { address } = composition ?? { address: null };
  return {
    asOf,
    complete: sources.every(({ missing }) => missing.length === 0),
    address: address && {
      ...{ street: address.street, houseNumber: address.houseNumber },
      ...{ postalCode: address.postalCode, city: address.city },
    },
    sources: sources.map(({ source, agency, outcome, missing, retrievedAt }) => ({
      ...{ source, agency: agency && named(agency), outcome, missing, retrievedAt },
    })),
    persons: facts.persons.map((bsn) => {
      const { name, birthDate } = recordOf(bsn, facts) ?? { name: null, birthDate: null };
      const member = composition?.members.find((candidate) => candidate.bsn === bsn);
      const shown = name && { given: name.given, prefix: name.prefix, family: name.family };
      const { certainty = null, since = null } = member ?? {};
      return { person: { bsn }, name: shown, birthDate, certainty, since };
    }),
    debtStack: debtStack(stack, facts, law),
    claims: known.claims.map((sourced) => claim(sourced, counted)),
    deductions: known.deductions.map(({ fact, agency }) => {
      const { id, person, method, onIncome, amountPerMonth, period } = fact;
      return { id, agency: codeOf(agency), person, method, onIncome, amountPerMonth, period };
    }),
    ...conflicts(facts, law),
    timeline: timelineOf(facts).map(({ key, on, upcoming, agency, kind, title, amount }) => ({
      ...{ key, on, upcoming, agency: codeOf(agency), kind, title, amount },
    })),
  };
}
