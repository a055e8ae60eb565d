import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { ReportedDebt } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { AddressRecord } from '../../../../subgraphs/kit/graph/person-record-file';
import type { Agency } from '../../../../subgraphs/kit/graph/values';
import type {
  CompositionFact,
  FactKind,
  FactTypes,
  HouseholdFacts,
  Sourced,
  SourceState,
} from '../../facts/types';
import { lawOf } from '../../law/law';
import { NORMS } from '../norm-names';

/** The day of the view in these tests. */
export const AS_OF = '2026-07-15';
export const ANNA = '999990007';
export const BRAM = '999990019';
export const CARO = '999990020';

const SOURCES = ['uwv', 'svb', 'duo', 'gemeente'];
const ALWAYS = { from: '2020-01-01', to: null };

export const agency = (code: string): Agency => ({ code, name: code.toUpperCase(), oin: null });
export const personOf = (bsn: string): { bsn: string } => ({ bsn });

/** A fact as told by a source. */
export function by<T>(source: string, fact: T): Sourced<T> {
  return { source, agency: agency(source), fact };
}

type Known = { [K in FactKind]: readonly Sourced<FactTypes[K]>[] };
type Missing = { [K in FactKind]: readonly string[] };

const KINDS: Record<FactKind, true> = {
  benefits: true,
  claims: true,
  decisions: true,
  deductions: true,
  arrangements: true,
  livingSituations: true,
  incomes: true,
  backPayments: true,
  maatwerkContact: true,
  personRecord: true,
  debtCounselling: true,
  reportedDebts: true,
  reportedDecisions: true,
  supportNeeds: true,
  settlements: true,
  timeOuts: true,
  threats: true,
  moratoria: true,
  cases: true,
};

const empty = <T>(): Record<FactKind, readonly T[]> =>
  Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []])) as unknown as Record<
    FactKind,
    readonly T[]
  >;

/** Facts of a household in which Anna lives alone and every source answered, changed as told. */
export function factsOf(
  known: Partial<Known> = {},
  {
    missing = {},
    persons = [ANNA],
    composition,
  }: {
    missing?: Partial<Missing>;
    persons?: readonly string[];
    composition?: CompositionFact | null;
  } = {},
): HouseholdFacts {
  const absent: Missing = { ...empty<string>(), ...missing };
  const members = persons.map((bsn) => ({ bsn, certainty: 'CERTAIN' as const, since: '2020-01-01' }));
  return {
    asOf: AS_OF,
    composition: composition === undefined ? { id: 'H1', address: null, members } : composition,
    persons,
    sources: SOURCES.map((source): SourceState => {
      const lacks = (Object.keys(absent) as FactKind[]).filter((kind) => absent[kind].includes(source));
      const outcome = lacks.length === 0 ? 'ANSWERED' : 'UNREACHABLE';
      return { source, agency: agency(source), outcome, missing: lacks, retrievedAt: null, withheld: [] };
    }),
    known: { ...(empty<never>() as unknown as Known), ...known },
    missing: absent,
  };
}

const figure = (name: string, value: number) => ({
  name,
  value,
  from: '2026-07-01',
  to: '2026-12-31',
  source: 'test',
  certainty: 'VERIFIED' as const,
  basis: { law: 'Participatiewet', article: '21', paragraph: null },
});

/** The norms of 1 July 2026, and nothing else of the law. */
export const LAW = lawOf({
  figures: [
    figure(NORMS.single, 141_946),
    figure(NORMS.couple, 202_779),
    figure(NORMS.share, 9_500),
    figure('beslagvrije-voet.share-without-address', 4_750),
  ],
});

export function claim(change: Partial<Claim> = {}): Claim {
  const { principal = 10_000, interest = 0, costs = 0 } = change;
  const balance = {
    imposed: principal,
    principal,
    interest,
    costs,
    outstanding: principal + interest + costs,
  };
  return {
    id: 'C1',
    kind: 'RECOVERY',
    regime: 'AWB_4_4',
    scheme: 'WW',
    title: 'Terugvordering WW',
    creditor: agency('uwv'),
    handler: agency('uwv'),
    handlerReference: null,
    debtors: [personOf(ANNA)],
    period: null,
    grossNet: null,
    ...balance,
    status: 'OPEN',
    payable: true,
    dueOn: '2026-08-01',
    limitationOn: null,
    interestRate: 0,
    lapsesOn: null,
    intentOrGrossFault: null,
    criminal: false,
    decisionId: null,
    basis: [],
    events: [],
    collectionActs: [],
    ...change,
  };
}

export function income(change: Partial<Income> = {}): Income {
  return {
    id: 'I1',
    person: personOf(ANNA),
    kind: 'BENEFIT',
    payer: 'Participatiewet',
    amountPerMonth: 141_946,
    grossNet: 'NET',
    taxablePerMonth: null,
    period: ALWAYS,
    referenceYear: null,
    ...change,
  };
}

export function deduction(change: Partial<Deduction> = {}): Deduction {
  return {
    id: 'D1',
    person: personOf(ANNA),
    claimId: null,
    beneficiary: agency('gemeente'),
    method: 'SET_OFF',
    onIncome: 'Participatiewet',
    amountPerMonth: 7_097,
    period: ALWAYS,
    protectedAmount: null,
    basis: [],
    ...change,
  };
}

export function arrangement(change: Partial<PaymentArrangement> = {}): PaymentArrangement {
  return {
    id: 'A1',
    person: personOf(ANNA),
    kind: 'INSTALMENT_PLAN',
    claimIds: ['C1'],
    handler: agency('uwv'),
    amountPerMonth: 5_000,
    period: ALWAYS,
    withdrawnOn: null,
    excludesSetOff: null,
    conditions: [],
    basis: [],
    ...change,
  };
}

export function benefit(change: Partial<Benefit> = {}): Benefit {
  return {
    id: 'B1',
    person: personOf(ANNA),
    kind: 'SOCIAL_ASSISTANCE',
    scheme: 'Participatiewet',
    title: 'Bijstand',
    period: ALWAYS,
    status: 'RUNNING',
    amountPerMonth: 141_946,
    grossNet: 'NET',
    firstPaymentOn: null,
    basis: [],
    ...change,
  };
}

export function livingSituation(change: Partial<LivingSituation> = {}): LivingSituation {
  return {
    id: 'L1',
    person: personOf(ANNA),
    scheme: 'Participatiewet',
    code: 'SINGLE',
    partner: null,
    partnerGround: null,
    countedPersons: [],
    period: ALWAYS,
    referenceDate: 'DAY',
    source: 'BRP',
    addressId: null,
    careNeed: null,
    recordedOn: '2020-01-01',
    basis: [],
    ...change,
  };
}

export function decision(change: Partial<Decision> = {}): Decision {
  return {
    id: 'B1',
    persons: [personOf(ANNA)],
    kind: 'RECOVERY',
    scheme: 'WW',
    title: 'Terugvordering WW',
    decidedOn: '2026-05-01',
    effect: { from: '2025-01-01', to: '2025-12-31' },
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
    ...change,
  };
}

export function reportedDebt(change: Partial<ReportedDebt> = {}): ReportedDebt {
  return {
    id: 'R1',
    person: personOf(ANNA),
    creditor: agency('woningcorporatie'),
    government: false,
    kind: 'OTHER',
    title: 'Huurachterstand',
    amount: 20_000,
    amountPerMonth: null,
    reportedOn: '2026-06-01',
    ...change,
  };
}

export function address(change: Partial<AddressRecord> = {}): AddressRecord {
  return {
    id: 'AD1',
    kind: 'HOME',
    addressId: '0363010000000001',
    address: null,
    period: ALWAYS,
    underInvestigation: null,
    lease: null,
    recordedOn: '2020-01-01',
    ...change,
  };
}

/** The record of somebody who lives at the address and is married to nobody, changed as told. */
export function record(
  bsn: string,
  change: Partial<FactTypes['personRecord']> = {},
): FactTypes['personRecord'] {
  return {
    bsn,
    name: { given: 'Anna', prefix: 'de', family: 'Vries' },
    birthDate: '1980-01-01',
    deathDate: null,
    secretAddress: false,
    addresses: [address()],
    relations: [],
    mutations: [],
    correctionRequests: [],
    ...change,
  };
}

/** The records of two who are married and live at one address. */
export function marriedRecords(): Sourced<FactTypes['personRecord']>[] {
  const to = (bsn: string) => [{ kind: 'SPOUSE' as const, person: personOf(bsn), period: ALWAYS }];
  return [
    by('gemeente', record(ANNA, { relations: to(BRAM) })),
    by(
      'gemeente',
      record(BRAM, { relations: to(ANNA), name: { given: 'Bram', prefix: null, family: 'Bos' } }),
    ),
  ];
}
