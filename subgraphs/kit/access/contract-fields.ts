import type { DataClass } from '../vocabulary';

/** What a field of a value type is: of the class of the field that holds it. */
export const AS_HOLDER = 'AS_HOLDER';

/** The class of a field, or that it has the class of the field that holds it. */
export type FieldClass = DataClass | typeof AS_HOLDER;

/**
 * Values that facts of any class hold: a period in a claim is of the class of claims. Each field is named, so that a new
 * one has to be thought about here: it may tell no more than the field that holds the value.
 */
export const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  Address: ['addressId', 'street', 'houseNumber', 'postalCode', 'city'],
  Agency: ['code', 'name', 'oin'],
  // Its number is opaque and tells nothing by itself: that somebody is of it is told by the field that names it.
  Household: ['id'],
  LegalBasis: ['law', 'article', 'paragraph'],
  Period: ['from', 'to'],
  PersonName: ['given', 'prefix', 'family'],
};

/**
 * Where an address can stand. An address that is secret (geheimhouding, Wet BRP 2.59) is null there, unless the class
 * SECRET_ADDRESS is given beside that of the field: the one class that is about rows, and has no field of its own.
 */
export const SECRET_ADDRESS_FIELDS: readonly string[] = [
  'AddressRecord.address',
  'AddressRecord.addressId',
  'HouseholdComposition.address',
  'LivingSituation.addressId',
];

/**
 * The class of each field of the contract's interfaces and of the types that all owners have in common. Whoever implements
 * an interface, as `UwvClaim implements Claim`, has its classes; only fields of an owner's own are in the owner's table.
 */
export const CONTRACT_FIELDS: Readonly<Record<string, DataClass>> = {
  // The question itself: whoever reads it has just asked it, or read the fact that names the person.
  'Person.bsn': 'ENVELOPE',

  // Who, when, and what is not given: told to anybody who may ask at all.
  'AgencyFile.agency': 'ENVELOPE',
  'AgencyFile.access': 'ENVELOPE',
  'AgencyFile.retrievedAt': 'ENVELOPE',
  'AgencyFile.withheld': 'ENVELOPE',
  'AgencyFile.benefits': 'BENEFITS',
  'AgencyFile.claims': 'CLAIMS',
  'AgencyFile.decisions': 'DECISIONS',
  'AgencyFile.deductions': 'DEDUCTIONS',
  'AgencyFile.arrangements': 'ARRANGEMENTS',
  'AgencyFile.livingSituations': 'LIVING_SITUATIONS',
  'AgencyFile.incomes': 'INCOMES',
  'AgencyFile.backPayments': 'BACK_PAYMENTS',
  'AgencyFile.maatwerkContact': 'CONTACT',

  'PersonRecordFile.personRecord': 'PERSON_RECORD',

  'CounsellingFile.debtCounselling': 'COUNSELLING',
  'CounsellingFile.reportedDebts': 'REPORTED',
  'CounsellingFile.threats': 'THREATS',
  'CounsellingFile.reportedDecisions': 'REPORTED',
  'CounsellingFile.supportNeeds': 'CARE',
  'CounsellingFile.settlements': 'COUNSELLING',
  'CounsellingFile.timeOuts': 'COUNSELLING',
  'CounsellingFile.moratoria': 'COUNSELLING',
  'CounsellingFile.cases': 'COUNSELLING',

  'Benefit.id': 'BENEFITS',
  'Benefit.person': 'BENEFITS',
  'Benefit.kind': 'BENEFITS',
  'Benefit.scheme': 'BENEFITS',
  'Benefit.title': 'BENEFITS',
  'Benefit.period': 'BENEFITS',
  'Benefit.status': 'BENEFITS',
  'Benefit.amountPerMonth': 'BENEFITS',
  'Benefit.grossNet': 'BENEFITS',
  'Benefit.firstPaymentOn': 'BENEFITS',
  'Benefit.basis': 'BENEFITS',

  'Claim.id': 'CLAIMS',
  'Claim.kind': 'CLAIMS',
  'Claim.regime': 'CLAIMS',
  'Claim.scheme': 'CLAIMS',
  'Claim.title': 'CLAIMS',
  'Claim.creditor': 'CLAIMS',
  'Claim.handler': 'CLAIMS',
  'Claim.handlerReference': 'CLAIMS',
  'Claim.debtors': 'CLAIMS',
  'Claim.period': 'CLAIMS',
  'Claim.grossNet': 'CLAIMS',
  'Claim.imposed': 'CLAIMS',
  'Claim.principal': 'CLAIMS',
  'Claim.interest': 'CLAIMS',
  'Claim.costs': 'CLAIMS',
  'Claim.outstanding': 'CLAIMS',
  'Claim.status': 'CLAIMS',
  'Claim.payable': 'CLAIMS',
  'Claim.dueOn': 'CLAIMS',
  'Claim.limitationOn': 'CLAIMS',
  'Claim.interestRate': 'CLAIMS',
  'Claim.lapsesOn': 'CLAIMS',
  // Blame of a person, and not a part of what is owed: withheld alone.
  'Claim.intentOrGrossFault': 'BLAME',
  // Not blame: that a claim is of criminal law says which rules collect it (outside any time-out).
  'Claim.criminal': 'CLAIMS',
  'Claim.decisionId': 'CLAIMS',
  'Claim.basis': 'CLAIMS',
  'Claim.events': 'CLAIMS',
  'Claim.collectionActs': 'CLAIMS',

  'ClaimEvent.id': 'CLAIMS',
  'ClaimEvent.kind': 'CLAIMS',
  'ClaimEvent.on': 'CLAIMS',
  'ClaimEvent.recordedOn': 'CLAIMS',
  'ClaimEvent.amount': 'CLAIMS',
  'ClaimEvent.component': 'CLAIMS',
  'ClaimEvent.description': 'CLAIMS',

  'CollectionAct.id': 'CLAIMS',
  'CollectionAct.kind': 'CLAIMS',
  'CollectionAct.on': 'CLAIMS',
  'CollectionAct.actor': 'CLAIMS',

  'Decision.id': 'DECISIONS',
  'Decision.persons': 'DECISIONS',
  'Decision.kind': 'DECISIONS',
  'Decision.scheme': 'DECISIONS',
  'Decision.title': 'DECISIONS',
  'Decision.decidedOn': 'DECISIONS',
  'Decision.effect': 'DECISIONS',
  'Decision.reason': 'DECISIONS',
  'Decision.causeKind': 'DECISIONS',
  'Decision.causeId': 'DECISIONS',
  'Decision.signalReceivedOn': 'DECISIONS',
  'Decision.bindingDegree': 'DECISIONS',
  'Decision.basis': 'DECISIONS',
  'Decision.objectionUntil': 'DECISIONS',
  'Decision.exceptionWeighed': 'DECISIONS',
  'Decision.amount': 'DECISIONS',
  'Decision.monthlyEffect': 'DECISIONS',
  'Decision.referredTo': 'DECISIONS',
  'Decision.referredScheme': 'DECISIONS',
  'Decision.breach': 'DECISIONS',
  'Decision.obligations': 'DECISIONS',

  'Obligation.kind': 'DECISIONS',
  'Obligation.hoursPerWeek': 'DECISIONS',
  'Obligation.period': 'DECISIONS',
  'Obligation.description': 'DECISIONS',
  'Obligation.exemption': 'DECISIONS',

  'Deduction.id': 'DEDUCTIONS',
  'Deduction.person': 'DEDUCTIONS',
  'Deduction.claimId': 'DEDUCTIONS',
  'Deduction.beneficiary': 'DEDUCTIONS',
  'Deduction.method': 'DEDUCTIONS',
  'Deduction.onIncome': 'DEDUCTIONS',
  'Deduction.amountPerMonth': 'DEDUCTIONS',
  'Deduction.period': 'DEDUCTIONS',
  'Deduction.protectedAmount': 'DEDUCTIONS',
  'Deduction.basis': 'DEDUCTIONS',

  'ProtectedAmount.amount': 'DEDUCTIONS',
  'ProtectedAmount.livingSituation': 'DEDUCTIONS',
  'ProtectedAmount.calculatedOn': 'DEDUCTIONS',
  'ProtectedAmount.partnerIncome': 'DEDUCTIONS',

  'PaymentArrangement.id': 'ARRANGEMENTS',
  'PaymentArrangement.person': 'ARRANGEMENTS',
  'PaymentArrangement.kind': 'ARRANGEMENTS',
  'PaymentArrangement.claimIds': 'ARRANGEMENTS',
  'PaymentArrangement.handler': 'ARRANGEMENTS',
  'PaymentArrangement.amountPerMonth': 'ARRANGEMENTS',
  'PaymentArrangement.period': 'ARRANGEMENTS',
  'PaymentArrangement.withdrawnOn': 'ARRANGEMENTS',
  'PaymentArrangement.excludesSetOff': 'ARRANGEMENTS',
  'PaymentArrangement.conditions': 'ARRANGEMENTS',
  'PaymentArrangement.basis': 'ARRANGEMENTS',

  'LivingSituation.id': 'LIVING_SITUATIONS',
  'LivingSituation.person': 'LIVING_SITUATIONS',
  'LivingSituation.scheme': 'LIVING_SITUATIONS',
  'LivingSituation.code': 'LIVING_SITUATIONS',
  'LivingSituation.partner': 'LIVING_SITUATIONS',
  'LivingSituation.partnerGround': 'LIVING_SITUATIONS',
  'LivingSituation.countedPersons': 'LIVING_SITUATIONS',
  'LivingSituation.period': 'LIVING_SITUATIONS',
  'LivingSituation.referenceDate': 'LIVING_SITUATIONS',
  'LivingSituation.source': 'LIVING_SITUATIONS',
  // A secret address is masked here too: see SECRET_ADDRESS_FIELDS.
  'LivingSituation.addressId': 'LIVING_SITUATIONS',
  // Health (AVG 9): withheld alone.
  'LivingSituation.careNeed': 'CARE',
  'LivingSituation.recordedOn': 'LIVING_SITUATIONS',
  'LivingSituation.basis': 'LIVING_SITUATIONS',

  'Income.id': 'INCOMES',
  'Income.person': 'INCOMES',
  'Income.kind': 'INCOMES',
  'Income.payer': 'INCOMES',
  'Income.amountPerMonth': 'INCOMES',
  'Income.grossNet': 'INCOMES',
  'Income.taxablePerMonth': 'INCOMES',
  'Income.period': 'INCOMES',
  'Income.referenceYear': 'INCOMES',

  'BackPayment.id': 'BACK_PAYMENTS',
  'BackPayment.person': 'BACK_PAYMENTS',
  'BackPayment.scheme': 'BACK_PAYMENTS',
  'BackPayment.period': 'BACK_PAYMENTS',
  'BackPayment.amount': 'BACK_PAYMENTS',
  'BackPayment.paidOn': 'BACK_PAYMENTS',
  'BackPayment.paidTo': 'BACK_PAYMENTS',

  'MaatwerkContact.agency': 'CONTACT',
  'MaatwerkContact.functionMailbox': 'CONTACT',
  'MaatwerkContact.phone': 'CONTACT',
  'MaatwerkContact.deputy': 'CONTACT',
  'MaatwerkContact.mandate': 'CONTACT',
  'MaatwerkContact.themes': 'CONTACT',
  'MaatwerkContact.validUntil': 'CONTACT',

  'MaatwerkContactRegister.agency': 'ENVELOPE',
  'MaatwerkContactRegister.access': 'ENVELOPE',
  'MaatwerkContactRegister.present': 'CONTACT_REGISTER',
  'MaatwerkContactRegister.history': 'CONTACT_REGISTER',

  'MaatwerkContactEntry.functionMailbox': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.phone': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.deputy': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.mandate': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.themes': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.validUntil': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.validFrom': 'CONTACT_REGISTER',
  'MaatwerkContactEntry.confirmBefore': 'CONTACT_REGISTER',

  'ContactRecorded.entry': 'CONTACT_REGISTER',
  'ContactRefused.field': 'CONTACT_REGISTER',
  'ContactRefused.reason': 'CONTACT_REGISTER',
  'ContactRefused.allowed': 'CONTACT_REGISTER',

  'PersonsFollowed.persons': 'CHANGES',
  'PersonsFollowed.until': 'CHANGES',

  'AgencyChanges.agency': 'ENVELOPE',
  'AgencyChanges.access': 'ENVELOPE',
  'AgencyChanges.references': 'CHANGES',
  'AgencyChanges.cursor': 'CHANGES',
  'AgencyChanges.more': 'CHANGES',

  'HouseholdComposition.access': 'ENVELOPE',
  'HouseholdComposition.household': 'RESIDENCE',
  // A secret address is masked, unless SECRET_ADDRESS is given: see SECRET_ADDRESS_FIELDS.
  'HouseholdComposition.address': 'PERSON_RECORD',
  'HouseholdComposition.members': 'RESIDENCE',

  'HouseholdMember.person': 'RESIDENCE',
  'HouseholdMember.certainty': 'RESIDENCE',
  'HouseholdMember.since': 'RESIDENCE',
  'HouseholdMember.name': 'RESIDENCE',

  'PersonRecord.name': 'PERSON_RECORD',
  'PersonRecord.birthDate': 'PERSON_RECORD',
  'PersonRecord.deathDate': 'PERSON_RECORD',
  'PersonRecord.secretAddress': 'PERSON_RECORD',
  'PersonRecord.addresses': 'PERSON_RECORD',
  'PersonRecord.relations': 'PERSON_RECORD',
  'PersonRecord.mutations': 'PERSON_RECORD',
  'PersonRecord.correctionRequests': 'PERSON_RECORD',

  'AddressRecord.id': 'PERSON_RECORD',
  'AddressRecord.kind': 'PERSON_RECORD',
  // A secret address is masked, unless SECRET_ADDRESS is given: see SECRET_ADDRESS_FIELDS.
  'AddressRecord.addressId': 'PERSON_RECORD',
  'AddressRecord.address': 'PERSON_RECORD',
  'AddressRecord.period': 'PERSON_RECORD',
  'AddressRecord.underInvestigation': 'PERSON_RECORD',
  'AddressRecord.lease': 'PERSON_RECORD',
  'AddressRecord.recordedOn': 'PERSON_RECORD',

  'Relation.kind': 'PERSON_RECORD',
  'Relation.person': 'PERSON_RECORD',
  'Relation.period': 'PERSON_RECORD',

  'BrpMutation.id': 'PERSON_RECORD',
  'BrpMutation.kind': 'PERSON_RECORD',
  'BrpMutation.description': 'PERSON_RECORD',
  'BrpMutation.effectiveOn': 'PERSON_RECORD',
  'BrpMutation.registeredOn': 'PERSON_RECORD',

  'CorrectionRequest.id': 'PERSON_RECORD',
  'CorrectionRequest.mutationId': 'PERSON_RECORD',
  'CorrectionRequest.status': 'PERSON_RECORD',
  'CorrectionRequest.requestedOn': 'PERSON_RECORD',
  'CorrectionRequest.decidedOn': 'PERSON_RECORD',

  'DebtCounselling.id': 'COUNSELLING',
  'DebtCounselling.status': 'COUNSELLING',
  'DebtCounselling.requestedOn': 'COUNSELLING',
  'DebtCounselling.intakeOn': 'COUNSELLING',
  'DebtCounselling.planOn': 'COUNSELLING',

  'DebtSettlement.id': 'COUNSELLING',
  'DebtSettlement.persons': 'COUNSELLING',
  'DebtSettlement.proposedOn': 'COUNSELLING',
  'DebtSettlement.claims': 'COUNSELLING',
  'DebtSettlement.responses': 'COUNSELLING',
  'DebtSettlement.concludedOn': 'COUNSELLING',
  'DebtSettlement.endedOn': 'COUNSELLING',

  'SettlementResponse.creditor': 'COUNSELLING',
  'SettlementResponse.outcome': 'COUNSELLING',
  'SettlementResponse.answeredOn': 'COUNSELLING',
  'SettlementResponse.basis': 'COUNSELLING',

  'TimeOut.id': 'COUNSELLING',
  'TimeOut.persons': 'COUNSELLING',
  'TimeOut.claims': 'COUNSELLING',
  'TimeOut.period': 'COUNSELLING',
  'TimeOut.withdrawnOn': 'COUNSELLING',
  'TimeOut.inView': 'COUNSELLING',
  'TimeOut.announcedTo': 'COUNSELLING',
  'TimeOut.basis': 'COUNSELLING',

  'Moratorium.id': 'COUNSELLING',
  'Moratorium.persons': 'COUNSELLING',
  'Moratorium.kind': 'COUNSELLING',
  'Moratorium.court': 'COUNSELLING',
  'Moratorium.period': 'COUNSELLING',
  'Moratorium.basis': 'COUNSELLING',

  'ClaimReference.agency': 'COUNSELLING',
  'ClaimReference.claimId': 'COUNSELLING',

  'MunicipalCase.id': 'COUNSELLING',
  'MunicipalCase.reason': 'COUNSELLING',
  'MunicipalCase.period': 'COUNSELLING',
  'MunicipalCase.director': 'COUNSELLING',

  'CaseDirector.role': 'COUNSELLING',
  'CaseDirector.functionMailbox': 'COUNSELLING',
  'CaseDirector.phone': 'COUNSELLING',

  'ReportedDebt.id': 'REPORTED',
  'ReportedDebt.person': 'REPORTED',
  'ReportedDebt.creditor': 'REPORTED',
  'ReportedDebt.government': 'REPORTED',
  'ReportedDebt.kind': 'REPORTED',
  'ReportedDebt.title': 'REPORTED',
  'ReportedDebt.amount': 'REPORTED',
  'ReportedDebt.amountPerMonth': 'REPORTED',
  'ReportedDebt.reportedOn': 'REPORTED',

  'ReportedDecision.id': 'REPORTED',
  'ReportedDecision.person': 'REPORTED',
  'ReportedDecision.body': 'REPORTED',
  'ReportedDecision.kind': 'REPORTED',
  'ReportedDecision.scheme': 'REPORTED',
  'ReportedDecision.title': 'REPORTED',
  'ReportedDecision.decidedOn': 'REPORTED',
  'ReportedDecision.effect': 'REPORTED',
  'ReportedDecision.livingSituation': 'REPORTED',
  'ReportedDecision.partner': 'REPORTED',
  'ReportedDecision.incomePerYear': 'REPORTED',
  'ReportedDecision.singleParentSupplement': 'REPORTED',
  'ReportedDecision.revisionAnnounced': 'REPORTED',
  'ReportedDecision.amountPerMonth': 'REPORTED',
  'ReportedDecision.reportedOn': 'REPORTED',

  'SupportNeed.id': 'CARE',
  'SupportNeed.person': 'CARE',
  'SupportNeed.title': 'CARE',
  'SupportNeed.consensusOn': 'CARE',
  'SupportNeed.schemes': 'CARE',

  'Threat.id': 'THREATS',
  'Threat.kind': 'THREATS',
  'Threat.on': 'THREATS',
  'Threat.children': 'THREATS',
  'Threat.description': 'THREATS',
  'Threat.recordedOn': 'THREATS',

  'ProcessingLog.agency': 'ENVELOPE',
  'ProcessingLog.access': 'ENVELOPE',
  'ProcessingLog.entries': 'PROCESSING_LOG',

  'ProcessingEntry.spanId': 'PROCESSING_LOG',
  'ProcessingEntry.traceId': 'PROCESSING_LOG',
  'ProcessingEntry.parentSpanId': 'PROCESSING_LOG',
  'ProcessingEntry.name': 'PROCESSING_LOG',
  'ProcessingEntry.status': 'PROCESSING_LOG',
  'ProcessingEntry.startedAt': 'PROCESSING_LOG',
  'ProcessingEntry.endedAt': 'PROCESSING_LOG',
  'ProcessingEntry.activityId': 'PROCESSING_LOG',
  'ProcessingEntry.foreignProcessor': 'PROCESSING_LOG',
};
