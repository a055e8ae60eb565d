import type { EntityManager } from 'typeorm';
import type { FileContent } from '../../kit/agency';
import type { CounsellingFile } from '../../kit/graph/counselling-file';
import type { PersonRecordFile } from '../../kit/graph/person-record-file';
import type { Agency } from '../../kit/graph/values';
import type { Question } from '../../kit/store/known-rows';
import type { DataClass } from '../../kit/vocabulary';
import { readFiles } from '../../kit/store/read-files';
import { readCounselling } from './counselling';
import { gemeenteEntities } from './entities';
import { readPersonRows } from './person-records';
import { secretAddressIds } from './secret-addresses';

/** The lists that every agency has, the personal record and the debt counselling. */
export type GemeenteFileContent = FileContent & PersonRecordFile & CounsellingFile;

/**
 * The files of several persons as known on a day, in a number of statements that does not depend on the
 * question. A person whom the register does not know has no personal record, and empty lists. An address that
 * may not leave (Wet BRP 2.59) is in none of it: neither in the record nor in what a finding rested on. Only who is given
 * secret addresses gets it.
 */
export async function readGemeenteFiles(
  manager: EntityManager,
  agency: Agency,
  question: Question,
  given: ReadonlySet<DataClass>,
): Promise<Map<string, GemeenteFileContent>> {
  // At the same moment, so that it is one statement.
  const [standard, persons, counsellingOf] = await Promise.all([
    readFiles(manager, gemeenteEntities, agency, question, given),
    readPersonRows(manager, question),
    readCounselling(manager, question),
  ]);
  const findings = [...standard.values()].flatMap(({ livingSituations }) => livingSituations ?? []);
  const secret = await secretAddressIds(
    manager,
    [...persons.addresses, ...findings].map(({ addressId }) => addressId),
    question.asOf,
  );

  const shown = given.has('SECRET_ADDRESS');
  const withheld = (bsn: string, addressId: string | null): boolean =>
    !shown && (persons.isSecret(bsn) || (addressId !== null && secret.has(addressId)));
  const files = [...standard].map(([bsn, file]): [string, GemeenteFileContent] => [
    bsn,
    {
      ...file,
      ...counsellingOf(bsn),
      livingSituations:
        file.livingSituations?.map((finding) => ({
          ...finding,
          addressId: withheld(bsn, finding.addressId) ? null : finding.addressId,
        })) ?? null,
      personRecord: persons.recordOf(bsn, withheld),
    },
  ]);
  return new Map(files);
}
