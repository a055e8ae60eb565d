import { continueTrace } from './trace';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const BSN = '999990019';

it('continues the trace of a client', () => {
  expect(continueTrace(`00-${TRACE}-${SPAN}-01`)).toMatchObject({ traceId: TRACE, parentSpanId: SPAN });
});

it.each([
  ['its trace', `00-${BSN.padStart(32, '0')}-${SPAN}-01`],
  ['its span', `00-${TRACE}-${BSN.padEnd(16, 'f')}-01`],
])('starts a new one when the client made %s of a number of a person', (_, header) => {
  const trace = continueTrace(header);
  expect(JSON.stringify(trace)).not.toContain(BSN);
  expect(trace.traceId).not.toBe(TRACE);
  expect(trace.parentSpanId).toBeNull();
  expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
});
