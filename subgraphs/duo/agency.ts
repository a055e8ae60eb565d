import type { AgencyDefinition } from '../kit/agency';
import { duoAccess } from './access';
import { duoContact } from './contact';
import { DuoContactResolver } from './graph/contact';
import { DuoFollowResolver } from './graph/follow';
import { DuoPersonResolver } from './graph/person';
import { DuoProcessingQueries } from './graph/processing';
import { duoIdentity, duoIntake } from './intake';
import { duoEntities, DuoStudyDebtRow } from './store/entities';
import { FileTables1767225600001 } from './store/migrations/1767225600001-file-tables';
import { StudyDebt1767225600002 } from './store/migrations/1767225600002-study-debt';
import { readDuoFiles } from './store/read-duo-files';
import { FileTables1769904000001 } from './store/migrations/1769904000001-file-tables-2';
import { AccessGrants1772323200001 } from './store/migrations/1772323200001-access-grants';
import { ProcessingLog1772323200002 } from './store/migrations/1772323200002-processing-log';
import { SecretAddresses1772323200003 } from './store/migrations/1772323200003-secret-addresses';
import { ContactRegister1772323200004 } from './store/migrations/1772323200004-contact-register';
import { PersonLinks1795392000001 } from './store/migrations/1795392000001-person-links';
import { Following1795392000002 } from './store/migrations/1795392000002-following';

export const agency: AgencyDefinition = {
  identity: duoIdentity,
  defaultPort: 4003,
  access: duoAccess,
  contact: duoContact,
  entities: [...Object.values(duoEntities), DuoStudyDebtRow],
  migrations: [
    FileTables1767225600001,
    StudyDebt1767225600002,
    FileTables1769904000001,
    AccessGrants1772323200001,
    ProcessingLog1772323200002,
    SecretAddresses1772323200003,
    ContactRegister1772323200004,
    PersonLinks1795392000001,
    Following1795392000002,
  ],
  resolvers: [DuoPersonResolver, DuoProcessingQueries, DuoContactResolver, DuoFollowResolver],
  readFiles: (manager, question, given) => readDuoFiles(manager, duoIdentity, question, given),
  intake: duoIntake,
};
