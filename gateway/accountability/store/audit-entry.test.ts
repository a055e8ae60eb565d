import fc from 'fast-check';
import { isBsn } from '../../../subgraphs/kit/identifiers';
import { auditContent, type AuditEntry } from './audit-entry';
import { testEntry } from './test-journal';

const contentOf = (what: Partial<AuditEntry>): AuditEntry =>
  JSON.parse(auditContent(testEntry(what))) as AuditEntry;
const testBsn = fc.integer({ min: 999990000, max: 999999999 }).map(String).filter(isBsn);

describe('the content of an audit entry', () => {
  it('is the same text for the same entry, in whatever order its fields were put', () => {
    const entry = testEntry();
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as AuditEntry;
    expect(auditContent(turned)).toBe(auditContent(entry));
    expect(JSON.parse(auditContent(entry))).toEqual(entry);
  });

  it('has nothing that an entry does not have', () => {
    expect(auditContent({ ...testEntry(), bsn: '999990019' } as AuditEntry)).toBe(auditContent(testEntry()));
  });

  it('holds no burgerservicenummer, wherever a client could have written one', () => {
    const between = fc.constantFrom('', ' ', '.', '\u0000', '\n');
    fc.assert(
      fc.property(
        testBsn,
        between,
        fc.constantFrom('reason', 'operation', 'caseReference'),
        (bsn, sign, field) => {
          const written = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6)].join(sign);
          const content = auditContent(testEntry({ [field]: `over ${written}, zie dossier` }));
          expect(content.replace(/[ .]|\\n|\\u0000/g, '')).not.toContain(bsn);
          expect(content).toContain('zie dossier');
        },
      ),
    );
    expect(contentOf({ householdIds: ['999990019', '0123456789abcdef'] }).householdIds).toEqual([
      '*********',
      '0123456789abcdef',
    ]);
  });

  it('is text that PostgreSQL takes, whatever a client wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { reason } = contentOf({ reason: `${text}\ud800\u0000`, origin: `x${text}` });
        expect(reason).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });

  it.each([
    ['at', '2026-11-20T09:00:00+01:00'],
    ['at', '2026-13-20T09:00:00Z'],
    ['traceId', '999990019'],
    ['subjects', ['999990019']],
    ['actor', '999990019'],
  ] as const)('is refused with %s, without repeating it (%#)', (field, value) => {
    const refusal = (): string => auditContent(testEntry({ [field]: value }));
    expect(refusal).toThrow(`refused: ${field}`);
    expect(refusal).not.toThrow(String(value));
  });

  it('leaves identifiers of machines alone', () => {
    const actor = '0f8fad5b-d9cb-469f-a165-708677289501';
    expect(contentOf({ actor }).actor).toBe(actor);
  });
});
