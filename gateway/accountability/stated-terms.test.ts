import fc from 'fast-check';
import type { IncomingHttpHeaders } from 'node:http';
import { PURPOSES } from '../../subgraphs/kit/access/purposes';
import { addDays } from '../../subgraphs/kit/calendar';
import { CodedError } from '../../subgraphs/kit/errors';
import { role as roles, trigger as triggers, type Purpose, type Role } from '../../subgraphs/kit/vocabulary';
import { type StatedTerms, statedTerms, TERMS_HEADERS } from './stated-terms';

const TODAY = '2026-11-22';
const REASON = 'Het gezin vraagt hulp.';
const allPurposes = Object.keys(PURPOSES) as Purpose[];
const allRoles = Object.keys(roles.meanings) as Role[];

/** All that any purpose asks for; a header that is undefined is left out. */
const stating = (changes: Record<string, string | string[] | undefined> = {}): IncomingHttpHeaders => ({
  [TERMS_HEADERS.purpose]: 'DEBT_COUNSELLING',
  [TERMS_HEADERS.trigger]: 'CITIZEN_REQUEST',
  [TERMS_HEADERS.case]: 'Z-2026-01',
  [TERMS_HEADERS.reason]: encodeURIComponent(REASON),
  ...changes,
});

/** The terms, or the code with which they are refused. */
function outcome(
  headers: IncomingHttpHeaders,
  role: Role = 'CASEWORKER',
  today = TODAY,
): StatedTerms | string {
  try {
    return statedTerms(headers, role, today);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    expect(error.extensions['http']).toEqual({ status: 403 });
    return String(error.extensions['code']);
  }
}

/** The message of a refusal, with what it says is allowed. */
function refusalOf(headers: IncomingHttpHeaders, role: Role = 'CASEWORKER'): string {
  try {
    statedTerms(headers, role, TODAY);
  } catch (error) {
    if (error instanceof CodedError) return `${error.message} ${String(error.extensions['allowed'] ?? '')}`;
  }
  throw new Error('it was not refused');
}

describe.each(allPurposes)('the purpose %s', (purpose) => {
  const entry = PURPOSES[purpose];
  const [role = 'CASEWORKER'] = entry.roles;
  const stated = (changes = {}) => stating({ [TERMS_HEADERS.purpose]: purpose, ...changes });

  it.each(allRoles)('is open to %s exactly when the register says so', (asking) => {
    const terms = outcome(stated(), asking);
    if (entry.roles.includes(asking)) {
      expect(terms).toEqual({
        purpose,
        entry,
        trigger: 'CITIZEN_REQUEST',
        caseReference: 'Z-2026-01',
        reason: REASON,
      });
    } else expect(terms).toBe('PURPOSE_REFUSED');
  });

  it('holds from its first day, and not on the day before', () => {
    expect(outcome(stated(), role, entry.valid.from)).toMatchObject({ purpose });
    expect(outcome(stated(), role, addDays(entry.valid.from, -1))).toBe('PURPOSE_REFUSED');
  });

  it.each(['trigger', 'case', 'reason'] as const)(
    'asks for a %s exactly when the register says so',
    (what) => {
      for (const missing of [undefined, '', '   ', ['a', 'b']]) {
        const terms = outcome(stated({ [TERMS_HEADERS[what]]: missing }), role);
        if (entry.states[what]) expect(terms).toBe('STATEMENT_INCOMPLETE');
        else expect(terms).toMatchObject({ purpose, [what === 'case' ? 'caseReference' : what]: null });
      }
    },
  );

  it('tells who has no ground for it which purposes their role has', () => {
    const other = allRoles.find((one) => !entry.roles.includes(one)) ?? 'CASEWORKER';
    const message = refusalOf(stated(), other);
    for (const one of allPurposes.filter((name) => PURPOSES[name].roles.includes(other)))
      expect(message).toContain(one);
  });
});

describe('a purpose is refused', () => {
  it.each([
    ['that is missing', undefined],
    ['that is empty', ''],
    ['of blanks', '  '],
    ['that is unknown', 'CURIOSITY'],
    ['in small letters', 'debt_counselling'],
    ['that every object has', 'constructor'],
    ['that every object inherits from', '__proto__'],
    ['that is stated twice, by a list', ['DEBT_COUNSELLING', 'DEBT_COUNSELLING']],
    ['that is stated twice, as a client joins them', 'DEBT_COUNSELLING, DEBT_COUNSELLING'],
  ])('%s', (_, purpose) => {
    expect(outcome(stating({ [TERMS_HEADERS.purpose]: purpose }))).toBe('PURPOSE_REFUSED');
  });

  it('without repeating what was stated', () => {
    expect(refusalOf(stating({ [TERMS_HEADERS.purpose]: 'nieuwsgierig-naar-999990019' }))).not.toContain(
      'nieuwsgierig',
    );
  });

  it('and blanks around one do no harm', () => {
    expect(outcome(stating({ [TERMS_HEADERS.purpose]: ' DEBT_COUNSELLING ' }))).toMatchObject({
      purpose: 'DEBT_COUNSELLING',
    });
  });
});

describe('the trigger', () => {
  it.each(Object.keys(triggers.meanings))('can be %s', (trigger) => {
    expect(outcome(stating({ [TERMS_HEADERS.trigger]: trigger }))).toMatchObject({ trigger });
  });

  it.each(['BECAUSE', 'citizen_request', 'toString'])(
    'cannot be %s, also where none is asked for',
    (trigger) => {
      expect(outcome(stating({ [TERMS_HEADERS.trigger]: trigger }))).toBe('STATEMENT_INCOMPLETE');
      const inspection = { [TERMS_HEADERS.purpose]: 'INSPECTION', [TERMS_HEADERS.trigger]: trigger };
      expect(outcome(stating(inspection), 'CITIZEN')).toBe('STATEMENT_INCOMPLETE');
    },
  );
});

describe('the case', () => {
  it.each(['Z', '1', 'Z-2026/01.a_b', 'a'.repeat(60), 'Z-12345678', 'Z-2026-11-22'])(
    'can be %s',
    (reference) => {
      expect(outcome(stating({ [TERMS_HEADERS.case]: reference }))).toMatchObject({
        caseReference: reference,
      });
    },
  );

  it.each([
    ['with 61 characters', 'a'.repeat(61)],
    ['that begins with a sign', '-1'],
    ['with a blank', 'Z 1'],
    ['with another letter', 'Zaak-é'],
    ['with a line break', 'Z\n1'],
    ['that is a number of a person', '999990019'],
    ['with a number of a person in it', 'Z-999990019'],
    ['with nine digits that are of nobody', 'Z-123456789'],
    ['with a number of a person in groups', '9999.90.019'],
    ['with a number of a person in other groups', '999-990-019'],
  ])('is refused %s, also where none is asked for', (_, reference) => {
    expect(outcome(stating({ [TERMS_HEADERS.case]: reference }))).toBe('STATEMENT_INCOMPLETE');
    const inspection = { [TERMS_HEADERS.purpose]: 'INSPECTION', [TERMS_HEADERS.case]: reference };
    expect(outcome(stating(inspection), 'CITIZEN')).toBe('STATEMENT_INCOMPLETE');
    expect(refusalOf(stating({ [TERMS_HEADERS.case]: reference }))).not.toContain(reference);
  });
});

describe('the reason', () => {
  const withReason = (header: string) => outcome(stating({ [TERMS_HEADERS.reason]: header }));

  it('is in words of who asks, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 10, maxLength: 60 }), (text) => {
        const reason = text.trim();
        fc.pre(reason.length >= 10 && reason.length <= 500);
        expect(withReason(encodeURIComponent(text))).toMatchObject({ reason });
      }),
    );
  });

  it.each([
    ['nine characters', 'x'.repeat(9), false],
    ['ten characters', 'x'.repeat(10), true],
    ['five hundred characters', 'x'.repeat(500), true],
    ['five hundred and one characters', 'x'.repeat(501), false],
    ['ten characters with the blanks around them', encodeURIComponent(` ${'x'.repeat(8)} `), false],
    ['ten blanks, encoded', '%20'.repeat(10), false],
    ['an encoding that is broken', '%E0%A4%A reden genoeg', false],
    ['a percent sign that stands alone', '100% nodig voor het gezin', false],
  ])('with %s', (_, header, isTaken) => {
    const terms = withReason(header);
    if (isTaken) expect(terms).toMatchObject({ purpose: 'DEBT_COUNSELLING' });
    else expect(terms).toBe('STATEMENT_INCOMPLETE');
  });

  it('that does not hold is refused where none is asked for too', () => {
    const inspection = { [TERMS_HEADERS.purpose]: 'INSPECTION', [TERMS_HEADERS.reason]: 'kort' };
    expect(outcome(stating(inspection), 'CITIZEN')).toBe('STATEMENT_INCOMPLETE');
  });
});
