import { Client } from 'pg';
import type { AgencyDefinition } from '../agency';

/**
 * Puts in the database what the agency states in code: the purposes it shares under (for the row level security
 * policies), and its maatwerk contact where the register has none yet.
 */
export async function prepareStore(agency: AgencyDefinition, ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('DELETE FROM shared_purpose WHERE purpose <> ALL($1)', [agency.access.sharedPurposes]);
    await client.query('INSERT INTO shared_purpose SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [
      agency.access.sharedPurposes,
    ]);
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
