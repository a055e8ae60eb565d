import { type HrTime, SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { checkRecord } from './check-record';
import type { ProcessingRecord } from './record';

/** Sends processing records to a collector (OTLP over HTTP). */
export interface ExportProcessing {
  /**
   * Resolves when the collector has acknowledged all records, rejects otherwise. Nothing is sampled or kept back for
   * later.
   */
  (records: readonly ProcessingRecord[]): Promise<void>;
  /** Waits for what is under way, then closes the connections. */
  close(): Promise<void>;
}

const SUCCESS = 0;
const STATUS = {
  Unset: SpanStatusCode.UNSET,
  Ok: SpanStatusCode.OK,
  Error: SpanStatusCode.ERROR,
} as const;

const hrTime = (milliseconds: number): HrTime => [
  Math.floor(milliseconds / 1000),
  (milliseconds % 1000) * 1_000_000,
];

function attributesOf(record: ProcessingRecord): Record<string, string> {
  const all = {
    'dpl.core.processing_activity_id': record.activityId,
    'dpl.core.data_subject_id': record.subjectId,
    'dpl.core.data_subject_id_type': record.subjectIdType,
    'dpl.core.foreign_operation.processor': record.foreignProcessor,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

function spanOf(record: ProcessingRecord, resource: Resource): ReadableSpan {
  const { traceId, spanId, parentSpanId, foreignProcessor } = record;
  const context = (id: string) => ({ traceId, spanId: id, traceFlags: TraceFlags.SAMPLED });
  return {
    name: record.name,
    kind: foreignProcessor === null ? SpanKind.INTERNAL : SpanKind.SERVER,
    spanContext: () => context(spanId),
    ...(parentSpanId === null ? {} : { parentSpanContext: context(parentSpanId) }),
    startTime: hrTime(record.startTime),
    endTime: hrTime(record.endTime),
    duration: hrTime(record.endTime - record.startTime),
    status: { code: STATUS[record.status] },
    attributes: attributesOf(record),
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: { name: 'huishoudbeeld' },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

/** The address, when nobody between can read what is sent to it. */
function safeAddress(address: string): string {
  const { protocol, hostname } = new URL(address);
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && local)) return address;
  throw new Error('the collector of processing records must have an https address, or be on this machine');
}

/**
 * An exporter to one collector. The collector counts as having acknowledged when it answers 2xx.
 * @param address URL of its traces, as https://collector.example/v1/traces
 * @param serviceName name of the system that logs (service.name), as "huishoudbeeld-hub"
 * @param timeoutMs milliseconds that an export may take, tries again included
 */
export function otlpExporter(address: string, serviceName: string, timeoutMs = 3000): ExportProcessing {
  const resource = resourceFromAttributes({ 'service.name': serviceName });
  const exporter = new OTLPTraceExporter({
    url: safeAddress(address),
    timeoutMillis: timeoutMs,
    // The library's own limit is small, and refuses what comes above it.
    concurrencyLimit: 1000,
  });
  const exportAll = async (records: readonly ProcessingRecord[]): Promise<void> => {
    records.forEach(checkRecord);
    if (records.length === 0) return;
    const spans = records.map((record) => spanOf(record, resource));
    await new Promise<void>((resolve, reject) => {
      exporter.export(spans, ({ code, error }) => {
        if (code === SUCCESS) resolve();
        else reject(error ?? new Error('the collector did not acknowledge the processing records'));
      });
    });
  };
  return Object.assign(exportAll, { close: () => exporter.shutdown() });
}
