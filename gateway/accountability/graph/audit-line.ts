import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, OinScalar } from '../../../subgraphs/kit/graph/scalars';
import type { Purpose, Role, Trigger } from '../../../subgraphs/kit/vocabulary';
import type { AuditedLine } from '../oversight/audit-lines';
import type { AuditAction, AuditResult } from '../store/audit-entry';
import { AuditActionEnum, AuditResultEnum, CaseTriggerEnum, PurposeEnum, RoleEnum } from './enums';

@ObjectType('AuditLine', {
  simpleResolvers: true,
  description:
    'Auditregel (BIO2 8.15): who did what, when, why and with what result. No content of any file.',
})
export class AuditLine {
  @Field(() => ID, { description: 'Volgnummer in the chain of the log.' })
  seq!: string;
  @Field(() => ID, { description: 'Kenmerk of the line in the chain: a hash, 64 hexadecimal digits.' })
  hash!: string;
  @Field(() => DateTimeScalar, { description: 'Tijdstip.' })
  at!: Date;
  @Field(() => ID, { nullable: true, description: 'Gebruiker at the identity provider; null when unknown.' })
  actor!: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'Rol; null when unknown.' })
  role!: Role | null;
  @Field(() => OinScalar, { nullable: true, description: 'Organisatie of the user; null when unknown.' })
  oin!: string | null;
  @Field(() => ID, { nullable: true, description: 'Orgaan where the user works; null for anybody else.' })
  worksAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'Programma that was used; null when unknown.' })
  clientId!: string | null;
  @Field(() => String, { description: 'Herkomst: network address from which the request came.' })
  origin!: string;
  @Field(() => AuditActionEnum, { description: 'Handeling.' })
  action!: AuditAction;
  @Field(() => String, {
    nullable: true,
    description: 'Vraag by its name, or what was changed; null without one.',
  })
  operation!: string | null;
  @Field(() => [ID], { description: 'Betrokkenen: pseudonyms, the same for the same person.' })
  subjects!: readonly string[];
  @Field(() => [ID], { description: 'Huishoudens that were asked for by their number.' })
  householdIds!: readonly string[];
  @Field(() => ID, { nullable: true, description: 'Zaak that was stated; null without one.' })
  caseReference!: string | null;
  @Field(() => PurposeEnum, { nullable: true, description: 'Doel; null when none was accepted.' })
  purpose!: Purpose | null;
  @Field(() => CaseTriggerEnum, { nullable: true, description: 'Aanleiding; null when none was stated.' })
  trigger!: Trigger | null;
  @Field(() => String, { nullable: true, description: 'Reden in the words of the user; null without one.' })
  reason!: string | null;
  @Field(() => AuditResultEnum, { description: 'Afloop.' })
  result!: AuditResult;
  @Field(() => String, {
    nullable: true,
    description: 'Foutcode of the closed list; null when it went well.',
  })
  code!: string | null;
  @Field(() => Boolean, { description: 'Buiten de eigen casussen: opened on a reason alone.' })
  outsideOwnCases!: boolean;
  @Field(() => ID, { description: 'Spoor (W3C trace), by which the processing logs are joined.' })
  traceId!: string;
}

/** A line of the audit log as the contract shows it. */
export const toAuditLine = ({ seq, hash, entry }: AuditedLine): AuditLine => ({
  ...entry,
  seq: String(seq),
  hash,
  at: new Date(entry.at),
});

@InputType('AuditQuestion', {
  description: 'Vraag aan het auditlogboek: by exactly one of trace, actor or case.',
})
export class AuditQuestion {
  @Field(() => ID, { nullable: true, description: 'Spoor: 32 hexadecimal digits.' })
  traceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Gebruiker at the identity provider.' })
  actor?: string | null;
  @Field(() => ID, { nullable: true, description: 'Zaak.' })
  caseReference?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Vanaf deze dag.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Tot en met deze dag.' })
  to?: string | null;
  @Field(() => Int, { nullable: true, description: 'Aantal at most; 500 is the most that is given.' })
  limit?: number | null;
}
