import { z } from 'zod';

/**
 * How an agency behaves toward the hub. NORMAL: as it is. SLOW: answers after a delay. DOWN: resets connections. WRONG:
 * answers with amounts that are text. NO_GROUND: answers as when it may share nothing. FAULTY: answers HTTP 500.
 */
export const BEHAVIOURS = ['NORMAL', 'SLOW', 'DOWN', 'WRONG', 'NO_GROUND', 'FAULTY'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** The shortest and longest delay of SLOW, in milliseconds, inclusive. */
export const SHORTEST_DELAY_MS = 500;
export const LONGEST_DELAY_MS = 10_000;
const FIRST_DELAY_MS = 3000;

/** What was chosen for one agency. */
export interface Setting {
  readonly behaviour: Behaviour;
  /** How much later it answers when it is SLOW; kept while it is something else. */
  readonly delayMs: number;
}

/** How every agency begins. */
export const FIRST_SETTING: Setting = { behaviour: 'NORMAL', delayMs: FIRST_DELAY_MS };

/** One field of a setting that cannot be, and what is allowed there. */
export interface Mistake {
  readonly field: string;
  readonly message: string;
}

const DELAY = `must be a whole number of milliseconds from ${SHORTEST_DELAY_MS} to ${LONGEST_DELAY_MS}`;

const shape = z.strictObject(
  {
    behaviour: z.enum(BEHAVIOURS, { error: `must be one of ${BEHAVIOURS.join(', ')}` }),
    delayMs: z
      .int({ error: DELAY })
      .min(SHORTEST_DELAY_MS, { error: DELAY })
      .max(LONGEST_DELAY_MS, { error: DELAY })
      .optional(),
  },
  { error: 'must be an object with behaviour, and delayMs where it is slow' },
);

/**
 * Reads a setting that somebody sent, or every mistake in it.
 * @param current the setting until now, whose delay stands when none is sent
 */
export function readSetting(input: unknown, current: Setting): Setting | { readonly mistakes: Mistake[] } {
  const parsed = shape.safeParse(input);
  if (parsed.success) {
    const { behaviour, delayMs = current.delayMs } = parsed.data;
    return { behaviour, delayMs };
  }
  const mistakes = parsed.error.issues.flatMap((issue): Mistake[] => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ field: issue.path.join('.') || 'body', message: issue.message }];
    }
    return issue.keys.map((field) => ({ field, message: 'is not part of a setting' }));
  });
  return { mistakes };
}
