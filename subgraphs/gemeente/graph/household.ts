import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { BsnScalar, DateScalar } from '../../kit/graph/scalars';
import type { AgencyContext } from '../../kit/server/context';
import type { AccessOutcome } from '../../kit/vocabulary';
import type { HouseholdOnDay } from '../store/household';
import { nameOf } from '../store/person-records';
import { householdLoaders } from './household-loaders';
import { Household, HouseholdComposition } from './household-types';

const AS_OF = {
  nullable: true,
  description: 'Peildatum, from 1990 up to a year ahead; today when left out.',
} as const;

/** An unknown household answers like one that may not be seen: everything null beside the outcome. */
function toComposition(
  access: HouseholdComposition['access'],
  found: HouseholdOnDay | null,
  given: AgencyContext['given'],
): HouseholdComposition {
  if (!found) return { access, household: null, address: null, members: null };
  return {
    access,
    household: { id: found.id },
    // Who only searches learns that somebody lives here and with whom, and never where: an address finds a person.
    address: given.has('PERSON_RECORD') ? found.address : null,
    members: found.residents.map(({ person, certainty, since }) => ({
      person: { bsn: person.bsn },
      certainty,
      since,
      name: nameOf(person),
    })),
  };
}

/** Whether who lives where may be told. */
const residenceAccess = ({ given }: AgencyContext): AccessOutcome =>
  given.has('RESIDENCE') ? 'GRANTED' : 'NO_LEGAL_GROUND';

@Resolver(() => Household)
export class GemeenteHouseholdResolver {
  @FieldResolver(() => HouseholdComposition, {
    description: 'Samenstelling on a day. Error: DATE_OUT_OF_RANGE.',
  })
  async composition(
    @Root() household: Household,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<HouseholdComposition> {
    const day = context.dayOf(asOf);
    const access = residenceAccess(context);
    if (access !== 'GRANTED') return toComposition(access, null, context.given);
    const found = await householdLoaders(context).byId.load({ of: household.id, asOf: day });
    return toComposition(access, found, context.given);
  }
}

@Resolver()
export class GemeenteHouseholdQueries {
  @Query(() => Household, {
    nullable: true,
    description:
      'Huishouden by its number; null when there is none here, or it may not be shared for the purpose.',
  })
  async household(
    @Arg('id', () => ID, { description: 'Huishoudnummer of the hub.' }) id: string,
    @Ctx() context: AgencyContext,
  ): Promise<Household | null> {
    if (residenceAccess(context) !== 'GRANTED') return null;
    return (await householdLoaders(context).exists.load(id)) ? { id } : null;
  }

  @Query(() => HouseholdComposition, {
    description:
      'Huishouden van een persoon on a day (Wet BRP): home first, else actual stay, else postal address.',
  })
  async householdOf(
    @Arg('bsn', () => BsnScalar, { description: 'Burgerservicenummer (Wabb) of anybody in the household.' })
    bsn: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<HouseholdComposition> {
    const day = context.dayOf(asOf);
    // Also when nothing is told: somebody was asked about.
    context.processed('bewoning raadplegen', [bsn]);
    const access = residenceAccess(context);
    if (access !== 'GRANTED') return toComposition(access, null, context.given);
    const found = await householdLoaders(context).byPerson.load({ of: bsn, asOf: day });
    return toComposition(access, found, context.given);
  }
}
