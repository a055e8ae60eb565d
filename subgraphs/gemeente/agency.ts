import type { AgencyDefinition } from '../kit/agency';
import { gemeenteAccess } from './access';
import { gemeenteContact } from './contact';
import { GemeenteHouseholdQueries, GemeenteHouseholdResolver } from './graph/household';
import { GemeentePersonResolver } from './graph/person';
import { GemeenteProcessingQueries } from './graph/processing';
import { gemeenteIdentity, gemeenteIntake } from './intake';
import { gemeenteCounsellingEntities } from './store/counselling-entities';
import { gemeenteEntities } from './store/entities';
import { FileTables1767225600001 } from './store/migrations/1767225600001-file-tables';
import { PersonRecords1767225600002 } from './store/migrations/1767225600002-person-records';
import { DebtCounselling1767225600003 } from './store/migrations/1767225600003-debt-counselling';
import { gemeentePersonEntities } from './store/person-entities';
import { readGemeenteFiles } from './store/files';
import { PlansAndReports1769904000002 } from './store/migrations/1769904000002-plans-and-reports';
import { FileTables1769904000001 } from './store/migrations/1769904000001-file-tables-2';
import { AccessGrants1772323200001 } from './store/migrations/1772323200001-access-grants';
import { ProcessingLog1772323200002 } from './store/migrations/1772323200002-processing-log';
import { SecretAddresses1772323200003 } from './store/migrations/1772323200003-secret-addresses';

export const agency: AgencyDefinition = {
  identity: gemeenteIdentity,
  defaultPort: 4004,
  access: gemeenteAccess,
  contact: gemeenteContact,
  entities: [gemeenteEntities, gemeentePersonEntities, gemeenteCounsellingEntities].flatMap((group) =>
    Object.values(group),
  ),
  migrations: [
    FileTables1767225600001,
    PersonRecords1767225600002,
    DebtCounselling1767225600003,
    FileTables1769904000001,
    PlansAndReports1769904000002,
    AccessGrants1772323200001,
    ProcessingLog1772323200002,
    SecretAddresses1772323200003,
  ],
  resolvers: [
    GemeentePersonResolver,
    GemeenteHouseholdResolver,
    GemeenteHouseholdQueries,
    GemeenteProcessingQueries,
  ],
  readFiles: (manager, question, given) => readGemeenteFiles(manager, gemeenteIdentity, question, given),
  intake: gemeenteIntake,
};
