import type { LoggedProcessing, OrganisationLog } from './ask-logs';
import { looksOf } from './looks';
import type { WhoAsked } from './who-asked';

const COUNSELLING = 'urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:1';
const SEARCH = 'urn:huishoudbeeld:verwerkingsactiviteit:household-search:1';

const processing = (
  traceId: string,
  minute: number,
  what: Partial<LoggedProcessing> = {},
): LoggedProcessing => ({
  ...{ traceId, name: 'dossier raadplegen', status: 'Ok', activityId: COUNSELLING, foreignProcessor: null },
  startedAt: new Date(Date.UTC(2026, 10, 22, 9, minute)),
  ...what,
});
const log = (code: string, ...entries: LoggedProcessing[]): OrganisationLog => ({
  organisation: { code, name: code, oin: null },
  entries,
});
const asker = (traceId: string, what: Partial<WhoAsked> = {}): WhoAsked => ({
  ...{ traceId, activityId: COUNSELLING, role: 'CASEWORKER', oin: '1', worksAt: null, result: 'DONE' },
  ...what,
});

it('puts what several organisations did for one request together, in order of time', () => {
  const looks = looksOf(
    [log('een', processing('a', 5), processing('b', 1)), log('twee', processing('a', 3))],
    [asker('a')],
  );
  expect(looks.map(({ traceId }) => traceId)).toEqual(['a', 'b']);
  expect(looks[0]).toMatchObject({ purpose: 'DEBT_COUNSELLING', at: new Date(Date.UTC(2026, 10, 22, 9, 3)) });
  expect(looks[0]?.steps.map(({ organisation }) => organisation.code)).toEqual(['twee', 'een']);
});

it('tells who asked for that purpose on that trace, once, and nobody when the hub has no line', () => {
  const logs = [log('een', processing('a', 1), processing('b', 2))];
  const asked = [
    ...[asker('a'), asker('a'), asker('a', { activityId: SEARCH, role: 'CASE_DIRECTOR' })],
    ...[asker('a', { activityId: null, result: 'REFUSED' }), asker('c')],
  ];
  const [second, first] = looksOf(logs, asked);
  expect(first?.askedBy).toEqual([asker('a')]);
  expect(second?.askedBy).toEqual([]);
});

it('keeps two purposes in one trace apart', () => {
  const looks = looksOf([log('een', processing('a', 1), processing('a', 2, { activityId: SEARCH }))], []);
  expect(looks.map(({ purpose }) => purpose)).toEqual(['HOUSEHOLD_SEARCH', 'DEBT_COUNSELLING']);
});

it('shows an activity that the register no longer has, without a purpose', () => {
  const looks = looksOf([log('een', processing('a', 1, { activityId: `${COUNSELLING}99` }))], []);
  expect(looks).toMatchObject([{ activityId: `${COUNSELLING}99`, purpose: null }]);
});
