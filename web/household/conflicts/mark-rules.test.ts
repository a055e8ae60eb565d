import { isReasonEnough, marksToChoose } from './mark-rules';

describe('what can be recorded of a conflict', () => {
  it('is that it is open again, only when it was closed by a rule or by somebody', () => {
    expect(marksToChoose(null, false)).not.toContain('REOPENED');
    expect(marksToChoose('RAISED', false)).not.toContain('REOPENED');
    expect(marksToChoose('REOPENED', true)).not.toContain('REOPENED');
    expect(marksToChoose(null, true)).toContain('REOPENED');
    expect(marksToChoose('SEEN', true)).toContain('REOPENED');
    expect(marksToChoose('EXPLAINED', false)).toContain('REOPENED');
    expect(marksToChoose('SOLVED', false)).toContain('REOPENED');
  });

  it('needs a reason of 10 to 1000 characters, other than that it was seen', () => {
    expect(isReasonEnough('SEEN', '  ')).toBe(true);
    expect(isReasonEnough('SEEN', 'te kort')).toBe(false);
    expect(isReasonEnough('RAISED', '')).toBe(false);
    expect(isReasonEnough('RAISED', ' 123456789 ')).toBe(false);
    expect(isReasonEnough('RAISED', '1234567890')).toBe(true);
    expect(isReasonEnough('SOLVED', 'x'.repeat(1000))).toBe(true);
    expect(isReasonEnough('SOLVED', 'x'.repeat(1001))).toBe(false);
  });
});
