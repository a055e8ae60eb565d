import type { AgencyDefinition } from '../kit/agency';
import { gemeenteAccess } from './access';
import { gemeenteContact } from './contact';
import { GemeenteContactResolver } from './graph/contact';
import { GemeenteCaseHouseholdQueries } from './graph/case-households';
import { GemeenteFindPersonsQueries } from './graph/find-persons';
import { GemeenteHouseholdQueries, GemeenteHouseholdResolver } from './graph/household';
import { GemeenteFollowResolver } from './graph/follow';
import { GemeentePersonResolver } from './graph/person';
import { GemeenteProcessingQueries } from './graph/processing';
import { gemeenteIdentity, gemeenteIntake } from './intake';
import { gemeenteCaseEntities } from './store/case-entities';
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
import { CaseReferences1795305600011 } from './store/migrations/1795305600011-case-references';
import { FindPersons1795305600012 } from './store/migrations/1795305600012-find-persons';
import { ContactRegister1772323200004 } from './store/migrations/1772323200004-contact-register';
import { PersonLinks1795392000001 } from './store/migrations/1795392000001-person-links';
import { Following1795392000002 } from './store/migrations/1795392000002-following';

export const agency: AgencyDefinition = {
  identity: gemeenteIdentity,
  defaultPort: 4004,
  access: gemeenteAccess,
  contact: gemeenteContact,
  entities: [
    gemeenteEntities,
    gemeentePersonEntities,
    gemeenteCounsellingEntities,
    gemeenteCaseEntities,
  ].flatMap((group) => Object.values(group)),
  migrations: [
    FileTables1767225600001,
    PersonRecords1767225600002,
    DebtCounselling1767225600003,
    FileTables1769904000001,
    PlansAndReports1769904000002,
    AccessGrants1772323200001,
    ProcessingLog1772323200002,
    SecretAddresses1772323200003,
    ContactRegister1772323200004,
    CaseReferences1795305600011,
    FindPersons1795305600012,
    PersonLinks1795392000001,
    Following1795392000002,
  ],
  resolvers: [
    GemeentePersonResolver,
    GemeenteHouseholdResolver,
    GemeenteHouseholdQueries,
    GemeenteFindPersonsQueries,
    GemeenteCaseHouseholdQueries,
    GemeenteProcessingQueries,
    GemeenteContactResolver,
    GemeenteFollowResolver,
  ],
  readFiles: (manager, question, given) => readGemeenteFiles(manager, gemeenteIdentity, question, given),
  intake: gemeenteIntake,
};
