import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonPeriodRow } from '../../kit/store/rows';
import type {
  AddressKind,
  CorrectionStatus,
  LeaseKind,
  MutationKind,
  RelationKind,
} from '../../kit/vocabulary';

/** A generated column: the database fills it in. */
const GENERATED = { type: 'text', insert: false, update: false } as const;

/** One row a person: who it is. The register knows a person from birth. */
@Entity('person')
export class GemeentePersonRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  bsn!: string;
  @Column('text')
  given!: string;
  @Column('text', { nullable: true })
  prefix!: string | null;
  @Column('text')
  family!: string;
  @Column('date')
  birthDate!: string;
  @Column('date', { nullable: true })
  deathDate!: string | null;
  /** The day from which the register knew of the death. */
  @Column('date', { nullable: true })
  deathRecordedOn!: string | null;
  /**
   * Geheimhouding (Wet BRP 2.59), as it stands now: it also protects what was recorded before it was asked
   * for.
   */
  @Column('boolean')
  secretAddress!: boolean;
  /** Household of the person alone, for the days on which no address is recorded. */
  @Column(GENERATED)
  householdId!: string;
}

/** An address of a person over a period; all parts of it null where the person had no known address. */
@Entity('address_record')
export class GemeenteAddressRecordRow extends PersonPeriodRow {
  @Column('text')
  kind!: AddressKind;
  @Column('text', { nullable: true })
  addressId!: string | null;
  @Column('text', { nullable: true })
  street!: string | null;
  @Column('text', { nullable: true })
  houseNumber!: string | null;
  @Column('text', { nullable: true })
  postalCode!: string | null;
  @Column('text', { nullable: true })
  city!: string | null;
  @Column('date', { nullable: true })
  investigationFrom!: string | null;
  @Column('date', { nullable: true })
  investigationTo!: string | null;
  @Column('text', { nullable: true })
  lease!: LeaseKind | null;
  /** Household of all at this address. */
  @Column(GENERATED)
  householdId!: string;
}

@Entity('relation')
export class GemeenteRelationRow extends PersonPeriodRow {
  /** Seen from the person of the row: PARENT says that the other is the parent. */
  @Column('text')
  kind!: RelationKind;
  @Column('text')
  other!: string;
}

@Entity('brp_mutation')
export class GemeenteBrpMutationRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  bsn!: string;
  @Column('text')
  kind!: MutationKind;
  @Column('text')
  description!: string;
  @Column('date')
  effectiveOn!: string;
  @Column('date')
  registeredOn!: string;
}

@Entity('correction_request')
export class GemeenteCorrectionRequestRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  bsn!: string;
  @Column('text')
  mutationId!: string;
  @Column('date')
  requestedOn!: string;
  /** Null while it is open, like the day of the decision. */
  @Column('text', { nullable: true })
  outcome!: Exclude<CorrectionStatus, 'OPEN'> | null;
  @Column('date', { nullable: true })
  decidedOn!: string | null;
}

export const gemeentePersonEntities = {
  person: GemeentePersonRow,
  addressRecord: GemeenteAddressRecordRow,
  relation: GemeenteRelationRow,
  mutation: GemeenteBrpMutationRow,
  correctionRequest: GemeenteCorrectionRequestRow,
};
