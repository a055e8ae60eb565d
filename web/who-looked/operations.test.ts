import * as documents from '../hub/operations';
import { whoLooked as en } from '../texts/en/who-looked';
import { whoLooked as nl } from '../texts/nl/who-looked';

/** Documents of which no person sees that they were asked: they are about no household. */
const OF_NOBODY = [
  ...['AgencySharing', 'AgencySignals', 'AuditTrail', 'Caseload', 'CaseloadBreakdown', 'CaseloadCounts'],
  ...['CaseloadRefresh', 'CaseloadTrends', 'ChangedCases', 'ClearsMost', 'DeleteView', 'MaatwerkContact'],
  ...['OpenCases', 'OversightSignals', 'OwnCases', 'RecordMaatwerkContact', 'RecordReview', 'RefreshCase'],
  ...['RegisteredCases', 'ReviewSample', 'SaveView', 'SavedViews'],
  ...['ForgetProtectedSubject', 'RegisterProtectedSubject'],
];

it('has words for every document that can be about somebody, and for no other', () => {
  const all = Object.entries<object>(documents).flatMap(([name, value]) => ('id' in value ? [name] : []));
  expect(all.length).toBeGreaterThan(30);
  expect([...Object.keys(nl.operation), ...OF_NOBODY].sort()).toEqual(all.sort());
  expect(Object.keys(en.operation)).toEqual(Object.keys(nl.operation));
});
