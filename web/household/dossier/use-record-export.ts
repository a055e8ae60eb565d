import { RecordExport } from '../../hub/operations';
import { useHub } from '../../hub/use-hub';
import { useHousehold } from '../household-context';
import { contentsOf, type ExportKind, rowsOf } from './dossier-contents';

/** A line in the log of the hub, for what is about to be made. */
export interface Recorded {
  /** Number of the line. */
  readonly number: string;
  /** Moment, as the log has it. */
  readonly at: Date;
}

/**
 * Records that this household is about to be printed or written to a file. Rejects with a HubError when it was not
 * recorded: then nothing may be made.
 */
export function useRecordExport(): (kind: ExportKind) => Promise<Recorded> {
  const hub = useHub();
  const { id, terms, view } = useHousehold();
  return async (kind) => {
    if (id === null) throw new Error('A household without a number cannot be recorded.');
    const contents = contentsOf(kind, view);
    const parts = contents.map(({ part }) => part);
    const input = { householdId: id, kind, parts, rows: rowsOf(contents), asOf: view.asOf };
    const { data } = await hub.ask(RecordExport, { input }, terms);
    return { number: data.recordExport.number, at: new Date(data.recordExport.at) };
  };
}
