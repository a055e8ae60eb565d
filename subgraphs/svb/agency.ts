import type { AgencyDefinition } from '../kit/agency';
import { readFiles } from '../kit/store/read-files';
import { svbAccess } from './access';
import { svbContact } from './contact';
import { SvbContactResolver } from './graph/contact';
import { SvbFollowResolver } from './graph/follow';
import { SvbPersonResolver } from './graph/person';
import { SvbProcessingQueries } from './graph/processing';
import { svbIdentity, svbIntake } from './intake';
import { svbEntities } from './store/entities';
import { FileTables1767225600001 } from './store/migrations/1767225600001-file-tables';
import { FileTables1769904000001 } from './store/migrations/1769904000001-file-tables-2';
import { AccessGrants1772323200001 } from './store/migrations/1772323200001-access-grants';
import { ProcessingLog1772323200002 } from './store/migrations/1772323200002-processing-log';
import { SecretAddresses1772323200003 } from './store/migrations/1772323200003-secret-addresses';
import { ContactRegister1772323200004 } from './store/migrations/1772323200004-contact-register';
import { PersonLinks1795392000001 } from './store/migrations/1795392000001-person-links';
import { Following1795392000002 } from './store/migrations/1795392000002-following';

export const agency: AgencyDefinition = {
  identity: svbIdentity,
  defaultPort: 4002,
  access: svbAccess,
  contact: svbContact,
  entities: Object.values(svbEntities),
  migrations: [
    FileTables1767225600001,
    FileTables1769904000001,
    AccessGrants1772323200001,
    ProcessingLog1772323200002,
    SecretAddresses1772323200003,
    ContactRegister1772323200004,
    PersonLinks1795392000001,
    Following1795392000002,
  ],
  resolvers: [SvbPersonResolver, SvbProcessingQueries, SvbContactResolver, SvbFollowResolver],
  readFiles: (manager, question, given) => readFiles(manager, svbEntities, svbIdentity, question, given),
  intake: svbIntake,
};
