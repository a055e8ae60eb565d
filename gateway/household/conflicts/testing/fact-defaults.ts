import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { BackPayment } from '../../../../subgraphs/kit/graph/back-payment';
import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { Claim, ClaimEvent, CollectionAct } from '../../../../subgraphs/kit/graph/claim';
import type {
  DebtSettlement,
  Moratorium,
  ReportedDecision,
  SupportNeed,
  Threat,
  TimeOut,
} from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision, Obligation } from '../../../../subgraphs/kit/graph/decision';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { BrpMutation } from '../../../../subgraphs/kit/graph/person-record-file';
import type { Agency } from '../../../../subgraphs/kit/graph/values';

/** The agency of a source in tests: "gemeente" is Gemeente. */
export function agencyOf(source: string): Agency {
  const name = source.length < 4 ? source.toUpperCase() : source.charAt(0).toUpperCase() + source.slice(1);
  return { code: source, name, oin: null };
}

const RUNNING = { from: '2026-01-01', to: null };

export function livingSituation(
  id: string,
  bsn: string,
  changes: Partial<LivingSituation> = {},
): LivingSituation {
  return {
    id,
    person: { bsn },
    scheme: 'Participatiewet',
    code: 'SINGLE',
    partner: null,
    partnerGround: null,
    countedPersons: [],
    period: RUNNING,
    referenceDate: 'DAY',
    source: 'STATEMENT',
    addressId: null,
    careNeed: false,
    recordedOn: '2026-01-01',
    basis: [],
    ...changes,
  };
}

export function benefit(id: string, bsn: string, changes: Partial<Benefit> = {}): Benefit {
  return {
    id,
    person: { bsn },
    kind: 'SOCIAL_ASSISTANCE',
    scheme: 'Participatiewet',
    title: 'Bijstand',
    period: RUNNING,
    status: 'RUNNING',
    amountPerMonth: 141946,
    grossNet: 'NET',
    firstPaymentOn: null,
    basis: [],
    ...changes,
  };
}

export function decision(id: string, bsns: readonly string[], changes: Partial<Decision> = {}): Decision {
  return {
    id,
    persons: bsns.map((bsn) => ({ bsn })),
    kind: 'REVISION',
    scheme: 'Participatiewet',
    title: 'Herziening',
    decidedOn: '2026-06-01',
    effect: { from: '2026-01-01', to: '2026-05-31' },
    reason: null,
    causeKind: null,
    causeId: null,
    signalReceivedOn: null,
    bindingDegree: 'BOUND',
    basis: [],
    objectionUntil: null,
    exceptionWeighed: 'UNKNOWN',
    amount: null,
    monthlyEffect: null,
    referredTo: null,
    referredScheme: null,
    breach: null,
    obligations: [],
    ...changes,
  };
}

export function claim(id: string, bsn: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'RECOVERY',
    regime: 'AWB_4_4',
    scheme: 'Participatiewet',
    title: 'Terugvordering',
    creditor: agencyOf('gemeente'),
    handler: agencyOf('gemeente'),
    handlerReference: null,
    debtors: [{ bsn }],
    period: null,
    grossNet: null,
    imposed: 100000,
    principal: 100000,
    interest: 0,
    costs: 0,
    outstanding: 100000,
    status: 'OPEN',
    payable: true,
    dueOn: null,
    limitationOn: null,
    interestRate: 0,
    lapsesOn: null,
    intentOrGrossFault: null,
    criminal: false,
    decisionId: null,
    basis: [],
    events: [],
    collectionActs: [],
    ...changes,
  };
}

export function claimEvent(id: string, kind: ClaimEvent['kind'], on: string): ClaimEvent {
  return { id, kind, on, recordedOn: on, amount: 0, component: null, description: null };
}

export function collectionAct(
  id: string,
  kind: CollectionAct['kind'],
  on: string,
  actor = 'gemeente',
): CollectionAct {
  return { id, kind, on, actor: agencyOf(actor) };
}

export function deduction(id: string, bsn: string, changes: Partial<Deduction> = {}): Deduction {
  return {
    id,
    person: { bsn },
    claimId: null,
    beneficiary: agencyOf('gemeente'),
    method: 'SET_OFF',
    onIncome: 'Participatiewet',
    amountPerMonth: 7097,
    period: RUNNING,
    protectedAmount: null,
    basis: [],
    ...changes,
  };
}

export function arrangement(
  id: string,
  bsn: string,
  changes: Partial<PaymentArrangement> = {},
): PaymentArrangement {
  return {
    id,
    person: { bsn },
    kind: 'POSTPONEMENT',
    claimIds: ['v1'],
    handler: agencyOf('gemeente'),
    amountPerMonth: null,
    period: { from: '2026-03-01', to: '2026-09-30' },
    withdrawnOn: null,
    excludesSetOff: null,
    conditions: [],
    basis: [],
    ...changes,
  };
}

export function income(id: string, bsn: string, changes: Partial<Income> = {}): Income {
  return {
    id,
    person: { bsn },
    kind: 'BENEFIT',
    payer: 'Participatiewet',
    amountPerMonth: 141946,
    grossNet: 'NET',
    taxablePerMonth: null,
    period: RUNNING,
    referenceYear: null,
    ...changes,
  };
}

export function mutation(id: string, changes: Partial<BrpMutation> = {}): BrpMutation {
  return {
    id,
    kind: 'ADDRESS',
    description: 'Verhuizing',
    effectiveOn: '2014-11-01',
    registeredOn: '2014-11-14',
    ...changes,
  };
}

export function obligation(kind: Obligation['kind'], changes: Partial<Obligation> = {}): Obligation {
  return { kind, hoursPerWeek: null, period: RUNNING, description: 'Plicht', exemption: null, ...changes };
}

export function backPayment(id: string, bsn: string, changes: Partial<BackPayment> = {}): BackPayment {
  return {
    id,
    person: { bsn },
    scheme: 'WIA',
    period: { from: '2026-01-01', to: '2026-06-30' },
    amount: 600000,
    paidOn: '2026-07-10',
    paidTo: null,
    ...changes,
  };
}

export function reportedDecision(
  id: string,
  bsn: string,
  changes: Partial<ReportedDecision> = {},
): ReportedDecision {
  return {
    id,
    person: { bsn },
    body: agencyOf('cak'),
    kind: 'OTHER',
    scheme: 'Wlz',
    title: 'Eigen bijdrage',
    decidedOn: '2026-01-15',
    effect: RUNNING,
    livingSituation: null,
    partner: null,
    incomePerYear: null,
    singleParentSupplement: null,
    revisionAnnounced: null,
    amountPerMonth: null,
    reportedOn: '2026-02-01',
    ...changes,
  };
}

export function supportNeed(id: string, bsn: string, changes: Partial<SupportNeed> = {}): SupportNeed {
  return {
    id,
    person: { bsn },
    title: 'Begeleid wonen',
    consensusOn: '2026-05-01',
    schemes: ['Wlz', 'Wmo 2015', 'Zvw'],
    ...changes,
  };
}

export function settlement(
  id: string,
  bsns: readonly string[],
  changes: Partial<DebtSettlement> = {},
): DebtSettlement {
  return {
    id,
    persons: bsns.map((bsn) => ({ bsn })),
    proposedOn: '2026-05-01',
    claims: [],
    responses: [],
    concludedOn: null,
    endedOn: null,
    ...changes,
  };
}

export function timeOut(id: string, bsns: readonly string[], changes: Partial<TimeOut> = {}): TimeOut {
  return {
    id,
    persons: bsns.map((bsn) => ({ bsn })),
    claims: [],
    period: { from: '2026-06-01', to: '2026-09-30' },
    withdrawnOn: null,
    inView: [],
    announcedTo: [],
    basis: [],
    ...changes,
  };
}

export function moratorium(
  id: string,
  bsns: readonly string[],
  changes: Partial<Moratorium> = {},
): Moratorium {
  return {
    id,
    persons: bsns.map((bsn) => ({ bsn })),
    kind: 'BROAD',
    court: 'Rechtbank Voorbeeldstad',
    period: { from: '2026-05-01', to: '2026-10-31' },
    basis: [],
    ...changes,
  };
}

export function threat(id: string, changes: Partial<Threat> = {}): Threat {
  return {
    id,
    kind: 'EVICTION',
    on: '2026-09-01',
    children: false,
    description: 'Ontruiming aangezegd',
    recordedOn: '2026-08-01',
    ...changes,
  };
}
