import { grantedClasses } from '../access/grants';
import type { AgencyDefinition } from '../agency';
import { addDays } from '../calendar';
import { withConnection } from '../database/connection';
import { everyAsker } from './access-cells';
import type { AgencyHarness, GraphAnswer } from './agency-harness';
import { PERSONS, TODAY } from './test-household';
import { statementOf } from './test-hub';

type Said = Parameters<AgencyHarness['ask']>[2];

/** The program of a gemeente that keeps a caseload up to date. */
const KEEPER = {
  purpose: 'CASELOAD_OVERVIEW',
  role: 'SYSTEM',
  actor: 'systeem',
  caseReference: null,
} as const;
const OTHER_OIN = '00000099000000009000';

interface Changes {
  readonly access: string;
  readonly references: readonly string[] | null;
  readonly cursor: string | null;
  readonly more: boolean | null;
}

/** Holds an agency to telling who follows a person that something was changed, and nobody else anything. */
export function describeFollowing(agency: AgencyDefinition, running: () => AgencyHarness): void {
  const { code } = agency.identity;
  const FOLLOW = `mutation ($input: FollowPersonsInput!) { followed: ${code}FollowPersons(input: $input) { persons until } }`;
  const CHANGES = `query ($after: ID) { changes: ${code}Changes(after: $after) {
    agency { code } access references cursor more } }`;

  const follow = (persons: readonly object[], said: Said = KEEPER): Promise<GraphAnswer> =>
    running().ask(FOLLOW, { input: { persons } }, said);
  async function changes(after: string | null, said: Said = KEEPER): Promise<Changes> {
    const { data, errors } = await running().ask(CHANGES, { after }, said);
    expect(errors).toBeUndefined();
    return data?.changes as Changes;
  }
  /**
   * Asks until so many cases were told of: a change is told when no older transaction of the server runs any more, of
   * whatever database.
   */
  async function heard(after: string, cases: number, said: Said = KEEPER) {
    const references = new Set<string>();
    let cursor = after;
    while (references.size < cases) {
      const told = await changes(cursor, said);
      for (const reference of told.references ?? []) references.add(reference);
      cursor = told.cursor ?? cursor;
    }
    return { references: [...references].sort(), cursor };
  }
  const asOwner = (sql: string, values: unknown[] = []) =>
    withConnection(running().ownerUrl, (run) => run<Record<string, unknown>>(sql, values));
  const pay = (id: string, claim: string): string =>
    `INSERT INTO claim_event (id, claim_id, kind, occurred_on, recorded_on, amount)
      VALUES ('${id}', '${claim}', 'PAID', '${TODAY}', '${TODAY}', 1)`;
  /** Waits until what was done before has ended: other tests have transactions at the same server, which hold back a place. */
  async function settle(): Promise<void> {
    const [now] = await asOwner('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS "end"');
    for (;;) {
      const [reached] = await asOwner(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= $1::bigint AS ended',
        [now?.end],
      );
      if (reached?.ended === true) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  const place = async (): Promise<string> => {
    await settle();
    return (await changes(null)).cursor ?? '';
  };

  describe(`${code}, of persons who are followed,`, () => {
    const anna = { person: PERSONS.anna, reference: 'Z-1' };
    const bram = { person: PERSONS.bram, reference: 'Z-2' };

    it('follows for who keeps a caseload, and tells nobody else of a change', async () => {
      const keepers: string[] = [];
      const begin = await place();
      for (const asker of everyAsker(code)) {
        if (grantedClasses(agency.access, code, asker).has('CHANGES')) {
          keepers.push(`${asker.purpose} ${asker.role}`);
          continue;
        }
        const [{ data, errors }, told] = await Promise.all([follow([anna], asker), changes(begin, asker)]);
        expect({ asker, data, code: errors?.[0]?.extensions?.code, told }).toEqual({
          ...{ asker, data: { followed: null }, code: 'NOT_ALLOWED' },
          told: { agency: { code }, access: 'NO_LEGAL_GROUND', references: null, cursor: null, more: null },
        });
      }
      expect([...new Set(keepers)]).toEqual(['CASELOAD_OVERVIEW SYSTEM']);
      expect(await asOwner('SELECT FROM followed_person')).toEqual([]);
    });

    it('notes nothing of a change while nobody follows', async () => {
      await asOwner(pay('niemand-volgt', 'kern/samen'));
      expect(await asOwner('SELECT FROM person_change')).toEqual([]);
    });

    it('tells under which cases it changed something, once, from the place on that was given', async () => {
      const said = statementOf(KEEPER);
      const { data, errors } = await follow([anna, { ...anna, reference: 'Z-1b' }, bram], said);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ followed: { persons: 3, until: addDays(TODAY, 8) } });
      const lines = await asOwner(
        'SELECT name, count(DISTINCT subject_id)::int AS persons FROM processing_record WHERE trace_id = $1 GROUP BY 1 ORDER BY 1',
        [said.traceId],
      );
      expect(lines).toContainEqual({ name: 'volgindicatie plaatsen', persons: 2 });

      const begin = await place();
      expect(await changes(begin)).toMatchObject({ access: 'GRANTED', references: [], more: false });
      await asOwner(pay('volgt-1', 'kern/samen'));
      const { references, cursor } = await heard(begin, 3);
      expect(references).toEqual(['Z-1', 'Z-1b', 'Z-2']);
      expect(
        await asOwner(
          "SELECT count(DISTINCT subject_id)::int AS persons FROM processing_record WHERE name = 'wijziging melden'",
        ),
      ).toEqual([{ persons: 2 }]);
      expect(await changes(cursor)).toMatchObject({ references: [], cursor });
      await asOwner('UPDATE income SET amount_per_month = amount_per_month + 1 WHERE bsn = $1', [
        PERSONS.anna,
      ]);
      expect((await heard(cursor, 2)).references).toEqual(['Z-1', 'Z-1b']);
    });

    it('hears of each kind of change in each table about a person', async () => {
      const tables = await asOwner(`SELECT DISTINCT event_object_table AS "table",
          array_agg(DISTINCT event_manipulation::text ORDER BY event_manipulation::text) AS events
        FROM information_schema.triggers WHERE trigger_name LIKE 'note\\_%' GROUP BY 1 ORDER BY 1`);
      expect(tables.length).toBeGreaterThanOrEqual(10);
      for (const { events } of tables) expect(events).toEqual(['DELETE', 'INSERT', 'UPDATE']);
    });

    it('misses no change of a transaction that began earlier and ended later', async () => {
      const begin = await place();
      await withConnection(running().ownerUrl, async (early) => {
        await early('BEGIN');
        await early(pay('vroeg-begonnen', 'kern/samen'));
        await asOwner('UPDATE income SET amount_per_month = amount_per_month + 1 WHERE bsn = $1', [
          PERSONS.anna,
        ]);
        const first = await changes(begin);
        expect(first.references).not.toContain('Z-2');
        await early('COMMIT');
        const then = await heard(first.cursor ?? begin, 3);
        expect(then.references).toEqual(['Z-1', 'Z-1b', 'Z-2']);
        expect((await changes(then.cursor)).references).toEqual([]);
      });
    });

    it('tells another organisation nothing of who follows here, and nobody of who is followed no more', async () => {
      const begin = await place();
      await asOwner(pay('volgt-2', 'kern/samen'));
      await heard(begin, 3);
      expect((await changes(begin, { ...KEEPER, oin: OTHER_OIN })).references).toEqual([]);
      await asOwner("UPDATE followed_person SET followed_until = $1 WHERE reference = 'Z-2'", [
        addDays(TODAY, -1),
      ]);
      expect((await changes(begin)).references).not.toContain('Z-2');
      await follow([anna]);
      expect(await asOwner("SELECT FROM followed_person WHERE reference = 'Z-2'")).toEqual([]);
    });

    it('begins at the end where its database was put back: a place from before means nothing there', async () => {
      const { references, cursor } = await changes('999999999999999999-1');
      expect(references).toEqual([]);
      expect(await changes(cursor)).toMatchObject({ references: [] });
    });

    it.each([
      ['nobody', []],
      ['too many', Array.from({ length: 1001 }, () => anna)],
      ['a case without a reference', [{ ...anna, reference: '' }]],
      ['a reference with a number of a person in it', [{ ...anna, reference: `Z-${PERSONS.bram}` }]],
    ])('is not asked to follow %s', async (_, persons) => {
      const before = await asOwner('SELECT * FROM followed_person ORDER BY 1, 2, 3');
      const { data, errors } = await follow(persons);
      expect(data?.followed ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      expect(errors?.[0]?.message).not.toContain(PERSONS.bram);
      expect(await asOwner('SELECT * FROM followed_person ORDER BY 1, 2, 3')).toEqual(before);
    });

    it.each(['', 'x', '1', '1-', '-1-2', "1-2'; --"])(
      'takes no place that it did not give: %p',
      async (after) => {
        const { data, errors } = await running().ask(CHANGES, { after }, KEEPER);
        expect(data?.changes ?? null).toBeNull();
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      },
    );
  });
}
