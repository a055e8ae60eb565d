import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createProcessingLog, dropProcessingLog } from '../../../kit/logbook/tables';
import { lockByClass } from '../../../kit/store/row-locks';

/** The processing log (Logboek Dataverwerkingen): anybody's request adds to it, few may read it. */
export class ProcessingLog1772323200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createProcessingLog(runner);
    await lockByClass(runner, { processing_record: ['PROCESSING_LOG'] });
    await runner.query('CREATE POLICY anybody_adds ON processing_record FOR INSERT WITH CHECK (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropProcessingLog(runner);
  }
}
