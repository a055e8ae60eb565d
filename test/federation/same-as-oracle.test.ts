import { BSNS } from './agencies';
import { type Hub, startHub } from './hub';
import { type Oracle, startOracle } from './oracle';

const QUERIES: Record<string, string> = {
  'stubs only': '{ persons(bsns: ["999990007"]) { bsn } }',
  'one agency':
    'query($b: [BSN!]!) { persons(bsns: $b) { bsn uwv { claims { id amount { cents currency } } } } }',
  'all agencies': `query($b: [BSN!]!) { persons(bsns: $b) {
    uwv { bsn claims { id status dueOn } } svb { claims { id own } } duo { decisions { id takenOn claims { id } } } } }`,
  'through the interface': `query($b: [BSN!]!) { persons(bsns: $b) {
    uwv { ...File } svb { ...File } duo { ...File } } }
    fragment File on AgencyFile { __typename claims { __typename id amount { cents } debtors { bsn } } }`,
  'an entity within a list within an entity': `query($b: [BSN!]!) { persons(bsns: $b) {
    uwv { claims { id debtors { bsn svb { claims { id debtors { bsn duo { claims { id } } } } } } } } } }`,
  'a union of an agency': `query($b: [BSN!]!) { persons(bsns: $b) {
    uwv { contact { __typename ... on UwvDesk { phone } ... on UwvWebsite { address } } } } }`,
  'a union without asking its type':
    '{ subject { ... on Person { bsn uwv { claims { id } } } ... on Household { id } } }',
  'aliases with other arguments': `query($b: [BSN!]!, $d: Date) { people: persons(bsns: $b) {
    then: uwv(asOf: $d) { asOf claims { key: id } } now: uwv { asOf claims { id } } svb(asOf: "2020-01-01") { asOf } } }`,
  'skip and include': `query($b: [BSN!]!, $yes: Boolean!, $no: Boolean!) { persons(bsns: $b) {
    bsn @skip(if: $yes) uwv @include(if: $yes) { claims { id } } svb @include(if: $no) { claims { id } } } }`,
  'nulls in lists': 'query($b: [BSN!]!) { persons(bsns: $b) { svb { decisions { id } claims { dueOn } } } }',
  'no rows': '{ persons(bsns: []) { bsn uwv { claims { id } } } household(id: "unasked") { id } }',
  'several roots': `query($b: [BSN!]!) { uwvPing svbPing a: persons(bsns: $b) { bsn }
    household(id: "7") { id head { bsn duo { claims { own } } } members { bsn uwv { claims { own } } } } }`,
  'type names everywhere': `{ __typename household(id: "7") { __typename members { __typename uwv { __typename } } } }`,
  'the same field twice': `query($b: [BSN!]!) { persons(bsns: $b) { uwv { claims { id } } uwv { claims { own } } ...P } }
    fragment P on Person { uwv { claims { amount { cents } } } }`,
};

describe('the engine answers as another gateway on the same supergraph', () => {
  let hub: Hub;
  let oracle: Oracle;

  beforeAll(async () => {
    hub = await startHub();
    oracle = await startOracle(hub.supergraphSdl, hub.sources);
  });
  afterAll(async () => {
    await hub.close();
    await oracle.close();
  });

  test.each(Object.entries(QUERIES))('%s', async (_, query) => {
    const variables = { b: BSNS, d: '2024-02-29', yes: true, no: false };
    const expected = await oracle.ask(query, variables);
    expect(expected.errors).toBeUndefined();
    const { data, errors } = await hub.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
  });
});
