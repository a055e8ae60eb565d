import 'reflect-metadata';
import {
  Column,
  DataSource,
  Entity,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';
import { cloneTestDatabase, type TestDatabase } from '../database/test-database';
import { countStatements } from '../testing/statement-count';
import { readRows, type RowQuery } from './read-rows';
import { SnakeCase } from './snake-case';

@Entity('purse')
class PurseRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  ownerName!: string;
  @Column('bigint')
  amount!: number;
  @Column('date', { nullable: true })
  emptyOn!: string | null;
}

@Entity('coin')
class CoinRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  purseId!: string;
}

class Purses1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE purse (id text PRIMARY KEY, owner_name text, amount bigint, empty_on date)',
    );
    await runner.query('CREATE TABLE coin (id text PRIMARY KEY, purse_id text)');
    await runner.query(`INSERT INTO purse VALUES ('b', 'anna', 250, '2026-02-28'), ('a', 'anna', 100, NULL),
                        ('c', 'bram', 9007199254740993, NULL)`);
    await runner.query(`INSERT INTO coin VALUES ('1', 'a'), ('2', 'b'), ('3', 'c')`);
  }
  async down(): Promise<void> {
    // The test's database goes away as a whole.
  }
}

const pursesOf = (ownerName: string): RowQuery<PurseRow> => ({
  entity: PurseRow,
  where: 'row.ownerName = :ownerName',
  parameters: { ownerName },
  orderBy: ['amount', 'id'],
});

describe('reading rows', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    const entities = [PurseRow, CoinRow];
    database = await cloneTestDatabase({ agency: 'purses', entities, migrations: [Purses1767225600001] });
    const { loginUrl: url } = database;
    const options = {
      type: 'postgres',
      url,
      entities,
      namingStrategy: new SnakeCase(),
      installExtensions: false,
    } as const;
    dataSource = await new DataSource(options).initialize();
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('reads what is asked for at the same moment in one statement, each in its order', async () => {
    const purses = pursesOf('anna');
    const where = 'row.purseId = ANY(:purses)';
    const coins: RowQuery<CoinRow> = { entity: CoinRow, where, parameters: { purses }, orderBy: ['id'] };
    const counting = countStatements();
    try {
      const [found, inside, none] = await dataSource.transaction((manager) => {
        const all = [
          readRows(manager, purses),
          readRows(manager, coins),
          readRows(manager, pursesOf('carla')),
        ] as const;
        return Promise.all(all);
      });
      expect(found).toEqual([
        { id: 'a', ownerName: 'anna', amount: 100, emptyOn: null },
        { id: 'b', ownerName: 'anna', amount: 250, emptyOn: '2026-02-28' },
      ]);
      expect(inside).toEqual([
        { id: '1', purseId: 'a' },
        { id: '2', purseId: 'b' },
      ]);
      expect(none).toEqual([]);
      expect(counting.take().filter((text) => text.includes(' FROM '))).toHaveLength(1);
    } finally {
      counting.stop();
    }
  });

  it('refuses an amount that a number cannot hold exactly', async () => {
    const reading = dataSource.transaction((manager) => readRows(manager, pursesOf('bram')));
    await expect(reading).rejects.toThrow('too large to be exact');
  });

  it('reads only within a transaction', async () => {
    await expect(readRows(dataSource.manager, pursesOf('anna'))).rejects.toThrow('within the transaction');
  });
});
