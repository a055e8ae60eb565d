import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { otlpExporter } from './otlp';
import { testRecord } from './test-record';

/** A collector that keeps what it gets, and answers as told. */
class Collector {
  readonly bodies: Buffer[] = [];
  status = 200;
  private readonly server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      this.bodies.push(Buffer.concat(parts));
      if (this.status === 0) return;
      response.writeHead(this.status, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1/traces`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

interface SentSpan {
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[];
  readonly parentSpanId?: string;
}
interface SentTraces {
  readonly resourceSpans: readonly {
    readonly resource: Pick<SentSpan, 'attributes'>;
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}
const asObject = ({ attributes }: Pick<SentSpan, 'attributes'>): Record<string, string> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));

let collector: Collector;
let url: string;
beforeEach(async () => {
  collector = new Collector();
  url = await collector.open();
});
afterEach(() => collector.close());

describe('the export of the processing log', () => {
  it('sends each record as a span with the attributes of the standard', async () => {
    const child = testRecord();
    const parent = testRecord({
      ...{
        subjectId: null,
        subjectIdType: null,
        parentSpanId: null,
        foreignProcessor: null,
        status: 'Error',
      },
      traceId: child.traceId,
    });
    const exportLog = otlpExporter(url, 'huishoudbeeld-hub');
    await exportLog([parent, child]);
    await exportLog.close();
    expect(collector.bodies).toHaveLength(1);
    const sent = JSON.parse(String(collector.bodies[0])) as SentTraces;
    const [resourceSpans] = sent.resourceSpans;
    expect(asObject(resourceSpans?.resource ?? { attributes: [] })).toEqual({
      'service.name': 'huishoudbeeld-hub',
    });
    const [first, second] = resourceSpans?.scopeSpans[0]?.spans ?? [];
    expect(second).toMatchObject({
      traceId: child.traceId,
      spanId: child.spanId,
      parentSpanId: child.parentSpanId,
      name: child.name,
      startTimeUnixNano: `${child.startTime}000000`,
      endTimeUnixNano: `${child.endTime}000000`,
      status: { code: 1 },
    });
    expect(second && asObject(second)).toEqual({
      'dpl.core.processing_activity_id': child.activityId,
      'dpl.core.data_subject_id': child.subjectId,
      'dpl.core.data_subject_id_type': 'BSN',
      'dpl.core.foreign_operation.processor': child.foreignProcessor,
    });
    expect(first).toMatchObject({ traceId: child.traceId, status: { code: 2 } });
    expect(first?.parentSpanId).toBeUndefined();
    expect(first && asObject(first)).toEqual({ 'dpl.core.processing_activity_id': parent.activityId });
  });

  it.each([
    [400, 'Bad Request'],
    [401, 'Unauthorized'],
    [404, 'Not Found'],
    [500, 'Internal Server Error'],
    [503, 'retryable'],
  ])('rejects when the collector answers %s', async (status, why) => {
    collector.status = status;
    await expect(otlpExporter(url, 'x', 300)([testRecord()])).rejects.toThrow(why);
    expect(collector.bodies).toHaveLength(1);
  });

  it('rejects when the collector does not answer in time', async () => {
    collector.status = 0;
    await expect(otlpExporter(url, 'x', 300)([testRecord()])).rejects.toThrow('timed out');
    expect(collector.bodies).toHaveLength(1);
  });

  it('rejects when there is no collector', async () => {
    await collector.close();
    await expect(otlpExporter(url, 'x', 300)([testRecord()])).rejects.toThrow('ECONNREFUSED');
  });

  it('rejects a record with a number in it before anything is sent', async () => {
    await expect(otlpExporter(url, 'x')([testRecord({ name: 'bsn 999990019' })])).rejects.toThrow(
      'refused: name',
    );
    expect(collector.bodies).toEqual([]);
  });

  it('takes no address on which others could read along', () => {
    expect(() => otlpExporter('http://collector.example/v1/traces', 'x')).toThrow('https');
    expect(() => otlpExporter('https://collector.example/v1/traces', 'x')).not.toThrow();
  });
});
