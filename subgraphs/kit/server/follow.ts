import type { EntityManager } from 'typeorm';
import { addDays, type CalendarDate } from '../calendar';
import { CodedError } from '../errors';
import type { AgencyChanges, FollowPersonsInput, PersonsFollowed } from '../graph/follow';
import type { Agency } from '../graph/values';
import { holdsWrittenNumber } from '../logbook/written-numbers';
import { changesAfter, type ChangePlace, followPersons } from '../store/followed-persons';
import type { DataClass } from '../vocabulary';

/** Days that a person is followed unless it is renewed: a week, and a day on which who follows may be late. */
const FOLLOWED_DAYS = 8;
/** Days that a change can be asked for: longer than anybody is followed. */
const KEPT_DAYS = 14;
/** Persons in one request. */
const MOST_PERSONS = 1000;
/** Changes in one answer. */
const MOST_CHANGES = 500;
/** Characters of a case reference. */
const MOST_REFERENCE = 100;

/** What following needs of a request. */
interface FollowSurroundings {
  readonly agency: Agency;
  readonly given: ReadonlySet<DataClass>;
  /** OIN of who asks. */
  readonly follower: string;
  readonly today: CalendarDate;
  readonly read: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
  /** Makes a change together with its lines in the processing log. @param name what was done, in plain Dutch */
  readonly change: <T>(
    name: string,
    bsns: readonly string[],
    work: (manager: EntityManager) => Promise<T>,
  ) => Promise<T>;
  readonly processed: (name: string, bsns: Iterable<string>) => void;
}

/**
 * Follows persons for who asks, for a while: of a change of what the agency knows of them it is told under their case.
 * @throws NOT_ALLOWED, BAD_INPUT; nobody is then followed
 */
export async function follow(
  { persons }: FollowPersonsInput,
  { given, follower, today, change }: FollowSurroundings,
): Promise<PersonsFollowed> {
  if (!given.has('CHANGES'))
    throw new CodedError('NOT_ALLOWED', 'Persons are followed by who keeps a caseload up to date.');
  if (persons.length < 1 || persons.length > MOST_PERSONS)
    throw new CodedError('BAD_INPUT', `From 1 to ${MOST_PERSONS} persons are followed at once.`, {
      allowed: MOST_PERSONS,
    });
  if (persons.some(({ reference }) => !isReference(reference)))
    throw new CodedError(
      'BAD_INPUT',
      `A case reference has 1 to ${MOST_REFERENCE} characters, and no number of a person.`,
    );
  const until = addDays(today, FOLLOWED_DAYS);
  const bsns = [...new Set(persons.map(({ person }) => person))];
  await change('volgindicatie plaatsen', bsns, (manager) =>
    followPersons(manager, persons, { follower, today, until, keptFrom: addDays(today, -KEPT_DAYS) }),
  );
  return { persons: persons.length, until };
}

const isReference = (reference: string): boolean =>
  reference !== '' &&
  reference.length <= MOST_REFERENCE &&
  !holdsWrittenNumber(reference) &&
  !/\d{9}/.test(reference);

const writePlace = ({ changedIn, number }: ChangePlace): string => `${changedIn}-${number}`;

function readPlace(cursor: string): ChangePlace {
  const [, changedIn, number] = /^(\d{1,18})-(\d{1,18})$/.exec(cursor) ?? [];
  if (changedIn === undefined || number === undefined)
    throw new CodedError('BAD_INPUT', '"after" is not a place that this agency gave.');
  return { changedIn, number };
}

/**
 * Under which cases the agency changed something of a person whom the asker follows; unknown to who may not follow.
 * @param after place up to which was asked before; null to begin with what comes from now on
 * @throws BAD_INPUT for a place that is none
 */
export async function readChanges(
  after: string | null,
  { agency, given, follower, today, read, processed }: FollowSurroundings,
): Promise<AgencyChanges> {
  if (!given.has('CHANGES'))
    return { agency, access: 'NO_LEGAL_GROUND', references: null, cursor: null, more: null };
  const from = after === null ? null : readPlace(after);
  const { found, place, more } = await read((manager) =>
    changesAfter(manager, from, { follower, today, first: MOST_CHANGES }),
  );
  processed(
    'wijziging melden',
    found.map(({ bsn }) => bsn),
  );
  const references = [...new Set(found.map(({ reference }) => reference))];
  return { agency, access: 'GRANTED', references, cursor: writePlace(place), more };
}
