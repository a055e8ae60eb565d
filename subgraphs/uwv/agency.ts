import type { AgencyDefinition } from '../kit/agency';
import { readFiles } from '../kit/store/read-files';
import { uwvAccess } from './access';
import { uwvContact } from './contact';
import { UwvContactResolver } from './graph/contact';
import { UwvFollowResolver } from './graph/follow';
import { UwvPersonResolver } from './graph/person';
import { UwvProcessingQueries } from './graph/processing';
import { uwvIdentity, uwvIntake } from './intake';
import { uwvEntities } from './store/entities';
import { FileTables1767225600001 } from './store/migrations/1767225600001-file-tables';
import { FileTables1769904000001 } from './store/migrations/1769904000001-file-tables-2';
import { AccessGrants1772323200001 } from './store/migrations/1772323200001-access-grants';
import { ProcessingLog1772323200002 } from './store/migrations/1772323200002-processing-log';
import { SecretAddresses1772323200003 } from './store/migrations/1772323200003-secret-addresses';
import { ContactRegister1772323200004 } from './store/migrations/1772323200004-contact-register';
import { PersonLinks1795392000001 } from './store/migrations/1795392000001-person-links';
import { Following1795392000002 } from './store/migrations/1795392000002-following';

export const agency: AgencyDefinition = {
  identity: uwvIdentity,
  defaultPort: 4001,
  access: uwvAccess,
  contact: uwvContact,
  entities: Object.values(uwvEntities),
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
  resolvers: [UwvPersonResolver, UwvProcessingQueries, UwvContactResolver, UwvFollowResolver],
  readFiles: (manager, question, given) => readFiles(manager, uwvEntities, uwvIdentity, question, given),
  intake: uwvIntake,
};
