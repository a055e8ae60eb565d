import type { Agency } from '../../subgraphs/kit/graph/values';
import type { Role } from '../../subgraphs/kit/vocabulary';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { gemeenteIdentity } from '../../subgraphs/gemeente/intake';
import { loadAgencies } from '../project';

/** Password of every demo user. For development only: whoever reads this project knows it. */
export const DEMO_PASSWORD = 'alleen-voor-de-demo';

/** Somebody who can log in at the demo. Nobody of them exists. */
export interface DemoUser {
  /** Also the `sub` of their tokens. */
  readonly username: string;
  /** Name and work, in Dutch, as the login page shows them. */
  readonly name: string;
  readonly role: Role;
  /** OIN of the organisation that they work for; of a citizen: the organisation that lets them in. */
  readonly oin: string;
  /** Code of the agency that they work for, as "uwv"; null for people of the gemeente who see households of cases. */
  readonly worksAt: string | null;
  /** Citizen service number; of a citizen only. */
  readonly bsn: string | null;
}

/** The OIN of an organisation. Throws a SetupError when it has none: nobody can act for it. */
export function oinOf({ code, oin }: Agency): string {
  if (oin === null)
    throw new SetupError(`${code} has no OIN, and nobody can log in for an organisation without.`);
  return oin;
}

const atGemeente = (username: string, name: string, role: Role, bsn: string | null = null): DemoUser => ({
  username,
  name,
  role,
  oin: oinOf(gemeenteIdentity),
  worksAt: null,
  bsn,
});

const GEMEENTE_USERS: readonly DemoUser[] = [
  atGemeente('hulpverlener', 'Noor Voorbeeld, hulpverlener', 'CASEWORKER'),
  atGemeente('hulpverlener-2', 'Bram Voorbeeld, hulpverlener', 'CASEWORKER'),
  atGemeente('procesregisseur', 'Fatma Voorbeeld, procesregisseur', 'CASE_DIRECTOR'),
  atGemeente('schuldenregisseur', 'Joris Voorbeeld, schuldenregisseur', 'DEBT_DIRECTOR'),
  atGemeente('leidinggevende', 'Ineke Voorbeeld, leidinggevende', 'SUPERVISOR'),
  atGemeente('fg', 'Ravi Voorbeeld, functionaris gegevensbescherming', 'DATA_PROTECTION_OFFICER'),
  // The first person of the first demo household: the one that the welcome asks about.
  atGemeente('burger', 'Burger uit het eerste voorbeeldhuishouden', 'CITIZEN', '999990019'),
];

function agencyUsers(agency: Agency): DemoUser[] {
  const { code, name } = agency;
  const place = { oin: oinOf(agency), worksAt: code, bsn: null };
  return [
    {
      ...place,
      username: `maatwerk-${code}`,
      name: `Maatwerkmedewerker van ${name}`,
      role: 'MAATWERK_OFFICER',
    },
    { ...place, username: `beheerder-${code}`, name: `Beheerder van ${name}`, role: 'AGENCY_ADMINISTRATOR' },
  ];
}

/**
 * The people of the demo: every role that a person can have, and two people for each agency.
 * @param agencies the agencies that were found, so that a new one has its people by itself
 */
export function demoUsers(
  agencies: readonly Agency[] = loadAgencies().map(({ identity }) => identity),
): readonly DemoUser[] {
  return [...GEMEENTE_USERS, ...agencies.flatMap(agencyUsers)];
}
