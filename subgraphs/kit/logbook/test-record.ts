import { randomBytes } from 'node:crypto';
import { pseudonymOf } from './pseudonym';
import type { ProcessingRecord } from './record';

/** Some pseudonym, the same for the same name. */
export const pseudonymFor = (name: string): string => pseudonymOf(name, 'test');

/** A processing record that may be in the log, in a trace of its own, with what a test cares about. */
export function testRecord(what: Partial<ProcessingRecord> = {}): ProcessingRecord {
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    parentSpanId: randomBytes(8).toString('hex'),
    status: 'Ok',
    name: 'householdView',
    startTime: Date.parse('2026-11-22T09:00:00Z'),
    endTime: Date.parse('2026-11-22T09:00:01Z'),
    activityId: 'urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:1',
    subjectId: pseudonymFor('anna'),
    subjectIdType: 'BSN',
    foreignProcessor: 'https://hub.example',
    ...what,
  };
}
