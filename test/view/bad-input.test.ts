import { askHub } from '../hub/ask';

const VIEW = 'query View($bsn: BSN!, $asOf: Date) { householdView(bsn: $bsn, asOf: $asOf) { complete } }';

/** A number that passes the 11-check and of which no source knows anything. */
const UNKNOWN = '999994529';
/** The mother of the first demo household. */
const KNOWN = '999990019';

interface View {
  readonly householdView: { readonly complete: boolean } | null;
}

it.each([
  ['a number that fails the 11-check', { bsn: '999990018' }, 'BAD_BSN', '$bsn'],
  ['a number with letters', { bsn: '99999001X' }, 'BAD_BSN', '$bsn'],
  ['a number as a number', { bsn: 999990019 }, 'BAD_BSN', '$bsn'],
  ['no number at all', {}, 'BAD_INPUT', '$bsn'],
  ['a day that does not exist', { bsn: KNOWN, asOf: '2026-02-30' }, 'BAD_DATE', '$asOf'],
  ['a day with a time', { bsn: KNOWN, asOf: '2026-02-28T00:00:00Z' }, 'BAD_DATE', '$asOf'],
])(
  '%s is refused with a code and the name of the variable, and without its value',
  async (_, variables, code, name) => {
    const { errors, data } = await askHub<View>(VIEW, variables);
    expect(data?.householdView ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(name);
    for (const value of Object.values(variables)) expect(errors?.[0]?.message).not.toContain(String(value));
  },
);

it.each(['1989-12-31', '2030-01-01'])(
  'the day %s lies out of range, and the answer says which days do not',
  async (asOf) => {
    const { errors } = await askHub<View>(VIEW, { bsn: KNOWN, asOf });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DATE_OUT_OF_RANGE']);
    expect(errors?.[0]?.message).toMatch(/from 1990-01-01 up to and including \d{4}-\d{2}-\d{2}/);
  },
);

it('a number that nobody has here is not found', async () => {
  const { errors, data } = await askHub<View>(VIEW, { bsn: UNKNOWN });
  expect(data).toEqual({ householdView: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['HOUSEHOLD_NOT_FOUND']);
});

it('a household that does not exist is not found, like one that may not be seen', async () => {
  const { data, errors } = await askHub('{ household(id: "0123456789abcdef") { id view { complete } } }');
  expect([data ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual([
    null,
    ['HOUSEHOLD_NOT_FOUND'],
  ]);
});

it('a document over the limits is refused with the limit and its maximum', async () => {
  const wide = Array.from({ length: 40 }, (_, i) => `v${i}: householdView(bsn: $bsn) { complete }`).join(' ');
  const { errors } = await askHub(`query Wide($bsn: BSN!) { ${wide} }`, { bsn: KNOWN });
  expect(errors?.[0]?.extensions.code).toBe('DOCUMENT_OVER_LIMIT');
  expect(errors?.[0]?.message).toMatch(/\d+/);
});

it('a field that does not exist is refused before any source is asked', async () => {
  const { errors, data } = await askHub('{ householdView(bsn: "999990019") { total } }');
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_VALID');
});
