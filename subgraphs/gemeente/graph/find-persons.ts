import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../kit/errors';
import { DateScalar } from '../../kit/graph/scalars';
import { holdsWrittenNumber } from '../../kit/logbook/written-numbers';
import type { AgencyContext } from '../../kit/server/context';
import { findPersons } from '../store/find-persons';
import { nameOf } from '../store/person-records';
import { FoundPersons } from './finding-types';

const LEAST_LETTERS = 2;
const MOST_CHARACTERS = 200;

const badName = (message: string, allowed: number): CodedError =>
  new CodedError('BAD_INPUT', message, { allowed });

/** A name that can be searched for. The messages do not repeat it: it can be anything that somebody typed. */
function requireName(name: string): void {
  if (name.length > MOST_CHARACTERS)
    throw badName(`A name has up to ${MOST_CHARACTERS} characters.`, MOST_CHARACTERS);
  if (name.replace(/\P{L}/gu, '').length < LEAST_LETTERS)
    throw badName(
      `A search by name asks for ${LEAST_LETTERS} letters of the family name at least.`,
      LEAST_LETTERS,
    );
  if (holdsWrittenNumber(name))
    throw new CodedError('BAD_INPUT', 'A name holds no number of a person; ask householdOf by it instead.');
}

@Resolver()
export class GemeenteFindPersonsQueries {
  @Query(() => FoundPersons, {
    description:
      'Personen zoeken by name and exact birth date (Wet BRP 1.7), today. Gives no address. Error: BAD_INPUT.',
  })
  async findPersons(
    @Arg('name', () => String, {
      description:
        'Geslachtsnaam or its first two letters or more, with or without voorvoegsel and given names. Capitals and accents do not count.',
    })
    name: string,
    @Arg('birthDate', () => DateScalar, { description: 'Geboortedatum, exactly.' }) birthDate: string,
    @Ctx() context: AgencyContext,
  ): Promise<FoundPersons> {
    requireName(name);
    if (!context.given.has('PERSON_SEARCH')) return { access: 'NO_LEGAL_GROUND', persons: null, more: false };
    const today = context.dayOf(null);
    const { persons, more } = await context.read((manager) =>
      findPersons(manager, { name, birthDate }, today),
    );
    context.processed(
      'zoeken op naam',
      persons.map(({ person }) => person.bsn),
    );
    return {
      access: 'GRANTED',
      persons: persons.map(({ person, householdId }) => ({
        person: { bsn: person.bsn },
        name: nameOf(person),
        birthDate: person.birthDate,
        household: householdId === null ? null : { id: householdId },
      })),
      more,
    };
  }
}
