import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { holdsWrittenNumber } from '../../../subgraphs/kit/logbook/written-numbers';
import type { CaseloadFilter } from '../store/list-caseload';
import type { CaseloadOrder, CaseloadSort } from '../store/list-order';
import { CaseloadSortEnum } from './enums';

const MOST_TEXT = 60;

@InputType('CaseloadFilterInput', {
  description: 'Filter: case households for which all that is named holds.',
})
export class CaseloadFilterInput {
  @Field(() => String, { nullable: true, description: 'Tekst in the case reference; 60 characters at most.' })
  text?: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Minimale schuld in cents.' })
  minimumTotal?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Te veel ingehouden: only where more is taken than the room over the beslagvrije voet.',
  })
  overdrawn?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Harde tegenstrijdigheid: only where there is one.' })
  hardConflicts?: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: 'Dreiging uiterlijk op this day.' })
  threatBefore?: string | null;
  @Field(() => ID, { nullable: true, description: 'Betrokken orgaan, by its code.' })
  agency?: string | null;
  @Field(() => ID, { nullable: true, description: 'Regel of an unexplained conflict, as "CR-12".' })
  rule?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Ontbrekende bron: only where one did not tell everything.',
  })
  stale?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Onvolledig: only snapshots that are not whole.' })
  incomplete?: boolean | null;
}

@InputType('CaseloadOrderInput', {
  description: 'Volgorde of the work list. What is unknown comes last, either way.',
})
export class CaseloadOrderInput {
  @Field(() => CaseloadSortEnum, { description: 'Sortering.' })
  by!: CaseloadSort;
  @Field(() => Boolean, { defaultValue: false, description: 'Aflopend: the most or latest first.' })
  descending!: boolean;
}

@ObjectType('SavedFilter', { simpleResolvers: true, description: 'Filter of a saved view.' })
export class SavedFilter implements CaseloadFilter {
  @Field(() => String, { nullable: true, description: 'Tekst in the case reference; null when not named.' })
  text!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Minimale schuld in cents; null when not named.' })
  minimumTotal!: number | null;
  @Field(() => Boolean, { description: 'Te veel ingehouden.' })
  overdrawn!: boolean;
  @Field(() => Boolean, { description: 'Harde tegenstrijdigheid.' })
  hardConflicts!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Dreiging uiterlijk op; null when not named.' })
  threatBefore!: string | null;
  @Field(() => ID, { nullable: true, description: 'Betrokken orgaan; null when not named.' })
  agency!: string | null;
  @Field(() => ID, { nullable: true, description: 'Regel; null when not named.' })
  rule!: string | null;
  @Field(() => Boolean, { description: 'Ontbrekende bron.' })
  stale!: boolean;
  @Field(() => Boolean, { description: 'Onvolledig.' })
  incomplete!: boolean;
}

@ObjectType('SavedOrder', { simpleResolvers: true, description: 'Volgorde of a saved view.' })
export class SavedOrder implements CaseloadOrder {
  @Field(() => CaseloadSortEnum, { description: 'Sortering.' })
  by!: CaseloadSort;
  @Field(() => Boolean, { description: 'Aflopend.' })
  descending!: boolean;
}

/** A text that may be searched and kept: the message never repeats it, because it can be a number of a person. */
function plainText(name: string, text: string | null | undefined): string | null {
  const said = text?.trim() ?? '';
  if (said === '') return null;
  if (said.length > MOST_TEXT || holdsWrittenNumber(said))
    throw new CodedError(
      'BAD_INPUT',
      `"${name}" has up to ${MOST_TEXT} characters and no number of a person.`,
      {
        allowed: MOST_TEXT,
      },
    );
  return said;
}

/**
 * The filter that is asked for.
 * @throws BAD_INPUT for a text that is too long or holds a number of a person
 */
export function filterOf(asked: CaseloadFilterInput | null | undefined): CaseloadFilter {
  return {
    text: plainText('text', asked?.text),
    minimumTotal: asked?.minimumTotal ?? null,
    overdrawn: asked?.overdrawn ?? false,
    hardConflicts: asked?.hardConflicts ?? false,
    threatBefore: asked?.threatBefore ?? null,
    agency: plainText('agency', asked?.agency),
    rule: plainText('rule', asked?.rule),
    stale: asked?.stale ?? false,
    incomplete: asked?.incomplete ?? false,
  };
}

/** The order that is asked for; the largest debts first when none is. */
export const orderOf = (asked: CaseloadOrderInput | null | undefined): CaseloadOrder =>
  asked ? { by: asked.by, descending: asked.descending } : { by: 'TOTAL', descending: true };
