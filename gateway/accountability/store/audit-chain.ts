import { createHash } from 'node:crypto';

/** One row of the audit log, as far as the chain goes. */
export interface ChainRow {
  readonly seq: number;
  readonly content: string;
  readonly hash: Buffer;
  readonly previous: Buffer;
}

/** Where the chain is broken, and what that tells. */
export interface ChainFault {
  /** Number of the first row that was altered, is missing or was put in. */
  readonly seq: number;
  readonly reason: string;
}

/** What came of reading a whole chain. */
export interface ChainVerdict {
  /** Rows that were found in order. */
  readonly entries: number;
  /** The last of those; null when there is none. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** Null when the chain is unbroken. */
  readonly fault: ChainFault | null;
}

/** What the first entry is hashed onto. */
export const CHAIN_START = Buffer.alloc(32);

/** The hash of an entry. */
export const chainHash = (previous: Buffer, content: string): Buffer =>
  createHash('sha256').update(previous).update(content, 'utf8').digest();

/** Follows a chain row by row, in the order of their numbers. Keeps only the last one. */
class ChainReader {
  last: { readonly seq: number; readonly hash: Buffer } = { seq: 0, hash: CHAIN_START };
  /** The last row is in itself sound but hangs on a hash that the row before it does not have. */
  private loose = false;

  take({ seq, content, hash, previous }: ChainRow): ChainFault | null {
    const expected = this.last.seq + 1;
    const sound = chainHash(previous, content).equals(hash);
    const follows = previous.equals(this.last.hash);
    if (this.loose) return this.whichIsWrong(seq === expected && sound && follows);
    if (seq > expected) return { seq: expected, reason: 'is missing' };
    if (seq < expected) return { seq, reason: 'was put in' };
    if (!sound) return { seq, reason: 'was altered: its hash is not that of its content' };
    if (!follows && seq === 1) return { seq, reason: 'does not begin the chain: rows before it are missing' };
    this.loose = !follows;
    this.last = { seq, hash };
    return null;
  }

  end(): ChainFault | null {
    return this.loose ? this.whichIsWrong(true) : null;
  }

  // When the chain goes on after the loose row, that one is genuine, and what it hung on is gone.
  private whichIsWrong(goesOn: boolean): ChainFault {
    const { seq } = this.last;
    return goesOn
      ? { seq: seq - 1, reason: `was altered with its hash, or rows between it and ${seq} are missing` }
      : { seq, reason: `was altered or put in: it does not follow ${seq - 1}` };
  }
}

/**
 * Reads a chain to its end or its first fault.
 * @param batches all rows in the order of their numbers, some at a time
 * @param anchor hash of an entry that must be in it, hexadecimal, as somebody noted it elsewhere
 */
export async function verifyChain(
  batches: AsyncIterable<readonly ChainRow[]> | Iterable<readonly ChainRow[]>,
  anchor: string | null = null,
): Promise<ChainVerdict> {
  const reader = new ChainReader();
  let anchored = anchor === null;
  const verdict = (fault: ChainFault | null): ChainVerdict => {
    const { seq, hash } = reader.last;
    return { entries: seq, head: seq === 0 ? null : { seq, hash: hash.toString('hex') }, fault };
  };
  for await (const rows of batches) {
    for (const row of rows) {
      const fault = reader.take(row);
      if (fault) return verdict(fault);
      anchored ||= row.hash.toString('hex') === anchor;
    }
  }
  const fault = reader.end();
  if (fault || anchored) return verdict(fault);
  const next = reader.last.seq + 1;
  const reason =
    'and what follows may be missing, or the chain was written anew: the anchored head is not in it';
  return verdict({ seq: next, reason });
}
