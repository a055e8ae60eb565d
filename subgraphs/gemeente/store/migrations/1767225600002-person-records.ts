import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockByPurpose } from '../../../kit/store/file-tables';

const BSN = `~ '^[0-9]{9}$'`;

/** Columns of what is recorded, corrected and holds over a period. */
const PERIOD_FACT = `
  id text PRIMARY KEY,
  recorded_on date NOT NULL,
  withdrawn_on date CHECK (withdrawn_on >= recorded_on),
  period_from date NOT NULL,
  period_to date CHECK (period_to >= period_from)`;

/**
 * The number of a household: opaque, the same for all at one address, never a burgerservicenummer. The cast
 * to bytea is the only immutable one, which a generated column demands; the checks on the ids keep it free of
 * escapes.
 */
const householdId = (of: string) =>
  `household_id text NOT NULL GENERATED ALWAYS AS (left(encode(sha256((${of})::bytea), 'hex'), 16)) STORED`;

const NO_ESCAPE = `!~ '\\\\'`;

const TABLES: Readonly<Record<string, string>> = {
  person: `id text PRIMARY KEY CHECK (id ${NO_ESCAPE}), bsn text NOT NULL UNIQUE CHECK (bsn ${BSN}),
    given text NOT NULL, prefix text, family text NOT NULL, birth_date date NOT NULL,
    death_date date CHECK (death_date >= birth_date),
    death_recorded_on date CHECK (death_recorded_on >= death_date),
    secret_address boolean NOT NULL, ${householdId('id')},
    CONSTRAINT death_is_recorded CHECK ((death_date IS NULL) = (death_recorded_on IS NULL))`,
  address_record: `${PERIOD_FACT}, bsn text NOT NULL REFERENCES person (bsn) ON DELETE CASCADE, kind text NOT NULL,
    address_id text CHECK (address_id ${NO_ESCAPE}), street text, house_number text, postal_code text, city text,
    investigation_from date, investigation_to date CHECK (investigation_to >= investigation_from), lease text,
    ${householdId('coalesce(address_id, id)')},
    CONSTRAINT id_without_escape CHECK (id ${NO_ESCAPE}),
    CONSTRAINT whole_address_or_none CHECK (num_nulls(address_id, street, house_number, postal_code, city) IN (0, 5)),
    CONSTRAINT investigation_begins CHECK (investigation_to IS NULL OR investigation_from IS NOT NULL)`,
  relation: `${PERIOD_FACT}, bsn text NOT NULL CHECK (bsn ${BSN}), kind text NOT NULL,
    other text NOT NULL CHECK (other ${BSN}), CONSTRAINT with_another CHECK (other <> bsn)`,
  brp_mutation: `id text PRIMARY KEY, bsn text NOT NULL CHECK (bsn ${BSN}), kind text NOT NULL,
    description text NOT NULL, effective_on date NOT NULL, registered_on date NOT NULL`,
  correction_request: `id text PRIMARY KEY, bsn text NOT NULL CHECK (bsn ${BSN}),
    mutation_id text NOT NULL REFERENCES brp_mutation ON DELETE CASCADE, requested_on date NOT NULL,
    outcome text CHECK (outcome IN ('GRANTED', 'REFUSED')), decided_on date CHECK (decided_on >= requested_on),
    CONSTRAINT outcome_when_decided CHECK ((outcome IS NULL) = (decided_on IS NULL))`,
};

const INDEXES: readonly string[] = [
  'CREATE INDEX person_household ON person (household_id)',
  'CREATE INDEX address_record_household ON address_record (household_id)',
  'CREATE INDEX address_record_address ON address_record (address_id)',
  ...['address_record', 'relation', 'brp_mutation', 'correction_request'].map(
    (table) => `CREATE INDEX ${table}_bsn ON ${table} (bsn)`,
  ),
];

/** The personal records (Wet BRP 2.7) and, as generated columns, the households that follow from them. */
export class PersonRecords1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await lockByPurpose(runner, table);
    }
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
