import fc from 'fast-check';
import { aClaim } from '../debts/testing/views';
import { aSilentSource, aSource } from '../sources/testing/a-source';
import { type ClaimsToWrite, claimsCsv } from './claims-csv';

const write = (given: Partial<ClaimsToWrite> = {}): ClaimsToWrite => ({
  asOf: '2026-11-22',
  claims: [aClaim()],
  sources: [aSource()],
  terms: { purpose: 'DEBT_COUNSELLING', caseReference: 'Z-2026-01', reason: 'Ontruiming dreigt.' },
  nameOf: () => 'Anna Testpersoon',
  madeAt: new Date('2026-11-22T13:05:00Z'),
  logNumber: '1234',
  ...given,
});

/** Reads a file as a spreadsheet does: cells by semicolons, text within quotation marks. */
function read(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|;)("(?:[^"]|"")*"|[^;"]*)/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
}

/** The claims of a file, each by the names of its columns. */
function claimsIn(text: string): Record<string, string | undefined>[] {
  const lines = read(text);
  const head = lines.findIndex(([first]) => first === 'Verteld door');
  const names = lines[head] ?? [];
  return lines.slice(head + 1).map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
}

describe('a file of claims', () => {
  it('says first when it was made, for what, and under which number of the log', () => {
    expect(read(claimsCsv(write())).slice(0, 7)).toEqual([
      ['Huishoudbeeld', 'vorderingen'],
      ['Gemaakt op', '2026-11-22 14:05'],
      ['Peildatum', '2026-11-22'],
      ['Doel', 'Schuldhulpverlening'],
      ['Casus', 'Z-2026-01'],
      ['Nummer in het logboek', '1234'],
      ['Aantal vorderingen', '1'],
    ]);
  });

  it('names each source with what it did and what of it is missing', () => {
    const text = claimsCsv(
      write({
        sources: [
          aSource(),
          aSource({
            outcome: 'PARTLY_WITHHELD',
            withheld: ['supportNeeds', 'claims.intentOrGrossFault', 'claims.x'],
          }),
          aSilentSource(),
        ],
      }),
    );
    const lines = read(text);
    expect(lines).toContainEqual(['Het Amt', 'Antwoord gekregen', '2026-11-22 10:00', 'niets', 'niets']);
    expect(lines).toContainEqual(
      expect.arrayContaining(['hulpvragen, opzet of grove schuld bij vorderingen, een deel van vorderingen']),
    );
    expect(lines).toContainEqual(['BRON', 'Niet bereikbaar', 'geen', 'alles van deze bron', 'niets']);
    expect(text).toContain('Er ontbreekt iets van: Het Amt, BRON.');
  });

  it('warns of nothing when all sources gave all', () => {
    expect(claimsCsv(write())).not.toContain('Let op');
  });

  it('has a line a claim, with words in Dutch and amounts as a Dutch spreadsheet reads them', () => {
    const claims = [
      aClaim({ outstanding: 123_456, principal: 120_000, interest: 3_400, costs: 56, dueOn: '2016-02-01' }),
      aClaim({
        kind: 'FINE',
        status: 'PAID',
        payable: false,
        counted: false,
        outstanding: 0,
        criminal: true,
      }),
    ];
    expect(claimsIn(claimsCsv(write({ claims })))).toEqual([
      expect.objectContaining({
        Schuldenaar: 'Anna Testpersoon',
        Soort: 'Terugvordering',
        Vervaldatum: '2016-02-01',
        Hoofdsom: '1200,00',
        Rente: '34,00',
        Kosten: '0,56',
        Openstaand: '1234,56',
        'Telt mee in het totaal': 'ja',
      }),
      expect.objectContaining({
        Soort: 'Boete',
        Status: 'Betaald',
        Vervaldatum: 'niet van toepassing',
        Strafrechtelijk: 'ja',
        'Telt mee in het totaal': 'nee',
      }),
    ]);
  });

  it('says that a due date is unknown when something has to be paid', () => {
    expect(claimsIn(claimsCsv(write()))[0]?.['Vervaldatum']).toBe('onbekend');
  });

  it('has no number of a person, and not the reason of who asked', () => {
    const text = claimsCsv(write());
    expect(text).not.toContain('999990019');
    expect(text).not.toContain('Ontruiming dreigt');
  });

  it('has every claim on a line of its own that computes nothing, whatever its texts', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', 'a;b', 'c"d', 'e\r\nf', '-1'));
    const claim = fc
      .record({ title: text, scheme: text, id: text, outstanding: fc.maxSafeInteger() })
      .map((given) => aClaim(given));
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 5 }), (claims) => {
        const lines = claimsIn(claimsCsv(write({ claims })));
        expect(lines.map((one) => BigInt((one['Openstaand'] ?? '').replace(',', '')))).toEqual(
          claims.map(({ outstanding }) => BigInt(outstanding)),
        );
        for (const { Omschrijving, Regeling, Kenmerk } of lines)
          for (const cell of [Omschrijving, Regeling, Kenmerk]) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
