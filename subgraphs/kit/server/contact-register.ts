import type { EntityManager } from 'typeorm';
import type { AgencyDefinition } from '../agency';
import type { CalendarDate } from '../calendar';
import { confirmBefore, contactFaultOf, tidyContact } from '../contact/check-entry';
import { CodedError } from '../errors';
import {
  ContactRecorded,
  ContactRefused,
  type MaatwerkContactEntry,
  type MaatwerkContactInput,
  type MaatwerkContactRegister,
  type RecordMaatwerkContactResult,
} from '../graph/contact-register';
import { addContactEntry, contactEntries, type StoredContact } from '../store/contact-entries';
import type { DataClass } from '../vocabulary';

/** What the contact register of an agency needs of a request. */
interface ContactSurroundings {
  readonly agency: Pick<AgencyDefinition, 'identity' | 'contact'>;
  readonly given: ReadonlySet<DataClass>;
  readonly today: CalendarDate;
  readonly read: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
  /** Makes a change together with its lines in the processing log. @param name what was done, in plain Dutch */
  readonly change: <T>(
    name: string,
    bsns: readonly string[],
    work: (manager: EntityManager) => Promise<T>,
  ) => Promise<T>;
}

const shown = (entry: StoredContact): MaatwerkContactEntry => ({
  ...entry,
  themes: [...entry.themes],
  confirmBefore: confirmBefore(entry.validFrom, entry.validUntil),
});

/** The contact of the agency as it is and as it was; unknown to who does not maintain it. */
export async function readContactRegister({
  agency,
  given,
  read,
}: ContactSurroundings): Promise<MaatwerkContactRegister> {
  const { identity } = agency;
  if (!given.has('CONTACT_REGISTER'))
    return { agency: identity, access: 'NO_LEGAL_GROUND', present: null, history: null };
  const [present = null, ...history] = (await read(contactEntries)).map(shown);
  return { agency: identity, access: 'GRANTED', present, history };
}

/**
 * Records another contact, from today on. What was stays as history.
 * @throws NOT_ALLOWED for who does not maintain it; nothing is then changed
 */
export async function recordContact(
  input: MaatwerkContactInput,
  { agency, given, today, change }: ContactSurroundings,
): Promise<typeof RecordMaatwerkContactResult> {
  if (!given.has('CONTACT_REGISTER'))
    throw new CodedError('NOT_ALLOWED', 'The contact of an agency is maintained by its own people.');
  const draft = tidyContact(input);
  const [, ownDomain = ''] = agency.contact.functionMailbox.split('@');
  const refusal = contactFaultOf(draft, ownDomain, today);
  if (refusal !== null) return Object.assign(new ContactRefused(), refusal);
  await change('maatwerkcontact vastleggen', [], (manager) => addContactEntry(manager, draft, today));
  return Object.assign(new ContactRecorded(), { entry: shown({ ...draft, validFrom: today }) });
}
