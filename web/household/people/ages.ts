const DAY_MS = 86_400_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Days from one calendar day to another, as from "2026-11-22" to "2026-12-09": 17.
 * @returns a negative number when the second is the earlier
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

/**
 * Age in whole years on a day; null when it is not known.
 * Who is born on 29 February is a year older from 1 March in other years.
 */
export function ageOn(birthDate: string | null, day: string): number | null {
  if (birthDate === null || birthDate > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** How many are known to be under 18 on a day. Whose birth date is not known is not counted: it is at least this. */
export const minorsOn = (persons: readonly { readonly birthDate: string | null }[], day: string): number =>
  persons.filter(({ birthDate }) => {
    const age = ageOn(birthDate, day);
    return age !== null && age < 18;
  }).length;
