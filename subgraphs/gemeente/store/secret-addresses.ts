import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';

/**
 * Of these addresses, the ones that may not leave (Wet BRP 2.59): somebody whose address is secret is
 * recorded there on the day or later. They are withheld from everybody's record, because a housemate's
 * address tells the secret one, and for past days too, because the person may live there now. One statement.
 */
export async function secretAddressIds(
  manager: EntityManager,
  addressIds: readonly (string | null)[],
  asOf: CalendarDate,
): Promise<ReadonlySet<string>> {
  const rows: { address_id: string }[] = await manager.query(
    `SELECT DISTINCT address_id FROM address_record JOIN person USING (bsn)
     WHERE secret_address AND address_id = ANY($1)
       AND (period_to IS NULL OR period_to >= $2) AND (withdrawn_on IS NULL OR withdrawn_on > $2)`,
    [addressIds, asOf],
  );
  return new Set(rows.map((row) => row.address_id));
}
