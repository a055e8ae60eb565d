import type { ConflictMarksQuery } from '../../hub/operations';

/** One mark of one conflict. It cannot be taken back; a later one stands beside it. */
export type ConflictMark = ConflictMarksQuery['conflictMarks'][number];
