import { Client } from 'pg';
import type { AgencyDefinition } from '../agency';
import { storeGrants } from './row-locks';

/**
 * Puts in the database what the agency states in code: its grants (for the row level security
 * policies), and its maatwerk contact where the register has none yet.
 */
export async function prepareStore(agency: AgencyDefinition, ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await storeGrants((text, values) => client.query(text, values), agency.access);
    const { contact } = agency;
    await client.query(
      `INSERT INTO maatwerk_contact (id, function_mailbox, phone, deputy, mandate, themes, valid_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
      [
        agency.identity.code,
        contact.functionMailbox,
        contact.phone,
        contact.deputy,
        contact.mandate,
        contact.themes,
        contact.validUntil,
      ],
    );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
