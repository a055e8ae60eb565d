import type { DataClass } from '../../../subgraphs/kit/vocabulary';

/** The classes of the view and of the facts that it shows again: a fact has the class that it has at its agency. */
export const VIEW_FIELDS: Readonly<Record<string, DataClass>> = {
  'Query.householdView': 'HOUSEHOLD_VIEW',
  'Query.persons': 'ENVELOPE',

  'Household.view': 'HOUSEHOLD_VIEW',

  'HouseholdView.asOf': 'ENVELOPE',
  'HouseholdView.household': 'RESIDENCE',
  'HouseholdView.address': 'RESIDENCE',
  'HouseholdView.persons': 'RESIDENCE',
  'HouseholdView.sources': 'ENVELOPE',
  'HouseholdView.complete': 'ENVELOPE',
  'HouseholdView.benefits': 'BENEFITS',
  'HouseholdView.decisions': 'DECISIONS',
  'HouseholdView.deductions': 'DEDUCTIONS',
  'HouseholdView.arrangements': 'ARRANGEMENTS',
  'HouseholdView.livingSituations': 'LIVING_SITUATIONS',
  'HouseholdView.incomes': 'INCOMES',
  'HouseholdView.backPayments': 'BACK_PAYMENTS',
  'HouseholdView.reportedDecisions': 'REPORTED',
  'HouseholdView.supportNeeds': 'CARE',
  'HouseholdView.settlements': 'COUNSELLING',
  'HouseholdView.timeOuts': 'COUNSELLING',
  'HouseholdView.threats': 'THREATS',
  'HouseholdView.moratoria': 'COUNSELLING',
  'HouseholdView.debtCounselling': 'COUNSELLING',
  'HouseholdView.cases': 'COUNSELLING',
  'HouseholdView.conflicts': 'HOUSEHOLD_VIEW',
  'HouseholdView.unassessedRules': 'HOUSEHOLD_VIEW',
  'HouseholdView.contacts': 'CONTACT',
  'HouseholdView.debtStack': 'HOUSEHOLD_VIEW',
  'HouseholdView.claims': 'CLAIMS',
  'HouseholdView.householdDifferences': 'HOUSEHOLD_VIEW',
  'HouseholdView.forecast': 'HOUSEHOLD_VIEW',
  'HouseholdView.protectedAmounts': 'HOUSEHOLD_VIEW',
  'HouseholdView.timeline': 'HOUSEHOLD_VIEW',
  'HouseholdView.chains': 'HOUSEHOLD_VIEW',

  'HouseholdPerson.person': 'RESIDENCE',
  'HouseholdPerson.name': 'RESIDENCE',
  'HouseholdPerson.birthDate': 'PERSON_RECORD',
  'HouseholdPerson.certainty': 'RESIDENCE',
  'HouseholdPerson.since': 'RESIDENCE',

  'SourceStatus.source': 'ENVELOPE',
  'SourceStatus.agency': 'ENVELOPE',
  'SourceStatus.outcome': 'ENVELOPE',
  'SourceStatus.missing': 'ENVELOPE',
  'SourceStatus.withheld': 'ENVELOPE',
  'SourceStatus.retrievedAt': 'ENVELOPE',

  'HouseholdBenefit.agency': 'BENEFITS',

  'HouseholdClaim.agency': 'CLAIMS',
  'HouseholdClaim.key': 'CLAIMS',
  'HouseholdClaim.counted': 'HOUSEHOLD_VIEW',
  'HouseholdClaim.legalRoom': 'HOUSEHOLD_VIEW',

  'HouseholdDecision.agency': 'DECISIONS',
  'HouseholdDecision.legalRoom': 'HOUSEHOLD_VIEW',

  'HouseholdDeduction.agency': 'DEDUCTIONS',

  'HouseholdArrangement.agency': 'ARRANGEMENTS',

  'HouseholdLivingSituation.agency': 'LIVING_SITUATIONS',

  'HouseholdIncome.agency': 'INCOMES',

  'HouseholdBackPayment.agency': 'BACK_PAYMENTS',

  'HouseholdContact.stale': 'CONTACT',
};
