import type { CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { AddressRecord, Relation } from '../../../../subgraphs/kit/graph/person-record-file';
import type { RelationKind } from '../../../../subgraphs/kit/vocabulary';
import type {
  CompositionFact,
  FactKind,
  FactTypes,
  HouseholdFacts,
  MemberFact,
  Sourced,
} from '../../facts/types';
import { agencyOf } from './fact-defaults';

/** Test numbers of persons, all from the range that belongs to nobody. */
export const [ANNA, BRAM, CARLA, DIRK, ELSA] = [
  '999990007',
  '999990019',
  '999990020',
  '999990032',
  '999990044',
] as const;

const GIVEN_NAMES: Readonly<Record<string, string>> = {
  [ANNA]: 'Anna',
  [BRAM]: 'Bram',
  [CARLA]: 'Carla',
  [DIRK]: 'Dirk',
  [ELSA]: 'Elsa',
};

type Known = { [K in FactKind]: Sourced<FactTypes[K]>[] };

const nothing = (): { [K in FactKind]: never[] } => ({
  benefits: [],
  claims: [],
  decisions: [],
  deductions: [],
  arrangements: [],
  livingSituations: [],
  incomes: [],
  backPayments: [],
  maatwerkContact: [],
  personRecord: [],
  debtCounselling: [],
  reportedDebts: [],
  reportedDecisions: [],
  supportNeeds: [],
  settlements: [],
  timeOuts: [],
  threats: [],
  moratoria: [],
  cases: [],
});

/** The address of the household, unless a test says otherwise. */
export const HOME_ADDRESS = '0363010000000001';

/** An address record from a day on; registered on that day. */
export function addressRecord(from: CalendarDate, changes: Partial<AddressRecord> = {}): AddressRecord {
  return {
    id: `adres-${from}`,
    kind: 'HOME',
    addressId: HOME_ADDRESS,
    address: null,
    period: { from, to: null },
    underInvestigation: null,
    lease: null,
    recordedOn: from,
    ...changes,
  };
}

/** A relation from a day on, seen from the person of the record. */
export function relation(
  kind: RelationKind,
  bsn: string,
  from = '1980-01-01',
  to: string | null = null,
): Relation {
  return { kind, person: { bsn }, period: { from, to } };
}

type RecordChanges = Partial<Omit<FactTypes['personRecord'], 'bsn'>>;

/** Builds the facts of a household, as plain data. All is known and empty until a test says otherwise. */
export class FactsBuilder {
  private readonly known: Known = nothing();
  private readonly missingSources: { [K in FactKind]: string[] } = nothing();
  private composition: CompositionFact | null;

  constructor(
    private readonly asOf: CalendarDate,
    private readonly persons: readonly string[],
  ) {
    this.composition = {
      id: 'huishouden-1',
      address: {
        addressId: HOME_ADDRESS,
        street: 'Laan',
        houseNumber: '1',
        postalCode: '1000AA',
        city: 'Stad',
      },
      members: persons.map((bsn): MemberFact => ({ bsn, certainty: 'CERTAIN', since: '2000-01-01' })),
    };
  }

  /** A fact that a source told. */
  add<K extends FactKind>(kind: K, source: string, fact: FactTypes[K]): this {
    const told: Sourced<FactTypes[K]>[] = this.known[kind];
    told.push({ source, agency: agencyOf(source), fact });
    return this;
  }

  /** The personal record of somebody: 40 years old, unmarried, at the address of the household. */
  record(bsn: string, changes: RecordChanges = {}, source = 'gemeente'): this {
    return this.add('personRecord', source, {
      bsn,
      name: { given: GIVEN_NAMES[bsn] ?? 'Iemand', prefix: null, family: 'Testpersoon' },
      birthDate: '1986-03-01',
      deathDate: null,
      secretAddress: false,
      addresses: [addressRecord('2000-01-01')],
      relations: [],
      mutations: [],
      correctionRequests: [],
      ...changes,
    });
  }

  /** The personal records of everybody in the household, as by `record`. */
  records(): this {
    for (const bsn of this.persons) this.record(bsn);
    return this;
  }

  /** A source that should have told these kinds of fact, but did not. */
  missing(source: string, ...kinds: readonly FactKind[]): this {
    for (const kind of kinds) this.missingSources[kind].push(source);
    return this;
  }

  /** Somebody perhaps lives here. */
  possibly(bsn: string): this {
    if (this.composition === null) return this;
    const others = this.composition.members.filter((member) => member.bsn !== bsn);
    const member: MemberFact = { bsn, certainty: 'POSSIBLE', since: '2000-01-01' };
    this.composition = { ...this.composition, members: [...others, member] };
    return this;
  }

  /** Nobody could say who live here. */
  withoutComposition(): this {
    this.composition = null;
    return this;
  }

  /** The address of the household is secret. */
  withoutAddress(): this {
    if (this.composition !== null) this.composition = { ...this.composition, address: null };
    return this;
  }

  build(): HouseholdFacts {
    const { asOf, persons, composition, known, missingSources: missing } = this;
    return { asOf, composition, persons, sources: [], known, missing };
  }
}

export function household(asOf: CalendarDate, ...persons: readonly string[]): FactsBuilder {
  return new FactsBuilder(asOf, persons);
}
