import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, OinScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency } from '../../../subgraphs/kit/graph/values';
import type { Purpose, Role } from '../../../subgraphs/kit/vocabulary';
import type { LogGap } from '../oversight/ask-logs';
import type { AuditResult } from '../store/audit-entry';
import { AuditResultEnum, LogGapEnum, PurposeEnum, RoleEnum } from './enums';

@ObjectType('LookAsker', {
  simpleResolvers: true,
  description: 'Vrager: the role and organisation for which data were looked at. Never who it was.',
})
export class LookAsker {
  @Field(() => RoleEnum, { nullable: true, description: 'Rol; null when unknown.' })
  role!: Role | null;
  @Field(() => OinScalar, { nullable: true, description: 'Organisatie; null when unknown.' })
  oin!: string | null;
  @Field(() => ID, { nullable: true, description: 'Orgaan where the asker works; null for anybody else.' })
  worksAt!: string | null;
  @Field(() => AuditResultEnum, { description: 'Afloop: whether it was given.' })
  result!: AuditResult;
}

@ObjectType('LookStep', {
  simpleResolvers: true,
  description: 'Stap: what one organisation did with data of the person.',
})
export class LookStep {
  @Field(() => Agency, { description: 'Organisatie that did it, by its own log.' })
  agency!: Agency;
  @Field(() => String, { description: 'Handeling in plain Dutch.' })
  name!: string;
  @Field(() => DateTimeScalar, { description: 'Begin.' })
  at!: Date;
  @Field(() => String, { description: 'Uitkomst: Ok, Error or Unset.' })
  status!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Organisatie or source that is asked or asks; null without one.',
  })
  foreignProcessor!: string | null;
}

@ObjectType('Look', {
  simpleResolvers: true,
  description: 'Raadpleging: one time that data of the person were looked at, over all organisations.',
})
export class Look {
  @Field(() => ID, { description: 'Spoor (W3C trace), to ask about it.' })
  traceId!: string;
  @Field(() => DateTimeScalar, { description: 'Tijdstip.' })
  at!: Date;
  @Field(() => ID, { description: 'Verwerkingsactiviteit in the register (AVG 30): a URI.' })
  activityId!: string;
  @Field(() => PurposeEnum, { nullable: true, description: 'Doel; null when the register no longer has it.' })
  purpose!: Purpose | null;
  @Field(() => String, {
    nullable: true,
    description: 'Doel in plain Dutch; null when the register no longer has it.',
  })
  title!: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Grondslagen, as "Wgs 8"; null when the register no longer has the purpose.',
  })
  ground!: readonly string[] | null;
  @Field(() => [LookAsker], { description: 'Vragers. An empty list is unknown: the hub has no line of it.' })
  askedBy!: readonly LookAsker[];
  @Field(() => [LookStep], { description: 'Stappen in order of time.' })
  steps!: readonly LookStep[];
}

@ObjectType('MissingLog', {
  simpleResolvers: true,
  description: 'Ontbrekend logboek: of this source not everything is shown.',
})
export class MissingLog {
  @Field(() => ID, { description: 'Bron: name of the subgraph, as "uwv".' })
  source!: string;
  @Field(() => LogGapEnum, { description: 'Reden.' })
  gap!: LogGap;
}

@ObjectType('WhoLooked', {
  simpleResolvers: true,
  description: 'Inzage in raadplegingen (AVG 15): who looked at data of a person, when and for what.',
})
export class WhoLooked {
  @Field(() => [Look], { description: 'Raadplegingen, newest first, as far as the logs are known.' })
  looks!: readonly Look[];
  @Field(() => Boolean, { description: 'Volledig: every log gave everything.' })
  complete!: boolean;
  @Field(() => [MissingLog], { description: 'Ontbrekende logboeken.' })
  missing!: readonly MissingLog[];
}
