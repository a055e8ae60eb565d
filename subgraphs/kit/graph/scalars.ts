import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isCalendarDate } from '../calendar';
import { CodedError, type ErrorCode } from '../errors';
import { isBsn, isOin } from '../identifiers';

interface ScalarRule<T> {
  readonly name: string;
  readonly description: string;
  readonly code: ErrorCode;
  /** What a value must be. The value itself is never in the message: it may be somebody's number. */
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
}

function strictScalar<T>(rule: ScalarRule<T>): GraphQLScalarType<T, T> {
  const check = (value: unknown): T => {
    if (rule.accepts(value)) return value;
    throw new CodedError(rule.code, `${rule.name} must be ${rule.expected}.`);
  };
  return new GraphQLScalarType<T, T>({
    name: rule.name,
    description: rule.description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return check(node.value);
      return check(node.kind === Kind.INT ? Number(node.value) : undefined);
    },
  });
}

/** Whether a value is a whole number of eurocents that JavaScript holds exactly. */
export const isCents = (value: unknown): value is number => Number.isSafeInteger(value);

/** Whether a value has the form of a number of a household. */
const isHouseholdId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);

export const CentsScalar = strictScalar({
  name: 'Cents',
  description: 'Bedrag in hele eurocenten: an amount in euro, as a whole number of cents. Never a fraction.',
  code: 'BAD_INPUT',
  expected: 'a whole number of eurocents',
  accepts: isCents,
});

export const DateScalar = strictScalar({
  name: 'Date',
  description: 'Datum: a calendar day without time or zone, written YYYY-MM-DD.',
  code: 'BAD_DATE',
  expected: 'an existing calendar day written as YYYY-MM-DD',
  accepts: isCalendarDate,
});

export const BsnScalar = strictScalar({
  name: 'BSN',
  description:
    'Burgerservicenummer (Wabb): nine digits that pass the 11-check. Never in a URL, log or error.',
  code: 'BAD_BSN',
  expected: 'nine digits that pass the 11-check',
  accepts: isBsn,
});

export const OinScalar = strictScalar({
  name: 'OIN',
  description: 'Organisatie-identificatienummer: twenty digits that identify a government organisation.',
  code: 'BAD_INPUT',
  expected: 'twenty digits that begin with a known OIN prefix',
  accepts: isOin,
});

export const HouseholdIdScalar = strictScalar({
  name: 'HouseholdId',
  description:
    'Huishoudnummer of the hub: whoever names one asks about that household, and is let in or not on that ground.',
  code: 'BAD_INPUT',
  expected: '1 to 64 letters, digits and signs - and _',
  accepts: isHouseholdId,
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'Tijdstip (RFC 3339): an instant with its offset.',
});
