import autocannon from 'autocannon';
import type { LoadOrder, LoadResult } from './load';

/** Sends load from a process of its own, so that making it takes no time from what is measured. */
async function send({ url, headers, connections, seconds, body }: LoadOrder): Promise<LoadResult> {
  const { requests, duration, latency, errors, timeouts, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    timeout: 30,
  });
  return {
    perSecond: requests.total / duration,
    answered: requests.total,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts + non2xx,
  };
}

process.on('message', (order: LoadOrder) => {
  void send(order).then((result) => process.send?.(result));
});
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: '' });
