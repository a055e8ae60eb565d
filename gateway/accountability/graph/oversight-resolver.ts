import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { auditTrail, linesByNumber } from '../oversight/audit-lines';
import { changeOf } from '../oversight/change';
import { oversightPeriod } from '../oversight/period';
import { reviewBy } from '../oversight/review-by';
import { findSignals } from '../oversight/signals';
import type { OversightContext } from '../oversight-context';
import { sampleToReview } from '../store/review';
import { AuditLine, AuditQuestion, toAuditLine } from './audit-line';
import {
  AuditLineNotFound,
  RecordReviewInput,
  RecordReviewResult,
  ReviewOfOwnEntry,
  ReviewRecorded,
  ReviewSample,
} from './review';
import { OversightSignals } from './signals';

const FROM = 'Vanaf deze dag; thirty days back when left out.';
const TO = 'Tot en met deze dag; today when left out.';
const MOST_SAMPLE = 100;
const MOST_SEED = 100;
const [LEAST_NOTE, MOST_NOTE] = [10, 1000];
const SEQ = /^[1-9]\d{0,14}$/;
const OWN_ENTRY =
  'Dit is een handeling van uzelf. Vraag een andere leidinggevende of de functionaris gegevensbescherming om die te beoordelen.';

@Resolver()
export class OversightResolver {
  @Query(() => [AuditLine], {
    description: 'Auditlogboek: the lines of one trace, actor or case, newest first.',
  })
  async auditTrail(
    @Arg('by', () => AuditQuestion, { description: 'Vraag: one trace, actor or case.' }) by: AuditQuestion,
    @Ctx() { journal }: OversightContext,
  ): Promise<AuditLine[]> {
    return (await auditTrail(journal.query, by)).map(toAuditLine);
  }

  @Query(() => OversightSignals, {
    description: 'Signalen: look-ups that oversight should look at, also those of who asks.',
  })
  async oversightSignals(
    @Arg('from', () => DateScalar, { nullable: true, description: FROM }) from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: TO }) to: string | null,
    @Ctx() { journal, authority, thresholds }: OversightContext,
  ): Promise<OversightSignals> {
    const period = oversightPeriod({ from, to }, authority.today(), thresholds);
    const { signals, cutOff } = await findSignals(journal.query, period, thresholds);
    const shown = signals.map(({ lines, ...signal }) => {
      const auditLines = lines.map(toAuditLine);
      return { ...signal, at: auditLines[0]?.at ?? new Date(signal.day), lines: auditLines };
    });
    return { period, signals: shown, cutOff };
  }

  @Query(() => ReviewSample, {
    description: 'Steekproef of look-ups to review, drawn at random. None of them is of who asks.',
  })
  async reviewSample(
    @Arg('size', () => Int, { description: 'Aantal: 1 to 100.' }) size: number,
    @Arg('seed', () => String, { nullable: true, description: 'Loting; a new one when left out.' })
    seed: string | null,
    @Arg('from', () => DateScalar, { nullable: true, description: FROM }) from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: TO }) to: string | null,
    @Ctx() { engine, journal, authority, thresholds }: OversightContext,
  ): Promise<ReviewSample> {
    if (size < 1 || size > MOST_SAMPLE)
      throw new CodedError('BAD_INPUT', `A sample has 1 to ${MOST_SAMPLE} lines.`, { allowed: MOST_SAMPLE });
    if ((seed ?? '').length > MOST_SEED)
      throw new CodedError('BAD_INPUT', `A seed has up to ${MOST_SEED} characters.`, { allowed: MOST_SEED });
    const period = oversightPeriod({ from, to }, authority.today(), thresholds);
    const drawn = { ...period, size, seed: seed ?? randomUUID(), reviewer: engine.asking.caller.id };
    const sample = await sampleToReview(journal.query, drawn);
    const numbers = sample.map(({ seq }) => seq);
    const lines = await linesByNumber(journal.query, numbers);
    const inOrder = lines.toSorted((a, b) => numbers.indexOf(a.seq) - numbers.indexOf(b.seq));
    return { period, seed: drawn.seed, lines: inOrder.map(toAuditLine) };
  }

  @Mutation(() => RecordReviewResult, {
    description:
      'Beoordeling vastleggen of what somebody else did. It cannot be taken back; a later one stands beside it.',
  })
  async recordReview(
    @Arg('input', () => RecordReviewInput, { description: 'Beoordeling.' }) input: RecordReviewInput,
    @Ctx() { engine, journal }: OversightContext,
  ): Promise<typeof RecordReviewResult> {
    const { seq, outcome } = input;
    const note = input.note.trim();
    if (note.length < LEAST_NOTE || note.length > MOST_NOTE)
      throw new CodedError('BAD_INPUT', `A note has ${LEAST_NOTE} to ${MOST_NOTE} characters.`);
    if (!SEQ.test(seq)) return Object.assign(new AuditLineNotFound(), { seq });
    const { asking } = engine;
    const review = { seq: Number(seq), reviewer: asking.caller.id, outcome, note };
    const course = await changeOf(
      { journal, asking },
      (query) => reviewBy(query, review),
      (came) => ({
        operation: `recordReview ${seq} ${outcome}`,
        action: 'REVIEW',
        isDone: came === 'RECORDED',
      }),
    );
    if (course === 'NO_SUCH_ENTRY') return Object.assign(new AuditLineNotFound(), { seq });
    if (course === 'OWN') return Object.assign(new ReviewOfOwnEntry(), { seq, explanation: OWN_ENTRY });
    return Object.assign(new ReviewRecorded(), { seq, outcome });
  }
}
