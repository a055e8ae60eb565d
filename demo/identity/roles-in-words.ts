import type { Role } from '../../subgraphs/kit/vocabulary';

/** A role as the login page tells of it, in Dutch. */
interface RoleInWords {
  readonly title: string;
  /** What somebody with this role can do. */
  readonly can: string;
}

/** Roles that a person can have; a program does not come to the login page. */
export type PersonRole = Exclude<Role, 'SYSTEM'>;

/** What each role can do, in the order in which a newcomer meets them. */
export const ROLES_IN_WORDS: Readonly<Record<PersonRole, RoleInWords>> = {
  CASEWORKER: {
    title: 'Hulpverlener',
    can: 'Helpt gezinnen met schulden. Ziet wie er woont, wat zij moeten betalen, welke besluiten botsen en wie te bellen. Van eigen zaken, en van een ander gezin met een reden.',
  },
  CASE_DIRECTOR: {
    title: 'Procesregisseur',
    can: 'Maakt één plan voor een gezin met veel problemen. Ziet wat een hulpverlener ziet.',
  },
  DEBT_DIRECTOR: {
    title: 'Schuldenregisseur',
    can: 'Ziet de zaken van de gemeente samen als werklijst: welk gezin heeft het eerst aandacht nodig?',
  },
  MAATWERK_OFFICER: {
    title: 'Maatwerkmedewerker',
    can: 'Ziet van een gezin alleen wat de eigen organisatie deelt. Houdt bij wie hulpverleners daar kunnen bellen.',
  },
  AGENCY_ADMINISTRATOR: {
    title: 'Beheerder van een organisatie',
    can: 'Houdt bij wie hulpverleners bij de eigen organisatie kunnen bellen. Ziet niets van gezinnen.',
  },
  SUPERVISOR: {
    title: 'Leidinggevende',
    can: 'Controleert wie welk gezin bekeek, en waarom.',
  },
  DATA_PROTECTION_OFFICER: {
    title: 'Functionaris gegevensbescherming',
    can: 'Controleert of gegevens alleen zijn bekeken als dat mocht.',
  },
  CITIZEN: {
    title: 'Burger',
    can: 'Ziet wie haar gegevens bekeek, wanneer en waarvoor.',
  },
};
