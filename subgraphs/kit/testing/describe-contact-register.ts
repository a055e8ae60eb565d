import { grantedClasses } from '../access/grants';
import type { AgencyDefinition } from '../agency';
import { addMonths } from '../calendar';
import { withConnection } from '../database/connection';
import { everyAsker } from './access-cells';
import type { AgencyHarness, GraphAnswer } from './agency-harness';
import { PERSONS, TODAY } from './test-household';
import { statementOf } from './test-hub';

const ENTRY = 'functionMailbox phone deputy mandate themes validUntil validFrom confirmBefore';
type Said = Parameters<AgencyHarness['ask']>[2];

/** Holds an agency to letting its own people, and nobody else, maintain its maatwerk contact. Changes the contact. */
export function describeContactRegister(agency: AgencyDefinition, running: () => AgencyHarness): void {
  const { code } = agency.identity;
  const [, domain = ''] = agency.contact.functionMailbox.split('@');
  const officer = { purpose: 'CONTACT_MAINTENANCE', role: 'MAATWERK_OFFICER', worksAt: code } as const;
  const begun = { ...agency.contact, validFrom: null, confirmBefore: agency.contact.validUntil };
  const other = {
    functionMailbox: `team.maatwerk@${domain}`,
    phone: '088 000 09 09',
    deputy: 'Team Maatwerk, achtervang',
    mandate: 'Uitstel verlenen en een vordering opnieuw wegen.',
    themes: ['uitstel', 'terugvordering'],
    validUntil: addMonths(TODAY, 18),
  };
  const recorded = { ...other, validFrom: TODAY, confirmBefore: addMonths(TODAY, 12) };

  const READ = `query { register: ${code}MaatwerkContact { agency { code } access
    present { ${ENTRY} } history { ${ENTRY} } } }`;
  const RECORD = `mutation ($input: MaatwerkContactInput!) { came: ${code}RecordMaatwerkContact(input: $input) {
    __typename ... on ContactRecorded { entry { ${ENTRY} } } ... on ContactRefused { field reason allowed } } }`;
  const FILE = `query ($persons: [_Any!]!, $asOf: Date) { _entities(representations: $persons) { ... on Person {
    file: ${code}(asOf: $asOf) { maatwerkContact { functionMailbox phone deputy mandate themes validUntil } } } } }`;

  const record = (input: object, said: Said = officer): Promise<GraphAnswer> =>
    running().ask(RECORD, { input }, said);
  const register = async (said: Said = officer): Promise<unknown> => {
    const { data, errors } = await running().ask(READ, {}, said);
    expect(errors).toBeUndefined();
    return data?.register;
  };
  const inFile = async (asOf: string): Promise<unknown> => {
    const persons = [{ __typename: 'Person', bsn: PERSONS.anna }];
    const { data } = await running().ask(FILE, { persons, asOf });
    return (data?._entities as { file: { maatwerkContact: unknown } }[])[0]?.file.maatwerkContact;
  };
  const asOwner = (sql: string, values: unknown[] = []) =>
    withConnection(running().ownerUrl, (run) => run<Record<string, unknown>>(sql, values));
  const stored = () => asOwner('SELECT * FROM maatwerk_contact ORDER BY number');

  describe(`${code}, its maatwerk contact,`, () => {
    it('is what it began with until its people change it', async () => {
      const whole = { agency: { code }, access: 'GRANTED', present: begun, history: [] };
      expect(await register()).toEqual(whole);
      expect(await register({ ...officer, role: 'AGENCY_ADMINISTRATOR' })).toEqual(whole);
    });

    it('is maintained by its own officers and administrators, and read with its history by nobody else', async () => {
      const before = await stored();
      const maintainers: string[] = [];
      for (const asker of everyAsker(code)) {
        if (grantedClasses(agency.access, code, asker).has('CONTACT_REGISTER')) {
          maintainers.push(`${asker.purpose} ${asker.role} ${asker.worksAt}`);
          continue;
        }
        const [told, { data, errors }] = await Promise.all([register(asker), record(other, asker)]);
        expect({ asker, told, data, code: errors?.[0]?.extensions?.code }).toEqual({
          asker,
          told: { agency: { code }, access: 'NO_LEGAL_GROUND', present: null, history: null },
          data: { came: null },
          code: 'NOT_ALLOWED',
        });
      }
      expect(maintainers.sort()).toEqual([
        `CONTACT_MAINTENANCE AGENCY_ADMINISTRATOR ${code}`,
        `CONTACT_MAINTENANCE MAATWERK_OFFICER ${code}`,
      ]);
      expect(await stored()).toEqual(before);
    });

    it.each([
      ['functionMailbox', 'PERSONAL_MAILBOX', { functionMailbox: `j.voorbeeld@${domain}` }],
      ['functionMailbox', 'OTHER_DOMAIN', { functionMailbox: 'maatwerk@elders.example' }],
      ['deputy', 'MISSING', { deputy: ' ' }],
      ['validUntil', 'TOO_FAR', { validUntil: addMonths(TODAY, 19) }],
    ])('is not changed by a %s that is not one: %s', async (field, reason, part) => {
      const before = await stored();
      const { data, errors } = await record({ ...other, ...part });
      expect(errors).toBeUndefined();
      expect(data?.came).toEqual({
        ...{ __typename: 'ContactRefused', field, reason, allowed: expect.stringMatching(/\S/) },
      });
      expect(await stored()).toEqual(before);
    });

    it('is not changed when the processing log cannot be written', async () => {
      const before = await stored();
      const rename = (from: string, to: string) => asOwner(`ALTER TABLE ${from} RENAME TO ${to}`);
      await rename('processing_record', 'processing_record_away');
      try {
        const { errors } = await record(other);
        expect(errors).toMatchObject([{ extensions: { code: 'LOG_UNAVAILABLE' } }]);
      } finally {
        await rename('processing_record_away', 'processing_record');
      }
      expect(await stored()).toEqual(before);
    });

    it('is kept by the database from whoever does not maintain it, past the resolvers', async () => {
      const add = (settings: Readonly<Record<string, string>>) =>
        withConnection(running().loginUrl, async (run) => {
          for (const [name, value] of Object.entries(settings))
            await run('SELECT set_config($1, $2, false)', [`huishoudbeeld.${name}`, value]);
          await run(`INSERT INTO maatwerk_contact (id, function_mailbox, phone, deputy, mandate, themes, valid_until)
            VALUES ('buitenom', 'm', 'p', 'd', 'm', '{}', '2027-01-01')`);
        });
      const asked = { purpose: officer.purpose, role: officer.role };
      for (const settings of [
        {},
        { ...asked, own_agency: 'no' },
        { purpose: 'DEBT_COUNSELLING', role: 'CASEWORKER', own_agency: 'yes' },
      ]) {
        await expect(add(settings)).rejects.toMatchObject({ code: '42501' });
      }
      await expect(asOwner("UPDATE maatwerk_contact SET phone = ''")).rejects.toThrow('only added to');
    });

    it('is what its people recorded, from that day on, and what was stays', async () => {
      const said = statementOf(officer);
      const { data, errors } = await record(other, said);
      expect(errors).toBeUndefined();
      expect(data?.came).toEqual({ __typename: 'ContactRecorded', entry: recorded });
      const lines = await asOwner(
        'SELECT name, status, subject_id AS subject FROM processing_record WHERE trace_id = $1 ORDER BY id',
        [said.traceId],
      );
      expect(lines).toEqual([
        { name: 'maatwerkcontact vastleggen', status: 'Ok', subject: null },
        { name: 'vraag zonder persoon', status: 'Ok', subject: null },
      ]);
      const again = { ...other, phone: '088 000 08 08' };
      await record({ ...again, functionMailbox: ` TEAM.maatwerk@${domain} ` });
      const present = { ...recorded, phone: again.phone };
      expect(await register()).toMatchObject({ present, history: [recorded, begun] });
      expect(await inFile(TODAY)).toEqual(again);
      expect(await inFile(addMonths(TODAY, -1))).toEqual(agency.contact);
    });
  });
}
