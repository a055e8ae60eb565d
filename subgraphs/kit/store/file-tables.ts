import type { QueryRunner } from 'typeorm';

/** Columns that every fact has: its key, since when it is known, and until when it is held to be so. */
const FACT = `
  id text PRIMARY KEY,
  recorded_on date NOT NULL,
  withdrawn_on date,
  CONSTRAINT withdrawn_after_recorded CHECK (withdrawn_on >= recorded_on)`;

const PERIOD = `
  period_from date NOT NULL,
  period_to date,
  CONSTRAINT period_in_order CHECK (period_to >= period_from)`;

const BSN = `bsn text NOT NULL CHECK (bsn ~ '^[0-9]{9}$')`;

const TABLES: Readonly<Record<string, string>> = {
  benefit: `${FACT}, ${PERIOD}, ${BSN}, kind text NOT NULL, scheme text NOT NULL, title text NOT NULL,
    amount_per_month bigint CHECK (amount_per_month >= 0), gross_net text, first_payment_on date,
    suspended_from date, suspended_to date CHECK (suspended_to >= suspended_from), basis jsonb NOT NULL`,
  claim: `${FACT}, kind text NOT NULL, regime text NOT NULL, scheme text NOT NULL, title text NOT NULL,
    creditor jsonb NOT NULL, handler jsonb NOT NULL, handler_reference text,
    debtors text[] NOT NULL CHECK (cardinality(debtors) BETWEEN 1 AND 2),
    period_from date, period_to date CHECK (period_to >= period_from), gross_net text,
    payable_from date, due_on date, limitation_on date, intent_or_gross_fault boolean,
    criminal boolean NOT NULL, decision_id text, basis jsonb NOT NULL`,
  claim_event: `id text PRIMARY KEY, claim_id text NOT NULL REFERENCES claim ON DELETE CASCADE, kind text NOT NULL,
    occurred_on date NOT NULL, recorded_on date NOT NULL, amount bigint NOT NULL, component text, description text,
    CONSTRAINT only_a_correction_is_negative CHECK (amount >= 0 OR kind = 'CORRECTED')`,
  collection_act: `id text PRIMARY KEY, claim_id text NOT NULL REFERENCES claim ON DELETE CASCADE, kind text NOT NULL,
    acted_on date NOT NULL, recorded_on date NOT NULL, actor jsonb NOT NULL`,
  decision: `${FACT}, persons text[] NOT NULL CHECK (cardinality(persons) >= 1), kind text NOT NULL,
    scheme text NOT NULL, title text NOT NULL, decided_on date NOT NULL, effect_from date NOT NULL,
    effect_to date CHECK (effect_to >= effect_from), reason text, cause_kind text, cause_id text,
    signal_received_on date, binding_degree text NOT NULL, basis jsonb NOT NULL, objection_until date,
    exception_weighed text NOT NULL, amount bigint CHECK (amount >= 0), monthly_effect bigint, referred_to jsonb,
    obligations jsonb NOT NULL`,
  deduction: `${FACT}, ${PERIOD}, ${BSN}, claim_id text, beneficiary jsonb NOT NULL, method text NOT NULL,
    on_income text NOT NULL, amount_per_month bigint NOT NULL CHECK (amount_per_month >= 0), protected_amount jsonb,
    basis jsonb NOT NULL`,
  arrangement: `${FACT}, ${PERIOD}, ${BSN}, kind text NOT NULL, claim_ids text[] NOT NULL, handler jsonb NOT NULL,
    amount_per_month bigint CHECK (amount_per_month >= 0), ended_early_on date, excludes_set_off boolean,
    conditions text[] NOT NULL, basis jsonb NOT NULL`,
  living_situation: `${FACT}, ${PERIOD}, ${BSN}, scheme text NOT NULL, code text NOT NULL, partner text,
    partner_ground text, counted_persons text[] NOT NULL, reference_date text NOT NULL, source text NOT NULL,
    address_id text, care_need boolean, basis jsonb NOT NULL`,
  income: `${FACT}, ${PERIOD}, ${BSN}, kind text NOT NULL, payer text NOT NULL,
    amount_per_month bigint NOT NULL CHECK (amount_per_month >= 0), gross_net text NOT NULL, reference_year int`,
  maatwerk_contact: `id text PRIMARY KEY, function_mailbox text NOT NULL, phone text NOT NULL, deputy text NOT NULL,
    mandate text NOT NULL, themes text[] NOT NULL, valid_until date NOT NULL`,
};

/** What the rules need over and above version 1. */
const VERSION_2 = {
  columns: [
    'ALTER TABLE claim ADD COLUMN interest_rate int CHECK (interest_rate >= 0), ADD COLUMN lapses_on date',
    'ALTER TABLE decision ADD COLUMN referred_scheme text, ADD COLUMN breach text',
    'ALTER TABLE income ADD COLUMN taxable_per_month bigint CHECK (taxable_per_month >= 0)',
  ],
  undo: [
    'ALTER TABLE claim DROP COLUMN interest_rate, DROP COLUMN lapses_on',
    'ALTER TABLE decision DROP COLUMN referred_scheme, DROP COLUMN breach',
    'ALTER TABLE income DROP COLUMN taxable_per_month',
  ],
  backPayment: `${FACT}, ${PERIOD}, ${BSN}, scheme text NOT NULL, amount bigint NOT NULL CHECK (amount >= 0),
    paid_on date NOT NULL, paid_to jsonb`,
} as const;

const INDEXES: readonly string[] = [
  'CREATE INDEX claim_debtors ON claim USING gin (debtors)',
  'CREATE INDEX decision_persons ON decision USING gin (persons)',
  'CREATE INDEX claim_event_claim ON claim_event (claim_id)',
  'CREATE INDEX collection_act_claim ON collection_act (claim_id)',
  'CREATE INDEX deduction_claim ON deduction (claim_id)',
  'CREATE INDEX arrangement_claims ON arrangement USING gin (claim_ids)',
  ...['benefit', 'deduction', 'arrangement', 'living_situation', 'income'].map(
    (table) => `CREATE INDEX ${table}_bsn ON ${table} (bsn)`,
  ),
];

/** Makes a claim event what the exchange format for payment obligations (FCID) says it is: never changed. */
const IMMUTABLE_EVENTS = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'a claim event is never changed; record a new event'; END $$;
  CREATE TRIGGER claim_event_is_immutable BEFORE UPDATE ON claim_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change()`;

/**
 * Second lock behind the agency's own access rules: without a purpose that the agency shares under, its login role
 * sees no row. The owner of the tables is not bound, so that migrations and loading work.
 */
export async function lockByPurpose(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY shared_under_purpose ON ${table} FOR SELECT USING (
      EXISTS (SELECT FROM shared_purpose WHERE purpose = current_setting('huishoudbeeld.purpose', true)))`);
}

/** Creates the tables of an agency file. Version 1: a later change is a migration of its own. */
export async function createFileTables(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE TABLE shared_purpose (purpose text PRIMARY KEY)');
  for (const [table, columns] of Object.entries(TABLES)) {
    await runner.query(`CREATE TABLE ${table} (${columns})`);
    await lockByPurpose(runner, table);
  }
  for (const index of INDEXES) await runner.query(index);
  await runner.query(IMMUTABLE_EVENTS);
}

/** Undoes createFileTables. */
export async function dropFileTables(runner: QueryRunner): Promise<void> {
  for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  await runner.query('DROP FUNCTION refuse_change');
  await runner.query('DROP TABLE shared_purpose');
}

/** Version 2 of the tables of an agency file: what the rules on interest, fines and back payments need. */
export async function growFileTables(runner: QueryRunner): Promise<void> {
  for (const statement of VERSION_2.columns) await runner.query(statement);
  await runner.query(`CREATE TABLE back_payment (${VERSION_2.backPayment})`);
  await lockByPurpose(runner, 'back_payment');
  await runner.query('CREATE INDEX back_payment_bsn ON back_payment (bsn)');
}

/** Undoes growFileTables. */
export async function shrinkFileTables(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE back_payment');
  for (const statement of VERSION_2.undo) await runner.query(statement);
}

/** Version 3: an agency that got an address from the BRP got with it whether it is secret (Wet BRP 2.59). */
export async function addSecretAddresses(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE living_situation ADD COLUMN address_secret boolean NOT NULL DEFAULT false');
}

/** Undoes addSecretAddresses. */
export async function dropSecretAddresses(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE living_situation DROP COLUMN address_secret');
}
