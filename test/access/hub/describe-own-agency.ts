import { uwvAccess } from '../../../subgraphs/uwv/access';
import { addMonths, dateInNetherlands } from '../../../subgraphs/kit/calendar';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import type { Asker } from '../../hub/hub';
import { OWN, OWN_CASE } from './demo-people';
import type { Raw, WatchedHub } from './watched-hub';

const ENTRY = 'functionMailbox phone deputy mandate themes validUntil validFrom';
const REGISTER = `query Register($agency: ID!) { maatwerkContact(agency: $agency) {
  agency { code } access present { ${ENTRY} } history { ${ENTRY} } } }`;
const RECORD = `mutation Record($input: RecordMaatwerkContactInput!) {
  recordMaatwerkContact(input: $input) {
    __typename ... on ContactRecorded { entry { ${ENTRY} } } ... on ContactRefused { field reason allowed } } }`;
const SHARING = `query Sharing($agency: ID!) { agencySharing(agency: $agency) { agency name purposes {
  purpose title ground roles ownAgencyOnly because classes { dataClass title fields } } } }`;

const CODES = ['duo', 'gemeente', 'svb', 'uwv'];
const officerOf = (worksAt: string): Asker => ({
  caller: { id: `maatwerk-${worksAt}`, role: 'MAATWERK_OFFICER', worksAt },
  purpose: 'CONTACT_MAINTENANCE',
});
const officer: Asker = { caller: { id: 'fg', role: 'DATA_PROTECTION_OFFICER' }, purpose: 'OVERSIGHT' };

interface Shared {
  readonly agencySharing: {
    readonly agency: string;
    readonly name: string;
    readonly purposes: readonly {
      readonly purpose: string;
      readonly because: string;
      readonly roles: readonly string[];
      readonly classes: readonly { readonly dataClass: string; readonly fields: readonly string[] }[];
    }[];
  };
}

/** Holds the hub to letting people of an agency see and maintain what is of their own agency. */
export function describeOwnAgency(running: () => WatchedHub): void {
  const today = dateInNetherlands(Date.now());
  const begun = (code: string) =>
    running().agencies.definitions.find(({ identity }) => identity.code === code)?.contact;
  const inputFor = (code: string) => ({
    ...begun(code),
    ...{ phone: '088 123 45 67', deputy: 'Team Achtervang', validUntil: addMonths(today, 12) },
  });
  const record = (agency: string, input: object, asker: Asker): Promise<Raw> =>
    running().send({ query: RECORD, variables: { input: { agency, contact: input } }, asker });
  const register = (agency: string, asker: Asker): Promise<Raw> =>
    running().send({ query: REGISTER, variables: { agency }, asker });
  const sharing = (agency: string, asker: Asker): Promise<Raw> =>
    running().send({ query: SHARING, variables: { agency }, asker });
  const rowsAt = (code: string) =>
    withConnection(running().agencies.ownerUrls.get(code) ?? '', (run) =>
      run('SELECT * FROM maatwerk_contact'),
    );

  describe('the maatwerk contact of an agency, through the hub,', () => {
    it.each(CODES)('%s: is read and recorded by its own officer, and caseworkers see it', async (code) => {
      const asker = officerOf(code);
      const input = inputFor(code);
      expect(await record(code, input, asker)).toMatchObject({
        codes: [],
        data: {
          recordMaatwerkContact: { __typename: 'ContactRecorded', entry: { ...input, validFrom: today } },
        },
      });
      expect((await register(code, asker)).data).toEqual({
        maatwerkContact: {
          ...{ agency: { code }, access: 'GRANTED' },
          present: { ...input, validFrom: today },
          history: [{ ...begun(code), validFrom: null }],
        },
      });
      const line = (await running().audit()).find(
        ({ operation }) => operation === `recordMaatwerkContact sent to ${code}`,
      );
      expect(line).toMatchObject({
        actor: `maatwerk-${code}`,
        action: 'CHANGE',
        purpose: 'CONTACT_MAINTENANCE',
      });
    });

    it('is what a caseworker calls from then on', async () => {
      const files = CODES.map((code) => `${code} { maatwerkContact { phone } }`).join(' ');
      const query = `query Bellen($bsns: [BSN!]!) { persons(bsns: $bsns) { ${files} } }`;
      const asker: Asker = { caseReference: OWN_CASE, reason: null };
      const { data } = await running().send({ query, variables: { bsns: [OWN.mother] }, asker });
      const recorded = { maatwerkContact: { phone: '088 123 45 67' } };
      expect(data).toEqual({ persons: [Object.fromEntries(CODES.map((code) => [code, recorded]))] });
    });

    it('is not changed by an officer of another agency, who does not even reach it', async () => {
      const before = await rowsAt('svb');
      running().forget();
      for (const asker of [
        officerOf('uwv'),
        { ...officerOf('svb'), purpose: 'MAATWERK' } as Asker,
        {},
        officer,
      ]) {
        expect((await record('svb', inputFor('svb'), asker)).codes).toEqual(['NOT_ALLOWED']);
        expect((await register('svb', asker)).codes).toEqual(['NOT_ALLOWED']);
      }
      expect(running().passages).toEqual([]);
      expect(await rowsAt('svb')).toEqual(before);
    });

    it('that cannot be so is refused with the field and what would be taken', async () => {
      const before = await rowsAt('duo');
      const { data, codes } = await record('duo', { ...inputFor('duo'), deputy: '' }, officerOf('duo'));
      expect(codes).toEqual([]);
      expect(data).toEqual({
        recordMaatwerkContact: {
          ...{ __typename: 'ContactRefused', field: 'deputy', reason: 'MISSING' },
          allowed: expect.stringContaining('tekens'),
        },
      });
      expect(await rowsAt('duo')).toEqual(before);
    });

    it('is not sent when the log of the hub stops, nor kept when that of the agency does', async () => {
      const before = await rowsAt('uwv');
      const stop = async (url: string, table: string, code: string) => {
        const owner = (sql: string) => withConnection(url, (run) => run(sql));
        await owner(`ALTER TABLE ${table} ADD CONSTRAINT closed CHECK (false) NOT VALID`);
        try {
          expect((await record('uwv', inputFor('uwv'), officerOf('uwv'))).codes).toEqual([code]);
        } finally {
          await owner(`ALTER TABLE ${table} DROP CONSTRAINT closed`);
        }
      };
      running().forget();
      await stop(running().database.ownerUrl, 'audit_entry', 'LOG_UNAVAILABLE');
      expect(running().passages).toEqual([]);
      await stop(running().agencies.ownerUrls.get('uwv') ?? '', 'processing_record', 'SOURCE_FAULT');
      expect(running().passages).toHaveLength(1);
      expect(await rowsAt('uwv')).toEqual(before);
    });
  });

  describe('what an agency shares', () => {
    it('is told in words to its own people, line for line as it decided', async () => {
      const { agencySharing } = (await sharing('uwv', officerOf('uwv'))).data as unknown as Shared;
      expect(agencySharing).toMatchObject({ agency: 'uwv', name: 'UWV' });
      expect(agencySharing.purposes).toMatchObject(
        uwvAccess.grants.map(({ purpose, roles, gives, because }) => ({
          ...{ purpose, roles, because, classes: gives.map((dataClass) => ({ dataClass })) },
        })),
      );
      const health = agencySharing.purposes[1]?.classes.find(({ dataClass }) => dataClass === 'HEALTH');
      expect(health?.fields).toEqual(['Arbeidsongeschiktheidspercentage']);
      for (const { classes } of agencySharing.purposes)
        for (const { fields } of classes) expect(fields.length).toBeGreaterThan(0);
    });

    it('is told to no other agency, and to oversight of any', async () => {
      expect((await sharing('svb', officerOf('uwv'))).codes).toEqual(['NOT_ALLOWED']);
      expect((await sharing('uwv', {})).codes).toEqual(['NOT_ALLOWED']);
      for (const code of CODES) expect((await sharing(code, officer)).codes).toEqual([]);
      expect((await sharing('household', officer)).codes).toEqual(['BAD_INPUT']);
    });

    it('needs no question to any agency', async () => {
      running().forget();
      await sharing('gemeente', officer);
      expect(running().passages).toEqual([]);
    });
  });
}
