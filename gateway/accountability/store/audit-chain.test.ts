import { CHAIN_START, chainHash, type ChainRow, type ChainVerdict, verifyChain } from './audit-chain';

const SIZE = 1000;
const LINKS = Array.from({ length: SIZE }, (_, index) => index + 1);

/** A chain over contents, as the database makes it. */
function chainOf(contents: readonly string[]): ChainRow[] {
  let previous: Buffer = CHAIN_START;
  return contents.map((content, index) => {
    const hash = chainHash(previous, content);
    const row = { seq: index + 1, content, hash, previous };
    previous = hash;
    return row;
  });
}

const chain = chainOf(LINKS.map((seq) => `{"at":"2026-11-22T09:00:00Z","actor":"hulpverlener-${seq}"}`));
const headHash = chain.at(-1)?.hash.toString('hex') ?? '';
const at = (rows: readonly ChainRow[], seq: number): ChainRow => {
  const row = rows[seq - 1];
  if (row === undefined) throw new Error(`there is no row ${seq}`);
  return row;
};
const flipped = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[place % copy.length] = (copy[place % copy.length] ?? 0) ^ (1 << (place % 8));
  return copy;
};
/** The chain with one row changed. */
const withRow = (seq: number, change: Partial<ChainRow>): ChainRow[] =>
  chain.map((row) => (row.seq === seq ? { ...row, ...change } : row));
const renumbered = (rows: readonly ChainRow[]): ChainRow[] =>
  rows.map((row, index) => ({ ...row, seq: index + 1 }));
const faultAt = async (
  rows: readonly ChainRow[],
  anchor: string | null = null,
): Promise<number | undefined> => (await verifyChain([rows], anchor)).fault?.seq;

describe('a chain that nobody touched', () => {
  it('is unbroken, and tells its head', async () => {
    const verdict: ChainVerdict = { entries: SIZE, head: { seq: SIZE, hash: headHash }, fault: null };
    expect(await verifyChain([chain])).toEqual(verdict);
    for (const seq of [1, 2, SIZE - 1, SIZE]) {
      expect(await verifyChain([chain], at(chain, seq).hash.toString('hex'))).toEqual(verdict);
    }
  });

  it('may be empty', async () => {
    expect(await verifyChain([])).toEqual({ entries: 0, head: null, fault: null });
  });
});

describe('a chain with one row touched names that row', () => {
  // Each of the thousand in turn; answers with those that were not found.
  const named = async (
    touched: (seq: number) => ChainRow[],
    anchor: string | null = null,
  ): Promise<number[]> => {
    const wrong: number[] = [];
    for (const seq of LINKS) if ((await faultAt(touched(seq), anchor)) !== seq) wrong.push(seq);
    return wrong;
  };

  it('whose content differs by one character', async () => {
    const touched = (seq: number): ChainRow[] => {
      const { content } = at(chain, seq);
      const place = seq % content.length;
      const other = content[place] === 'x' ? 'y' : 'x';
      return withRow(seq, { content: `${content.slice(0, place)}${other}${content.slice(place + 1)}` });
    };
    expect(await named(touched)).toEqual([]);
  });

  it('whose hash differs by one bit', async () => {
    expect(await named((seq) => withRow(seq, { hash: flipped(at(chain, seq).hash, seq) }))).toEqual([]);
  });

  it('whose link to the row before differs by one bit', async () => {
    expect(await named((seq) => withRow(seq, { previous: flipped(at(chain, seq).previous, seq) }))).toEqual(
      [],
    );
  });

  it('that was removed; the last ones by the head that was noted elsewhere', async () => {
    expect(await named((seq) => chain.filter((row) => row.seq !== seq), headHash)).toEqual([]);
    expect(await faultAt(chain.slice(0, -1))).toBeUndefined();
  });

  it('that was swapped with the next, or with one further on', async () => {
    for (const distance of [1, 7]) {
      const swapped = (seq: number): ChainRow[] => {
        const [one, other] = [seq, ((seq + distance - 1) % SIZE) + 1].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const rows = [...chain];
        rows[one - 1] = { ...at(chain, other), seq: one };
        rows[other - 1] = { ...at(chain, one), seq: other };
        return rows;
      };
      // Of a pair that goes round the end, the first row is the other one.
      const wrong = await named(swapped);
      expect(wrong).toEqual(LINKS.slice(SIZE - distance));
      for (const seq of wrong) expect(await faultAt(swapped(seq))).toBe(seq + distance - SIZE);
    }
  });

  it('that was written anew with a hash that fits; the last one by the noted head', async () => {
    const forged = (seq: number): ChainRow[] => {
      const content = '{"actor":"iemand anders"}';
      return withRow(seq, { content, hash: chainHash(at(chain, seq).previous, content) });
    };
    expect(await named((seq) => (seq === SIZE ? chain.slice(0, -1) : forged(seq)), headHash)).toEqual([]);
    expect(await faultAt(forged(SIZE))).toBeUndefined();
    expect(await faultAt(forged(SIZE), headHash)).toBe(SIZE + 1);
  });

  it('that was put in, with a hash that fits, and all after it renumbered', async () => {
    const touched = (seq: number): ChainRow[] => {
      const content = '{"actor":"erbij"}';
      const { previous } = at(chain, seq);
      const extra = { seq, content, previous, hash: chainHash(previous, content) };
      return renumbered([...chain.slice(0, seq - 1), extra, ...chain.slice(seq - 1)]);
    };
    expect(await named(touched)).toEqual([]);
  });
});

describe('a chain that was rewritten with care', () => {
  it('from which a row was cut and the rest renumbered is broken right before it', async () => {
    for (const seq of [2, 3, 500, SIZE - 2]) {
      const verdict = await verifyChain([renumbered(chain.filter((row) => row.seq !== seq))]);
      expect(verdict.fault).toMatchObject({ seq: seq - 1, reason: expect.stringContaining('missing') });
    }
    expect(await verifyChain([renumbered(chain.slice(1))])).toMatchObject({ fault: { seq: 1 } });
  });

  it('from some row to its end is whole in itself, and does not have the head that was noted elsewhere', async () => {
    const anew = chainOf(chain.map(({ seq, content }) => (seq === 700 ? '{"actor":"iemand"}' : content)));
    expect(await verifyChain([anew])).toMatchObject({ entries: SIZE, fault: null });
    expect(await verifyChain([anew], headHash)).toMatchObject({
      fault: { reason: expect.stringContaining('anchored') },
    });
  });

  it('has no rows before its first or beside its order', async () => {
    expect(await faultAt([{ ...at(chain, 1), seq: 0 }, ...chain])).toBe(0);
    expect(await faultAt([...chain.slice(0, 5), at(chain, 5), ...chain.slice(5)])).toBe(5);
  });
});
