import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import { isBsn } from '../../kit/identifiers';
import type { AgencyContext } from '../../kit/server/context';
import { groupBy } from '../../kit/store/read-files';
import { existingHouseholds, type HouseholdOnDay, householdIdsOf, readHouseholds } from '../store/household';

/** A household's number or a person's burgerservicenummer, and the day asked for. */
interface DayKey {
  readonly of: string;
  readonly asOf: CalendarDate;
}

type Households = Map<string, HouseholdOnDay>;

/** What one request asks of households; questions of the same moment are put to the database together. */
export interface HouseholdLoaders {
  /** Whether there is a household under the number. */
  readonly exists: DataLoader<string, boolean>;
  /** A household by its number; null when there is none. */
  readonly byId: DataLoader<DayKey, HouseholdOnDay | null, string>;
  /** The household of a person; null when the register does not know the person. */
  readonly byPerson: DataLoader<DayKey, HouseholdOnDay | null, string>;
}

/** Loads by day: each day that occurs in the keys costs its statements once, in one transaction for all. */
function dayLoader(
  context: AgencyContext,
  readDay: (
    manager: EntityManager,
    keys: readonly string[],
    asOf: CalendarDate,
    showsSecretAddresses: boolean,
  ) => Promise<Households>,
): DataLoader<DayKey, HouseholdOnDay | null, string> {
  return new DataLoader<DayKey, HouseholdOnDay | null, string>(
    async (keys) => {
      const found = await context.read(async (manager) => {
        const byDay = new Map<CalendarDate, Households>();
        for (const [asOf, ofDay] of groupBy(keys, (key) => key.asOf)) {
          byDay.set(
            asOf,
            await readDay(
              manager,
              ofDay.map((key) => key.of),
              asOf,
              context.given.has('SECRET_ADDRESS'),
            ),
          );
        }
        return byDay;
      });
      const residents = [...found.values()].flatMap((ofDay) =>
        [...ofDay.values()].flatMap((home) => home.residents),
      );
      context.processed('bewoning raadplegen', [
        ...keys.map(({ of }) => of).filter(isBsn),
        ...residents.map(({ person }) => person.bsn),
      ]);
      return keys.map(({ of, asOf }) => found.get(asOf)?.get(of) ?? null);
    },
    { cacheKeyFn: ({ of, asOf }) => `${of}@${asOf}` },
  );
}

async function readExisting(
  manager: EntityManager,
  ids: readonly string[],
  asOf: CalendarDate,
  showsSecretAddresses: boolean,
): Promise<Households> {
  const existing = await existingHouseholds(manager, ids);
  return readHouseholds(manager, [...existing], asOf, showsSecretAddresses);
}

async function readOfPersons(
  manager: EntityManager,
  bsns: readonly string[],
  asOf: CalendarDate,
  showsSecretAddresses: boolean,
): Promise<Households> {
  const ids = await householdIdsOf(manager, bsns, asOf);
  const households = await readHouseholds(manager, [...new Set(ids.values())], asOf, showsSecretAddresses);
  return new Map(
    [...ids].flatMap(([bsn, id]) => {
      const household = households.get(id);
      return household ? [[bsn, household] as const] : [];
    }),
  );
}

function createLoaders(context: AgencyContext): HouseholdLoaders {
  return {
    exists: new DataLoader(async (ids) => {
      const existing = await context.read((manager) => existingHouseholds(manager, ids));
      return ids.map((id) => existing.has(id));
    }),
    byId: dayLoader(context, readExisting),
    byPerson: dayLoader(context, readOfPersons),
  };
}

const loaders = new WeakMap<AgencyContext, HouseholdLoaders>();

/** The loaders of one request; they end with it. */
export function householdLoaders(context: AgencyContext): HouseholdLoaders {
  const existing = loaders.get(context);
  if (existing) return existing;
  const created = createLoaders(context);
  loaders.set(context, created);
  return created;
}
