import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, ResidenceCertaintyEnum } from '../../../subgraphs/kit/graph/enums';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, Person } from '../../../subgraphs/kit/graph/values';
import type { ResidenceCertainty } from '../../../subgraphs/kit/vocabulary';
import { debtPhase, type Phase } from '../debts/standing';
import { IncomeRoom, RoomTaker } from './room-above';

const KEYS =
  'Sleutels of exactly the claims that were summed, as "uwv:id". The claims of the view have the same keys.';

const DebtPhaseEnum = graphEnum(
  'DebtPhase',
  'Fase: what happens to a claim. Every claim in the total is in one phase.',
  debtPhase,
);

@ObjectType('DebtAmounts', {
  simpleResolvers: true,
  description: 'Bedragen of a set of claims, in cents, and which claims they are.',
})
export class DebtAmounts {
  @Field(() => CentsScalar, { description: 'Hoofdsom, in cents.' })
  principal!: number;
  @Field(() => CentsScalar, { description: 'Rente, in cents.' })
  interest!: number;
  @Field(() => CentsScalar, { description: 'Kosten, in cents.' })
  costs!: number;
  @Field(() => CentsScalar, {
    description: 'Openstaand saldo, in cents: principal, interest and costs together.',
  })
  outstanding!: number;
  @Field(() => Int, { description: 'Aantal vorderingen that were summed.' })
  claims!: number;
  @Field(() => [ID], { description: KEYS })
  claimKeys!: readonly string[];
}

@ObjectType('DebtGroup', {
  simpleResolvers: true,
  description: 'Vorderingen that have one thing in common, and their sum.',
})
export class DebtGroup {
  @Field(() => ID, { description: 'Code of the body, or value of the enumeration.' })
  key!: string;
  @Field(() => String, { description: 'Benaming in plain Dutch.' })
  label!: string;
  @Field(() => DebtAmounts, { description: 'Bedragen.' })
  amounts!: DebtAmounts;
}

@ObjectType('PhaseGroup', { simpleResolvers: true, description: 'Vorderingen in one phase, and their sum.' })
export class PhaseGroup {
  @Field(() => DebtPhaseEnum, { description: 'Fase.' })
  phase!: Phase;
  @Field(() => DebtAmounts, { description: 'Bedragen.' })
  amounts!: DebtAmounts;
}

@ObjectType('PersonDebts', {
  simpleResolvers: true,
  description: 'Vorderingen of which one person is a debtor. A joint claim stands at each debtor.',
})
export class PersonDebts {
  @Field(() => Person, { description: 'Debiteur.' })
  person!: Person;
  @Field(() => String, { description: 'Naam, or that it is unknown.' })
  label!: string;
  @Field(() => ResidenceCertaintyEnum, {
    nullable: true,
    description: 'Zekerheid van bewoning; null when not known to be of this household.',
  })
  certainty!: ResidenceCertainty | null;
  @Field(() => DebtAmounts, { description: 'Bedragen, joint claims included.' })
  amounts!: DebtAmounts;
  @Field(() => DebtAmounts, { description: 'Hoofdelijk deel: for which another person is liable too.' })
  joint!: DebtAmounts;
}

@ObjectType('SameDebt', {
  simpleResolvers: true,
  description: 'Zelfde schuld at two sources: counted at the body that collects it.',
})
export class SameDebt {
  @Field(() => ID, { description: 'Sleutel of the record that is counted: of the body that collects.' })
  counted!: string;
  @Field(() => ID, { description: "Sleutel of the owner's record: shown, not counted." })
  origin!: string;
}

@ObjectType('MonthlyAmounts', {
  simpleResolvers: true,
  description: 'Maandbedragen: what goes to debts each month on the day asked for, in cents.',
})
export class MonthlyAmounts {
  @Field(() => CentsScalar, { description: 'Gedwongen inhoudingen, in cents.' })
  forced!: number;
  @Field(() => CentsScalar, { description: 'Vrijwillige inhoudingen, in cents.' })
  voluntary!: number;
  @Field(() => CentsScalar, {
    description: 'Termijnen van regelingen, in cents, other than those paid by a voluntary deduction.',
  })
  arrangements!: number;
  @Field(() => CentsScalar, { description: 'Samen, in cents.' })
  total!: number;
  @Field(() => Int, {
    description:
      'Aantal regelingen with an unknown instalment: they add nothing, so the total is "at least".',
  })
  unknownAmounts!: number;
}

@ObjectType('RoomAbove', {
  simpleResolvers: true,
  description:
    'Ruimte boven de beslagvrije voet (Rv 475c–475e), indicatief: exact when all is known, else bounds that are certainly right.',
})
export class RoomAbove {
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Inkomen per maand, net and attachable, in cents; null when it is not wholly known.',
  })
  incomePerMonth!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Ondergrens van de beslagvrije voet, in cents; null when none can be given.',
  })
  protectedAtLeast!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Beslagvrije voet, in cents a month; null when it is not known exactly. See protectedAmounts.',
  })
  protectedExactly!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bovengrens van wat mag worden ingehouden, in cents a month; null when it is not certain.',
  })
  roomAtMost!: number | null;
  @Field(() => [IncomeRoom], {
    description: 'Per inkomen, in the order of attachment as far as it is known.',
  })
  incomes!: readonly IncomeRoom[];
  @Field(() => [ID], {
    description:
      'Sleutels of deductions of which it is not known from which of these incomes they are withheld.',
  })
  unplaced!: readonly string[];
  @Field(() => [RoomTaker], { description: 'Afnemers: who takes from the room, and what does not fit.' })
  takers!: readonly RoomTaker[];
  @Field(() => [String], { description: 'Berekening: how each was found, in plain Dutch.' })
  steps!: readonly string[];
  @Field(() => [String], { description: 'Onzekerheden: why something is not certain, in plain Dutch.' })
  unknown!: readonly string[];
}

@ObjectType('PersonMonthly', {
  simpleResolvers: true,
  description: 'Maandbedragen of one person, against the room above the beslagvrije voet.',
})
export class PersonMonthly {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => String, { description: 'Naam, or that it is unknown.' })
  label!: string;
  @Field(() => MonthlyAmounts, {
    nullable: true,
    description: 'Bedragen. Null when those of the household are.',
  })
  amounts!: MonthlyAmounts | null;
  @Field(() => [ID], { description: 'Sleutels of exactly the deductions that were summed.' })
  deductionKeys!: readonly string[];
  @Field(() => [ID], { description: 'Sleutels of exactly the arrangements that were summed.' })
  arrangementKeys!: readonly string[];
  @Field(() => RoomAbove, { description: 'Ruimte.' })
  room!: RoomAbove;
}

@ObjectType('MonthlyDebts', {
  simpleResolvers: true,
  description: 'Maandlasten aan schulden of the household.',
})
export class MonthlyDebts {
  @Field(() => MonthlyAmounts, {
    nullable: true,
    description: 'Samen. Null when no source told its deductions or arrangements: unknown is not zero.',
  })
  amounts!: MonthlyAmounts | null;
  @Field(() => [PersonMonthly], { description: 'Per persoon.' })
  perPerson!: readonly PersonMonthly[];
  @Field(() => Boolean, { description: 'Volledig; when false, the amounts are "at least".' })
  complete!: boolean;
  @Field(() => [ID], { description: 'Ontbrekende bronnen.' })
  missing!: readonly string[];
}

@ObjectType('ReportedDebtLine', {
  simpleResolvers: true,
  description: 'Opgegeven schuld (Wgs) as the household told it. Not verified.',
})
export class ReportedDebtLine {
  @Field(() => ID, { description: 'Sleutel.' })
  key!: string;
  @Field(() => Person, { description: 'Persoon who reported it.' })
  person!: Person;
  @Field(() => Agency, { description: 'Schuldeiser as reported.' })
  creditor!: Agency;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag in cents; null when the household does not know.',
  })
  amount!: number | null;
  @Field(() => DateScalar, { description: 'Datum van opgave.' })
  reportedOn!: string;
  @Field(() => Boolean, {
    description: 'Of de schuldeiser zelf bron is and told its claims: then this says nothing new.',
  })
  alsoSource!: boolean;
}

@ObjectType('ReportedTotal', {
  simpleResolvers: true,
  description: 'Som van opgegeven schulden, apart from every claim that a source told.',
})
export class ReportedTotal {
  @Field(() => CentsScalar, { description: 'Bedrag in cents: the sum of the amounts that are known.' })
  amount!: number;
  @Field(() => Int, { description: 'Aantal schulden.' })
  debts!: number;
  @Field(() => Int, { description: 'Aantal schulden of which the amount is unknown.' })
  amountUnknown!: number;
  @Field(() => CentsScalar, {
    description: 'Deel in cents of debts whose creditor is a source that told its claims.',
  })
  alsoSourceAmount!: number;
  @Field(() => [ReportedDebtLine], { description: 'Schulden.' })
  lines!: readonly ReportedDebtLine[];
}

@ObjectType('ReportedDebts', {
  simpleResolvers: true,
  description: 'Opgegeven schulden (Wgs), never mixed with what a source said.',
})
export class ReportedDebts {
  @Field(() => ReportedTotal, {
    nullable: true,
    description:
      'Overheid: of bodies that are no source yet. Null when nobody could tell: unknown is not zero.',
  })
  government!: ReportedTotal | null;
  @Field(() => ReportedTotal, {
    nullable: true,
    description: 'Privaat. Null when nobody could tell: unknown is not zero.',
  })
  private!: ReportedTotal | null;
  @Field(() => Boolean, { description: 'Volledig.' })
  complete!: boolean;
  @Field(() => [ID], { description: 'Ontbrekende bronnen.' })
  missing!: readonly string[];
}

@ObjectType('DebtStack', {
  simpleResolvers: true,
  description:
    'Schuldenstapel: the government debts of a household, exact in cents. With complete false each sum is "at least".',
})
export class DebtStack {
  @Field(() => DebtAmounts, {
    nullable: true,
    description:
      'Totaal: all that stands and is payable, each debt once. Null when no source told its claims: unknown is not zero.',
  })
  total!: DebtAmounts | null;
  @Field(() => [PhaseGroup], { description: 'Fasen: the total divided over what happens to the claims.' })
  phases!: readonly PhaseGroup[];
  @Field(() => DebtAmounts, {
    nullable: true,
    description: 'Achterstallig deel: past the due date, and nothing agreed. Null when the total is.',
  })
  overdue!: DebtAmounts | null;
  @Field(() => DebtAmounts, {
    nullable: true,
    description: 'Strafrechtelijk deel: outside any time-out. Null when the total is.',
  })
  criminal!: DebtAmounts | null;
  @Field(() => DebtAmounts, {
    nullable: true,
    description:
      'Hoofdelijk deel: for which several persons are each liable; here once. Null when the total is.',
  })
  jointTotal!: DebtAmounts | null;
  @Field(() => [DebtGroup], { description: 'Per schuldeiser. Adds up to the total.' })
  byCreditor!: readonly DebtGroup[];
  @Field(() => [DebtGroup], { description: 'Per behandelaar. Adds up to the total.' })
  byHandler!: readonly DebtGroup[];
  @Field(() => [DebtGroup], { description: 'Per aard. Adds up to the total.' })
  byKind!: readonly DebtGroup[];
  @Field(() => [DebtGroup], { description: 'Per invorderingsregime. Adds up to the total.' })
  byRegime!: readonly DebtGroup[];
  @Field(() => [PersonDebts], {
    description: 'Per persoon. With joint claims these add up to more than the total.',
  })
  byPerson!: readonly PersonDebts[];
  @Field(() => DebtAmounts, {
    nullable: true,
    description:
      'Niet opeisbaar: beside the total, as a study debt of which no instalment is due. Null when the total is.',
  })
  notPayable!: DebtAmounts | null;
  @Field(() => DebtAmounts, {
    nullable: true,
    description:
      'Afgedaan: nothing left, in no sum. A negative amount was paid too much. Null when the total is.',
  })
  settled!: DebtAmounts | null;
  @Field(() => [SameDebt], { description: 'Zelfde schulden of which two sources hold a record.' })
  sameDebts!: readonly SameDebt[];
  @Field(() => [ID], {
    description:
      'Misschien dubbel: keys of claims that were handed over without a reference that says under which claim.',
  })
  perhapsTwice!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Aantal schuldeisers. Null when the total is.' })
  creditors!: number | null;
  @Field(() => Int, { nullable: true, description: 'Aantal behandelaars. Null when the total is.' })
  agencies!: number | null;
  @Field(() => Boolean, {
    description: 'Volledig: every source told all claims of everybody who lives here.',
  })
  complete!: boolean;
  @Field(() => [ID], { description: 'Ontbrekende bronnen.' })
  missing!: readonly string[];
  @Field(() => ReportedDebts, { description: 'Opgegeven schulden, beside the stack.' })
  reported!: ReportedDebts;
  @Field(() => MonthlyDebts, { description: 'Maandlasten.' })
  monthly!: MonthlyDebts;
}
