import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answerableDay } from '../../../subgraphs/kit/day-range';
import { CodedError } from '../../../subgraphs/kit/errors';
import { auditEntry } from '../../accountability/entries';
import type { CaseworkContext } from '../casework-context';
import { personsSeen } from '../persons-seen';
import { ExportRecorded, RecordExportInput } from './export';

const MOST_PARTS = 30;
const MOST_ROWS = 100_000;
/** A word of a program: nobody's name or number gets into the log by it. */
const PART = /^[a-z][a-zA-Z-]{0,39}$/;

const badInput = (message: string, allowed?: number): CodedError =>
  new CodedError('BAD_INPUT', message, allowed === undefined ? {} : { allowed });

function requireExport({ parts, rows }: RecordExportInput): void {
  if (parts.length < 1 || parts.length > MOST_PARTS)
    throw badInput(`An export has 1 to ${MOST_PARTS} parts.`, MOST_PARTS);
  if (!parts.every((part) => PART.test(part)))
    throw badInput('A part is a word of letters, as "debts" or "protected-amount".');
  if (rows < 0 || rows > MOST_ROWS) throw badInput(`An export has 0 to ${MOST_ROWS} rows.`, MOST_ROWS);
}

@Resolver()
export class ExportResolver {
  @Mutation(() => ExportRecorded, {
    description:
      'Uitvoer vastleggen, before it is printed or written: without a line in the log it is not made.',
  })
  async recordExport(
    @Arg('input', () => RecordExportInput, { description: 'Uitvoer.' }) input: RecordExportInput,
    @Ctx() { engine, journal, authority }: CaseworkContext,
  ): Promise<ExportRecorded> {
    requireExport(input);
    const { householdId, kind, parts, rows } = input;
    const asOf = answerableDay(input.asOf, authority.today());
    const line = auditEntry(engine.asking, {
      action: 'EXPORT',
      operation: `recordExport ${kind} rows=${rows} asOf=${asOf} parts=${[...new Set(parts)].join(',')}`,
      subjects: personsSeen(engine, authority),
      householdIds: [householdId],
      outsideOwnCases: false,
      result: 'DONE',
      code: null,
    });
    const { seq } = await journal.write(line, []);
    return { number: String(seq), at: new Date(line.at) };
  }
}
