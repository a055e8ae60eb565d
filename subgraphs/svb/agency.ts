import type { AgencyDefinition } from '../kit/agency';
import { readFiles } from '../kit/store/read-files';
import { svbAccess } from './access';
import { svbContact } from './contact';
import { SvbPersonResolver } from './graph/person';
import { svbIdentity, svbIntake } from './intake';
import { svbEntities } from './store/entities';
import { FileTables1767225600001 } from './store/migrations/1767225600001-file-tables';
import { FileTables1769904000001 } from './store/migrations/1769904000001-file-tables-2';

export const agency: AgencyDefinition = {
  identity: svbIdentity,
  defaultPort: 4002,
  access: svbAccess,
  contact: svbContact,
  entities: Object.values(svbEntities),
  migrations: [FileTables1767225600001, FileTables1769904000001],
  resolvers: [SvbPersonResolver],
  readFiles: (manager, question) => readFiles(manager, svbEntities, svbIdentity, question),
  intake: svbIntake,
};
