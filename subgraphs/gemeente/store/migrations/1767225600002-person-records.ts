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

const HOUSEHOLD_ID = 'household_id text NOT NULL';

/**
 * Numbers a household when a row comes in: opaque, the same for all at one address, never a burgerservicenummer. The
 * hash has a key in a schema that only the owner reads, because the addresses of the country are public and can all be
 * tried.
 */
const NUMBER_HOUSEHOLDS = `
  CREATE SCHEMA hidden;
  CREATE TABLE hidden.household_key (secret text NOT NULL);
  INSERT INTO hidden.household_key VALUES (gen_random_uuid()::text || gen_random_uuid()::text);
  CREATE FUNCTION household_number(place text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT left(encode(sha256(convert_to(secret || place, 'UTF8')), 'hex'), 16) FROM hidden.household_key $$;
  CREATE FUNCTION number_household_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN NEW.household_id := household_number(NEW.id); RETURN NEW; END $$;
  CREATE FUNCTION number_household_of_address() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN NEW.household_id := household_number(coalesce(NEW.address_id, NEW.id)); RETURN NEW; END $$;
  CREATE TRIGGER number_household BEFORE INSERT OR UPDATE ON person
    FOR EACH ROW EXECUTE FUNCTION number_household_of_person();
  CREATE TRIGGER number_household BEFORE INSERT OR UPDATE ON address_record
    FOR EACH ROW EXECUTE FUNCTION number_household_of_address()`;

const TABLES: Readonly<Record<string, string>> = {
  person: `id text PRIMARY KEY, bsn text NOT NULL UNIQUE CHECK (bsn ${BSN}),
    given text NOT NULL, prefix text, family text NOT NULL, birth_date date NOT NULL,
    death_date date CHECK (death_date >= birth_date),
    death_recorded_on date CHECK (death_recorded_on >= death_date),
    secret_address boolean NOT NULL, ${HOUSEHOLD_ID},
    CONSTRAINT death_is_recorded CHECK ((death_date IS NULL) = (death_recorded_on IS NULL))`,
  address_record: `${PERIOD_FACT}, bsn text NOT NULL REFERENCES person (bsn) ON DELETE CASCADE, kind text NOT NULL,
    address_id text, street text, house_number text, postal_code text, city text,
    investigation_from date, investigation_to date CHECK (investigation_to >= investigation_from), lease text,
    ${HOUSEHOLD_ID},
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

/** The personal records (Wet BRP 2.7) and the households that follow from them. */
export class PersonRecords1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await lockByPurpose(runner, table);
    }
    for (const index of INDEXES) await runner.query(index);
    await runner.query(NUMBER_HOUSEHOLDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
    await runner.query(
      'DROP FUNCTION number_household_of_person, number_household_of_address, household_number',
    );
    await runner.query('DROP SCHEMA hidden CASCADE');
  }
}
