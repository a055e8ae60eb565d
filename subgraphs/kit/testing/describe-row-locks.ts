import type { Asker } from '../access/grants';
import { grantedClasses } from '../access/grants';
import type { AgencyDefinition } from '../agency';
import { type RunSql, withConnection } from '../database/connection';
import { FILE_ROW_CLASSES } from '../store/row-locks';
import type { DataClass } from '../vocabulary';
import { everyAsker } from './access-cells';
import type { AgencyHarness } from './agency-harness';
import { FOLLOW_TABLES, personalTables } from './agency-tables';
import { FULL } from './full-household';

/** What an agency gave of a person, and of its log. */
export interface WholeAnswer {
  readonly file: Readonly<Record<string, unknown>>;
  readonly log: Readonly<Record<string, unknown>>;
}

interface Locked {
  readonly running: () => AgencyHarness;
  /** Asks for everything of a person where the check of the resolvers is taken away. */
  readonly askUnchecked: (asker: Asker) => Promise<WholeAnswer>;
  readonly classOfList: (list: string) => string | undefined;
}

/** Its lines are about persons too, by pseudonym. */
const LOG = 'processing_record';

/** Tables by the classes that their policy asks for, as the database itself has it. */
async function policies(run: RunSql): Promise<Map<string, readonly string[]>> {
  const found = await run<{ table: string; rule: string; kind: string }>(
    `SELECT p.tablename AS table, p.qual AS rule, p.permissive AS kind FROM pg_policies p
     JOIN pg_tables t USING (schemaname, tablename) WHERE p.schemaname = 'public' AND t.rowsecurity AND p.cmd IN ('SELECT', 'ALL')`,
  );
  return new Map(
    found.map(({ table, rule, kind }) => {
      const classes = /data_class = ANY \('\{([A-Z_,]+)\}'::text\[\]\)/.exec(rule)?.[1]?.split(',');
      const others = found.filter((other) => other.table === table).length - 1;
      // A second policy that permits would open what the first keeps shut.
      if (!classes || kind !== 'PERMISSIVE' || others > 0)
        throw new Error(`the policy of ${table} is not one about classes`);
      return [table, classes];
    }),
  );
}

/** Every single value in some data: texts and numbers of some length, because a 1 says nothing. */
function valuesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) valuesIn(item, found);
  else if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) valuesIn(item, found);
  else if ((typeof value === 'string' && value.length > 2) || (typeof value === 'number' && value > 99))
    found.add(String(value));
  return found;
}

/** Holds an agency's database to giving no row that may not be given, whatever the code above it does. */
export function describeRowLocks(
  agency: AgencyDefinition,
  { running, askUnchecked, classOfList }: Locked,
): void {
  const { code } = agency.identity;
  let tables: Map<string, readonly string[]>;
  let valuesOf: Map<string, Set<string>>;

  beforeAll(async () => {
    await withConnection(running().ownerUrl, async (run) => {
      tables = await policies(run);
      valuesOf = new Map();
      for (const table of tables.keys()) {
        const rows = await run(`SELECT to_jsonb(stored) AS row FROM ${table} stored`);
        valuesOf.set(table, valuesIn(rows));
      }
    });
  });

  const mayShow = (table: string, given: ReadonlySet<DataClass>): boolean =>
    (tables.get(table) ?? []).some((held) => given.has(held as DataClass));

  describe('past its resolvers,', () => {
    it('has a lock on every table with data of persons, by the classes of its facts', async () => {
      const personal = await withConnection(running().ownerUrl, personalTables);
      expect([...tables.keys()].sort()).toEqual([...personal, ...FOLLOW_TABLES, LOG].sort());
      expect(Object.fromEntries(tables)).toMatchObject({
        ...FILE_ROW_CLASSES,
        [LOG]: ['PROCESSING_LOG'],
        ...Object.fromEntries(FOLLOW_TABLES.map((table) => [table, ['CHANGES']])),
      });
    });

    it('shows the rows of a table to exactly who is given a class of it', async () => {
      const names = [...tables.keys()];
      const counts = names.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ');
      const count = (run: RunSql) => run<Record<string, number>>(`SELECT ${counts}`);
      const [stored = {}] = await withConnection(running().ownerUrl, count);
      expect(Object.entries(stored).filter(([, rows]) => rows === 0)).toEqual([]);
      await withConnection(running().loginUrl, async (run) => {
        for (const asker of everyAsker(code)) {
          await run(
            `SELECT set_config('huishoudbeeld.purpose', $1, false), set_config('huishoudbeeld.role', $2, false),
                    set_config('huishoudbeeld.own_agency', $3, false)`,
            [asker.purpose, asker.role, asker.worksAt === code ? 'yes' : 'no'],
          );
          const given = grantedClasses(agency.access, code, asker);
          const [shown] = await count(run);
          const due = names.map((table) => [table, mayShow(table, given) ? stored[table] : 0]);
          expect({ asker, shown }).toEqual({ asker, shown: Object.fromEntries(due) });
        }
      });
    });

    it('gives nothing of a row that may not be given when its own check is gone', async () => {
      const cover = valuesIn([agency.identity, FULL.anna]);
      let forbiddenCells = 0;
      for (const asker of everyAsker(code)) {
        const given = grantedClasses(agency.access, code, asker);
        const names = [...tables.keys()];
        const hidden = names.filter((table) => !mayShow(table, given));
        forbiddenCells += hidden.length > 0 ? 1 : 0;
        const answer = await askUnchecked(asker);
        const { retrievedAt: _, ...file } = answer.file;
        if (hidden.includes(LOG))
          expect({ asker, entries: answer.log.entries }).toEqual({ asker, entries: [] });
        const open = names.filter((table) => !hidden.includes(table));
        const known = new Set([...cover, ...open.flatMap((table) => [...(valuesOf.get(table) ?? [])])]);
        const forbidden = new Set(hidden.flatMap((table) => [...(valuesOf.get(table) ?? [])]));
        const leaked = [...valuesIn(file)].filter((value) => forbidden.has(value) && !known.has(value));
        expect({ asker, leaked }).toEqual({ asker, leaked: [] });

        const openClasses = new Set(open.flatMap((table) => tables.get(table) ?? []));
        const lists = Object.entries(file).filter(([list]) => {
          const held = classOfList(list) ?? '';
          return held !== 'ENVELOPE' && !openClasses.has(held);
        });
        const shown = lists.filter(
          ([, facts]) => facts !== null && !(Array.isArray(facts) && facts.length === 0),
        );
        expect({ asker, shown }).toEqual({ asker, shown: [] });
      }
      // There is nobody to whom an agency gives all that it has.
      expect(forbiddenCells).toBe(everyAsker(code).length);
    });
  });
}
