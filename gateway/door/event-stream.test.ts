import { acceptAtOnce, wantsEventStream } from './event-stream';

test.each([
  ['text/event-stream', true, 'application/json'],
  ['Text/Event-Stream; charset=utf-8', true, 'application/json'],
  [
    'text/event-stream, application/graphql-response+json, application/json;q=0.9',
    true,
    'application/graphql-response+json, application/json;q=0.9',
  ],
  ['application/json, text/event-stream', false, 'application/json'],
  ['application/json', false, 'application/json'],
  ['*/*', false, '*/*'],
  ['text/event-streams', false, 'text/event-streams'],
  ['', false, 'application/json'],
  [undefined, false, 'application/json'],
])('of "%s" it is %s that a stream is wanted, and at once %s', (accept, isWanted, atOnce) => {
  expect(wantsEventStream(accept)).toBe(isWanted);
  expect(acceptAtOnce(accept)).toBe(atOnce);
});
