import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Period } from '../../../subgraphs/kit/graph/values';
import type { ReviewOutcome } from '../store/review';
import { AuditLine } from './audit-line';
import { ReviewOutcomeEnum } from './enums';

@ObjectType('ReviewSample', {
  simpleResolvers: true,
  description: 'Steekproef of look-ups that nobody reviewed yet. None of them is of who asks.',
})
export class ReviewSample {
  @Field(() => Period, { description: 'Tijdvak from which was drawn.' })
  period!: Period;
  @Field(() => String, {
    description: 'Loting: the same one draws the same lines, while nobody reviews them.',
  })
  seed!: string;
  @Field(() => [AuditLine], { description: 'Auditregels in the order in which they were drawn.' })
  lines!: readonly AuditLine[];
}

@InputType('RecordReviewInput', { description: 'Beoordeling of one line of the audit log.' })
export class RecordReviewInput {
  @Field(() => ID, { description: 'Volgnummer of the line.' })
  seq!: string;
  @Field(() => ReviewOutcomeEnum, { description: 'Oordeel.' })
  outcome!: ReviewOutcome;
  @Field(() => String, {
    description: 'Toelichting: 10 to 1000 characters. Numbers of persons are masked in it.',
  })
  note!: string;
}

@ObjectType('ReviewRecorded', {
  simpleResolvers: true,
  description: 'Beoordeling vastgelegd. It cannot be taken back.',
})
export class ReviewRecorded {
  @Field(() => ID, { description: 'Volgnummer of the line.' })
  seq!: string;
  @Field(() => ReviewOutcomeEnum, { description: 'Oordeel.' })
  outcome!: ReviewOutcome;
}

@ObjectType('ReviewOfOwnEntry', {
  simpleResolvers: true,
  description: 'Eigen handeling: nobody reviews what they did themselves. Nothing was recorded.',
})
export class ReviewOfOwnEntry {
  @Field(() => ID, { description: 'Volgnummer of the line.' })
  seq!: string;
  @Field(() => String, { description: 'Uitleg in plain Dutch.' })
  explanation!: string;
}

@ObjectType('AuditLineNotFound', {
  simpleResolvers: true,
  description: 'Auditregel bestaat niet. Nothing was recorded.',
})
export class AuditLineNotFound {
  @Field(() => ID, { description: 'Volgnummer that was asked.' })
  seq!: string;
}

export const RecordReviewResult = createUnionType({
  name: 'RecordReviewResult',
  description: 'Uitkomst van een beoordeling.',
  types: () => [ReviewRecorded, ReviewOfOwnEntry, AuditLineNotFound] as const,
});
