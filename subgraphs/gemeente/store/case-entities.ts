import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case of the case system and whom it is about; who works on it the gemeente does not keep here. */
@Entity('case_reference')
export class GemeenteCaseReferenceRow {
  @PrimaryColumn('text')
  id!: string;
  /** As the case system and the register of the hub have it. */
  @Column('text')
  reference!: string;
  @Column('text', { array: true })
  persons!: string[];
}

export const gemeenteCaseEntities = { caseReference: GemeenteCaseReferenceRow };
