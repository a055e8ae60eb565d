import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { DateTimeScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency } from '../../../subgraphs/kit/graph/values';
import { words } from '../../../subgraphs/kit/vocabulary';
import type { SourceOutcome, SourcePart } from '../facts/types';

export const SourceOutcomeEnum = graphEnum(
  'SourceOutcome',
  'Uitkomst van de bevraging of one source.',
  words({
    ANSWERED: 'Antwoord ontvangen: all of it is known.',
    INCOMPLETE: 'Onvolledig: it answered, but a part is unknown.',
    PARTLY_WITHHELD:
      'Deels niet verstrekt: it answered; the rest it may not share for the purpose of the request.',
    NO_LEGAL_GROUND: 'Geen grondslag: the agency may not share this for the purpose of the request.',
    REFUSED: 'Geweigerd: the agency did not accept the request.',
    LATE: 'Te laat: no answer within the time budget.',
    UNREACHABLE: 'Niet bereikbaar.',
    MALFORMED: 'Onbruikbaar antwoord: something came that breaks the contract; nothing of it counts.',
    FAULTY: 'Storing bij de bron.',
    ASKED: 'Nog gevraagd: it was asked and has not answered yet. Only in an answer that fills in.',
  }),
);

@ObjectType('SourceStatus', {
  simpleResolvers: true,
  description: 'Bronstatus: what one source did when it was asked, and what of it is unknown.',
})
export class SourceStatus {
  @Field(() => ID, { description: 'Bron: name of the source, as "uwv".' })
  source!: string;
  @Field(() => Agency, { nullable: true, description: 'Orgaan; null when it never told who it is.' })
  agency!: Agency | null;
  @Field(() => SourceOutcomeEnum, { description: 'Uitkomst.' })
  outcome!: SourceOutcome;
  @Field(() => [String], {
    description:
      'Onbekende onderdelen: the lists of its file that are unknown for one person or more; empty when all is known.',
  })
  missing!: readonly SourcePart[];
  @Field(() => [String], {
    description:
      'Niet verstrekt: what may not be shared for the purpose, as "claims" or "claims.intentOrGrossFault". Nothing of it is in a total.',
  })
  withheld!: readonly string[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Tijdstip van bevraging; null when it gave nothing.',
  })
  retrievedAt!: string | null;
}
