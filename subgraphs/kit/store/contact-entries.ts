import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../calendar';
import type { ContactDraft } from '../contact/check-entry';

/** An entry of the contact register as it is stored. */
export interface StoredContact extends ContactDraft {
  /** Null for the entry with which the agency began. */
  readonly validFrom: CalendarDate | null;
}

const COLUMNS = `function_mailbox AS "functionMailbox", phone, deputy, mandate, themes,
  valid_until AS "validUntil", valid_from AS "validFrom"`;

/** Which entry caseworkers see on a day: the last one recorded up to then. A condition on `row` of the entity. */
export const PRESENT_CONTACT = `row.id = (SELECT c.id FROM maatwerk_contact c
  WHERE c.valid_from IS NULL OR c.valid_from <= :asOf ORDER BY c.number DESC LIMIT 1)`;

/** Every entry, newest first. */
export function contactEntries(manager: EntityManager): Promise<StoredContact[]> {
  return manager.query(`SELECT ${COLUMNS} FROM maatwerk_contact ORDER BY number DESC`);
}

/** Adds an entry that holds from a day on. */
export async function addContactEntry(
  manager: EntityManager,
  { functionMailbox, phone, deputy, mandate, themes, validUntil }: ContactDraft,
  validFrom: CalendarDate,
): Promise<void> {
  await manager.query(
    `INSERT INTO maatwerk_contact (id, function_mailbox, phone, deputy, mandate, themes, valid_until, valid_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), functionMailbox, phone, deputy, mandate, themes, validUntil, validFrom],
  );
}
