import { TERMS_HEADERS } from '../../gateway/accountability/stated-terms';
import type { Sent } from './client';

/** The number that every bad request carries where none belongs: of a person in the demo. */
export const MISPLACED = '999990019';

const GROUPED = '999.990.019';
const SPACED = '999 990 019';
const PERCENTS = [...MISPLACED].map((digit) => `%3${digit}`).join('');
const TRACE = MISPLACED.padStart(32, '0');
const SPAN = MISPLACED.padStart(16, 'a');
const B = MISPLACED;

const VIEW = '{ complete persons { certainty } }';
const GOOD_QUERY = `query Goed($bsn: BSN!) { householdView(bsn: $bsn) ${VIEW} }`;

const asked = (query: string, variables: object = { bsn: B }, operationName?: string): Sent => ({
  body: JSON.stringify({ query, variables, operationName }),
});
const GOOD = asked(GOOD_QUERY);

const stating = (headers: Readonly<Record<string, string>>, base: Sent = GOOD): Sent => ({
  ...base,
  headers: { ...base.headers, ...headers },
});

/** Documents and variables in which a number stands where it does not belong. */
const DOCUMENTS: Readonly<Record<string, Sent>> = {
  'operation name': asked(`query Huis${B}($bsn: BSN!) { householdView(bsn: $bsn) ${VIEW} }`),
  'name of the operation to run': asked(GOOD_QUERY, { bsn: B }, `Huis${B}`),
  'name of the operation with groups': asked(GOOD_QUERY, { bsn: B }, SPACED),
  'alias of what is answered': asked(`query A($bsn: BSN!) { b${B}: householdView(bsn: $bsn) ${VIEW} }`),
  'alias of what is refused': asked(`query A { b${B}: householdView(bsn: "999990020") ${VIEW} }`),
  'alias of what is not found': asked(`query A { b${B}: householdView(bsn: "999999990") ${VIEW} }`),
  'alias at an agency': asked(
    `query A($bsn: BSN!) { persons(bsns: [$bsn]) { x${B}: bsn y${B}: uwv { access } } }`,
  ),
  'alias of what may not be asked': asked(
    `query A { z${B}: uwvProcessing(by: { bsn: "${B}", traceId: "x" }) { access } }`,
  ),
  'unknown field': asked(`query A($bsn: BSN!) { householdView(bsn: $bsn) { b${B} } }`),
  'unknown field of the root': asked(`{ b${B} }`),
  'unknown argument': asked(`query A($bsn: BSN!) { householdView(bsn: $bsn, b${B}: 1) ${VIEW} }`),
  'unknown type': asked(`query A($bsn: B${B}!) { householdView(bsn: $bsn) ${VIEW} }`),
  'unknown variable': asked(`query A { householdView(bsn: $b${B}) ${VIEW} }`),
  'unused variable': asked(`query A($bsn: BSN!, $b${B}: Int) { householdView(bsn: $bsn) ${VIEW} }`),
  'unknown directive': asked(`query A($bsn: BSN!) { householdView(bsn: $bsn) @b${B} ${VIEW} }`),
  'unknown fragment': asked(`query A($bsn: BSN!) { householdView(bsn: $bsn) { ...F${B} } }`),
  'unused fragment': asked(`${GOOD_QUERY} fragment F${B} on HouseholdView { complete }`),
  'fragment name': asked(
    `query A($bsn: BSN!) { householdView(bsn: $bsn) { ...F${B} } } fragment F${B} on HouseholdView { complete }`,
  ),
  'type of a fragment': asked(
    `query A($bsn: BSN!) { householdView(bsn: $bsn) { ... on T${B} { complete } } }`,
  ),
  'field in conflict': asked(
    `query A { b${B}: householdView(bsn: "${B}") { complete } b${B}: householdView(bsn: "999990147") { complete } }`,
  ),
  comment: asked(`# over ${B}, ook ${GROUPED}\n${GOOD_QUERY}`),
  'comment before a syntax error': asked(`# over ${B}\nquery { householdView(bsn: "${B}" `),
  'syntax error after the number': asked(`query { householdView(bsn: "${B}") } }`),
  'syntax error at the number': asked(`query A ${B} { householdView }`),
  'syntax error at a word': asked(`query A b${B} { householdView }`),
  'syntax error at text': asked(`query A "${B}" { householdView }`),
  'syntax error at text with groups': asked(`query A "${SPACED}" { householdView }`),
  'unfinished text': asked(`query A { householdView(bsn: "${SPACED}\n") ${VIEW} }`),
  'number where text is asked': asked(`query A { householdView(bsn: ${B}) ${VIEW} }`),
  'word where text is asked': asked(`query A { householdView(bsn: B${B}) ${VIEW} }`),
  'object where text is asked': asked(`query A { householdView(bsn: { b${B}: "${GROUPED}" }) ${VIEW} }`),
  'day that is a number': asked(`query A { householdView(bsn: "${B}", asOf: "${B}") ${VIEW} }`),
  'day that is a number in groups': asked(
    `query A { householdView(bsn: "${B}", asOf: "${GROUPED}") ${VIEW} }`,
  ),
  'household that is a number': asked(`query A { household(id: "${B}") { id } }`),
  'household with a number in it': asked(`query A { household(id: "huis-${B}") { id } }`),
  'household with a number in groups in it': asked(`query A { household(id: "huis ${GROUPED}") { id } }`),
  'log of a trace that is a number': asked(`query A { uwvProcessing(by: { traceId: "${B}" }) { access } }`),
  'log of an activity that is a number': asked(
    `query A { uwvProcessing(by: { activityId: "${GROUPED}" }) { access } }`,
  ),
  'limit that is a number': asked(`query A { uwvProcessing(by: { bsn: "${B}", limit: ${B} }) { access } }`),
  'unknown input field': asked(`query A { uwvProcessing(by: { b${B}: "${GROUPED}" }) { access } }`),
  'variable of a number': asked(GOOD_QUERY, { bsn: Number(B) }),
  'variable in groups': asked(GOOD_QUERY, { bsn: SPACED }),
  'variable in an object': asked(GOOD_QUERY, { bsn: { bsn: B, [B]: GROUPED } }),
  'variable in a list': asked(GOOD_QUERY, { bsn: [B, GROUPED] }),
  'variable that fails the check': asked(GOOD_QUERY, { bsn: `${B}0` }),
  'name of a variable': asked(GOOD_QUERY, { [`b${B}`]: B, [SPACED]: 1 }),
  'input object with an unknown name': asked(
    'query A($by: ProcessingQuestion!) { uwvProcessing(by: $by) { access } }',
    { by: { [`b${B}`]: GROUPED } },
  ),
  extensions: {
    body: JSON.stringify({ query: GOOD_QUERY, variables: { bsn: B }, extensions: { [B]: SPACED } }),
  },
  'unknown document': { body: JSON.stringify({ documentId: `sha256:${B}`, variables: { bsn: B } }) },
  'too many aliases': asked(
    `query A($bsn: BSN!) { ${Array.from({ length: 60 }, (_, index) => `b${B}_${index}: householdView(bsn: $bsn) { complete }`).join(' ')} }`,
  ),
  'mutation with it': asked(`mutation M${B} { b${B} }`),
};

/** Bodies that are no question. */
const BODIES: Readonly<Record<string, Sent>> = {
  'no JSON': { body: `{"query": ${B}` },
  'JSON of a number': { body: B },
  'JSON of a text': { body: JSON.stringify(SPACED) },
  'a batch': { body: JSON.stringify([{ query: GOOD_QUERY, variables: { bsn: B } }]) },
  'a query that is an object': { body: JSON.stringify({ query: { [B]: SPACED } }) },
  'variables that are a text': { body: JSON.stringify({ query: GOOD_QUERY, variables: SPACED }) },
  'a huge body': {
    body: JSON.stringify({ query: GOOD_QUERY, variables: { bsn: `${B} `.repeat(200_000) } }),
  },
  'a huge document': asked(`# ${`${SPACED} `.repeat(10_000)}\n${GOOD_QUERY}`),
  'a form': { body: `bsn=${B}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'text of a strange kind': { body: B, headers: { 'content-type': `text/${B}` } },
  'a name that spoils objects': { body: `{"__proto__": {"${B}": "${SPACED}"}}` },
};

/** The number in the HTTP request itself. */
const REQUESTS: Readonly<Record<string, Sent>> = {
  'path of the URL': { ...GOOD, path: `/graphql/${B}` },
  'path that is percent-encoded': { ...GOOD, path: `/graphql/${PERCENTS}` },
  'path that is badly encoded': { ...GOOD, path: `/%E0%A4%A/${B}` },
  'query of the URL': { ...GOOD, path: `/graphql?bsn=${B}&x=${PERCENTS}` },
  'query of a GET': { method: 'GET', path: `/graphql?query={householdView(bsn:"${B}"){complete}}` },
  'fragment of the URL': { ...GOOD, path: `/graphql?#${B}` },
  'health with a query': { method: 'GET', path: `/health/ready?bsn=${B}` },
  'method PUT': { ...GOOD, method: 'PUT', path: `/graphql?bsn=${B}` },
  'method DELETE': { method: 'DELETE', path: `/graphql/${B}` },
  'an own header': stating({ 'x-bsn': B, [`x-${B}`]: SPACED }),
  cookie: stating({ cookie: `bsn=${B}` }),
  referrer: stating({ referer: `https://example.test/${B}`, 'user-agent': `Browser ${SPACED}` }),
  origin: stating({ origin: `https://${B}.example.test`, host: `${B}.example.test` }),
  accept: stating({ accept: `application/${B}` }),
  'forwarded address': stating({ 'x-forwarded-for': B, forwarded: `for="${GROUPED}"` }),
  trace: stating({ traceparent: `00-${TRACE}-${SPAN}-01`, tracestate: `bsn=${B}`, baggage: `bsn=${B}` }),
  'trace filled with a letter': stating({
    traceparent: `00-${MISPLACED.padEnd(32, 'b')}-00f067aa0ba902b7-01`,
  }),
  'span alone': stating({
    traceparent: `00-4bf92f3577b34da6a3ce929d0e0e4736-${MISPLACED.padEnd(16, '0')}-01`,
  }),
  'trace that is none': stating({ traceparent: B }),
  'names of a client': stating({ 'apollographql-client-name': B, 'apollographql-client-version': B }),
  purpose: stating({ [TERMS_HEADERS.purpose]: `DEBT_${B}` }),
  trigger: stating({ [TERMS_HEADERS.trigger]: B }),
  'case reference': stating({ [TERMS_HEADERS.case]: `Z-${B}` }),
  'case reference in groups': stating({ [TERMS_HEADERS.case]: GROUPED }),
  'case reference that is long': stating({ [TERMS_HEADERS.case]: `${B}-`.repeat(20) }),
  reason: stating({ [TERMS_HEADERS.reason]: `melding%20over%20${B}%20door%20buren` }),
  'reason in groups': stating({
    [TERMS_HEADERS.reason]: `melding%20over%20999%20990%20019%20en%20${GROUPED}`,
  }),
  'reason of percents': stating({ [TERMS_HEADERS.reason]: `melding%20over%20${PERCENTS}` }),
  'reason that is badly encoded': stating({ [TERMS_HEADERS.reason]: `${B}%E0%A4%A` }),
  'reason that is too long': stating({ [TERMS_HEADERS.reason]: `${B} `.repeat(200) }),
  'no token': stating({ authorization: `Bearer ${B}` }),
  'token of another kind': stating({ authorization: `Basic ${Buffer.from(`${B}:${B}`).toString('base64')}` }),
  'token that is forged': stating({
    authorization: `Bearer ${[
      { alg: 'none', kid: B },
      { sub: B, bsn: B },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')}.`,
  }),
};

/** Every bad request, by what is wrong with it. */
export const BAD_REQUESTS: Readonly<Record<string, Sent>> = { ...DOCUMENTS, ...BODIES, ...REQUESTS };

/** Bytes that are hardly HTTP. */
export const BAD_BYTES: readonly string[] = [
  `GET /${B}\r\n\r\n`,
  `${B} /graphql HTTP/1.1\r\n\r\n`,
  `POST /graphql HTTP/9.9\r\nx-bsn: ${B}\r\n\r\n`,
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: ${B}x\r\nx ${B}: 1\r\n\r\n${B}`,
  `POST /${B} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 9\r\n\r\n${B}`,
];
