import type { AgencyDefinition } from '../kit/agency';
import { readFiles } from '../kit/store/read-files';
import { uwvAccess } from './access';
import { uwvContact } from './contact';
import { UwvPersonResolver } from './graph/person';
import { uwvIdentity, uwvIntake } from './intake';
import { uwvEntities } from './store/entities';
import { FileTables1767225600001 } from './store/migrations/1767225600001-file-tables';
import { FileTables1769904000001 } from './store/migrations/1769904000001-file-tables-2';

export const agency: AgencyDefinition = {
  identity: uwvIdentity,
  defaultPort: 4001,
  access: uwvAccess,
  contact: uwvContact,
  entities: Object.values(uwvEntities),
  migrations: [FileTables1767225600001, FileTables1769904000001],
  resolvers: [UwvPersonResolver],
  readFiles: (manager, question) => readFiles(manager, uwvEntities, uwvIdentity, question),
  intake: uwvIntake,
};
