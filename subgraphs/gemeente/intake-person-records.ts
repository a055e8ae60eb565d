import { z } from 'zod';
import { type IntakeFields, optional, word } from '../kit/intake/fields';
import type { EntityRows } from '../kit/intake/intake';
import * as v from '../kit/vocabulary';
import type { GemeenteRowMaker } from './intake-rows';
import { gemeentePersonEntities as tables } from './store/person-entities';

const residentInput = (f: IntakeFields) =>
  z
    .strictObject({
      id: f.id.optional(),
      person: f.person,
      given: f.text,
      prefix: optional(f.text),
      family: f.text,
      birthDate: f.date,
      deathDate: optional(f.date),
      deathRecordedOn: optional(f.date),
      secretAddress: z.boolean().default(false),
    })
    .refine(({ deathDate, deathRecordedOn }) => deathRecordedOn === null || deathDate !== null, {
      message: 'is the recording of a death without a date of death',
      path: ['deathRecordedOn'],
    });

const addressInput = (f: IntakeFields) =>
  z
    .strictObject({
      id: f.id.optional(),
      person: f.person,
      kind: word(v.addressKind),
      addressId: optional(f.text),
      street: optional(f.text),
      houseNumber: optional(f.text),
      postalCode: optional(f.text),
      city: optional(f.text),
      period: f.period,
      underInvestigation: optional(f.period),
      lease: optional(word(v.leaseKind)),
      recordedOn: f.date.optional(),
      withdrawnOn: optional(f.date),
    })
    .refine(
      ({ addressId, street, houseNumber, postalCode, city }) =>
        new Set([addressId, street, houseNumber, postalCode, city].map((part) => part === null)).size === 1,
      'must have all of addressId, street, houseNumber, postalCode and city, or none of them',
    );

const relationInput = (f: IntakeFields) =>
  z
    .strictObject({
      id: f.id.optional(),
      person: f.person,
      kind: word(v.relationKind),
      other: f.person,
      period: f.period,
      recordedOn: f.date.optional(),
      withdrawnOn: optional(f.date),
    })
    .refine(({ person, other }) => person !== other, { message: 'must be somebody else', path: ['other'] });

const mutationInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id,
    person: f.person,
    kind: word(v.mutationKind),
    description: f.text,
    effectiveOn: f.date,
    registeredOn: f.date,
  });

const correctionRequestInput = (f: IntakeFields) =>
  z
    .strictObject({
      id: f.id.optional(),
      person: f.person,
      mutation: f.id,
      requestedOn: f.date,
      status: word(v.correctionStatus).default('OPEN'),
      decidedOn: optional(f.date),
    })
    .refine(({ status, decidedOn }) => (status === 'OPEN') === (decidedOn === null), {
      message: 'must be there when the request is GRANTED or REFUSED, and not while it is OPEN',
      path: ['decidedOn'],
    });

/** The part of the section that becomes personal records (Wet BRP). */
export const personRecordLists = (f: IntakeFields) => ({
  residents: z.array(residentInput(f)).default([]).describe('Persoonslijsten: name and birth.'),
  addresses: z.array(addressInput(f)).default([]).describe('Adressen, past ones too.'),
  relations: z.array(relationInput(f)).default([]).describe('Betrekkingen; the reverse need not be stated.'),
  mutations: z
    .array(mutationInput(f))
    .default([])
    .describe('BRP-wijzigingen, to which decisions may refer as their cause.'),
  correctionRequests: z
    .array(correctionRequestInput(f))
    .default([])
    .describe('Correctieverzoeken (Wet BRP 2.58).'),
});

type PersonRecordLists = z.output<z.ZodObject<ReturnType<typeof personRecordLists>>>;
type RelationInput = PersonRecordLists['relations'][number];

/**
 * What a relation is seen from the other; a foster child has none, because the contract knows no foster
 * parent.
 */
const REVERSE: Partial<Record<v.RelationKind, v.RelationKind>> = {
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  SPOUSE: 'SPOUSE',
};

const relationKey = ({ person, kind, other, period }: RelationInput): string =>
  [person, kind, other, period.from].join(' ');

/** The relations of the file with those seen from the other side, which the file need not state. */
function bothWays<T extends RelationInput & { id: string }>(relations: readonly T[]): T[] {
  const stated = new Set(relations.map(relationKey));
  return relations.flatMap((relation) => {
    const kind = REVERSE[relation.kind];
    if (!kind) return [relation];
    const { id, person, other } = relation;
    const reverse = { ...relation, id: `${id}/reverse`, kind, person: other, other: person };
    return stated.has(relationKey(reverse)) ? [relation] : [relation, reverse];
  });
}

/** The rows of the personal records; those that others refer to come first. */
export function personRecordRows(section: PersonRecordLists, make: GemeenteRowMaker): EntityRows[] {
  return [
    {
      entity: tables.person,
      rows: make.named('resident', section.residents).map((item) => ({
        ...item,
        bsn: item.person,
        deathRecordedOn: item.deathRecordedOn ?? item.deathDate,
      })),
    },
    {
      entity: tables.addressRecord,
      rows: make.named('address', section.addresses).map((item) => ({
        ...make.periodFact(item),
        bsn: item.person,
        investigationFrom: item.underInvestigation?.from ?? null,
        investigationTo: item.underInvestigation?.to ?? null,
      })),
    },
    {
      entity: tables.relation,
      rows: bothWays(make.named('relation', section.relations)).map((item) => ({
        ...make.periodFact(item),
        bsn: item.person,
      })),
    },
    { entity: tables.mutation, rows: section.mutations.map((item) => ({ ...item, bsn: item.person })) },
    {
      entity: tables.correctionRequest,
      rows: make.named('correction-request', section.correctionRequests).map((item) => ({
        ...item,
        bsn: item.person,
        mutationId: item.mutation,
        outcome: item.status === 'OPEN' ? null : item.status,
      })),
    },
  ];
}

/**
 * Deletes the personal records of the persons in `$1`; addresses go with the person, requests with the
 * mutation.
 */
export const FORGET_PERSON_RECORDS: readonly string[] = [
  'DELETE FROM correction_request WHERE bsn = ANY($1)',
  'DELETE FROM brp_mutation WHERE bsn = ANY($1)',
  'DELETE FROM relation WHERE bsn = ANY($1) OR other = ANY($1)',
  'DELETE FROM address_record WHERE bsn = ANY($1)',
  'DELETE FROM person WHERE bsn = ANY($1)',
];
