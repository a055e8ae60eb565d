import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { OversightThresholds } from './thresholds';
import type { MetThreshold, SignalKind } from './signal';
import type { UnusualVolume } from './volume';

const dutchDay = (day: CalendarDate): string => day.split('-').toReversed().join('-');
const times = (count: number): string => `${count} keer`;
const perDay = (value: number): string =>
  value === 1 ? 'Elke keer telt.' : `Vanaf ${value} keer op één dag.`;

/** A kind of signal that is counted by actor and day. */
export type DailyKind = Exclude<SignalKind, 'UNUSUAL_VOLUME' | 'REPEATED_REFUSALS'>;

/** The limit for a kind that is counted by actor and day. */
export function dailyThreshold(kind: DailyKind, thresholds: OversightThresholds): MetThreshold {
  const { outsideOwnCasesPerDay, protectedPerDay, unusualHoursPerDay, workingHours } = thresholds;
  if (kind === 'OUTSIDE_OWN_CASES') {
    return {
      name: 'outsideOwnCasesPerDay',
      value: outsideOwnCasesPerDay,
      says: perDay(outsideOwnCasesPerDay),
    };
  }
  if (kind === 'UNUSUAL_HOURS') {
    const hours = `Werktijd is maandag tot en met vrijdag van ${workingHours.begin} tot ${workingHours.end} uur.`;
    return {
      name: 'unusualHoursPerDay',
      value: unusualHoursPerDay,
      says: `${hours} ${perDay(unusualHoursPerDay)}`,
    };
  }
  return { name: 'protectedPerDay', value: protectedPerDay, says: perDay(protectedPerDay) };
}

const DAILY: Readonly<Record<DailyKind, (count: number) => string>> = {
  OUTSIDE_OWN_CASES: (count) =>
    `keek deze gebruiker ${times(count)} naar gegevens van mensen buiten de eigen casussen. Lees de opgegeven reden en vraag na of die klopt.`,
  OWN_FAMILY: (count) =>
    `vroeg deze gebruiker ${times(count)} naar gegevens van eigen familie. Dat mag niet zonder toestemming van de leidinggevende.`,
  OWN_ADDRESS: (count) =>
    `vroeg deze gebruiker ${times(count)} naar gegevens van mensen op het eigen adres. Dat mag niet zonder toestemming van de leidinggevende.`,
  KNOWN_PERSON: (count) =>
    `vroeg deze gebruiker ${times(count)} naar gegevens van iemand op de lijst van bekende personen. Ga na of dat voor het werk nodig was.`,
  UNUSUAL_HOURS: (count) =>
    `keek deze gebruiker ${times(count)} naar gegevens buiten werktijd. Ga na of er een reden was om toen te werken.`,
};

/** What a daily signal says, in plain Dutch. */
export const dailyExplanation = (kind: DailyKind, day: CalendarDate, count: number): string =>
  `Op ${dutchDay(day)} ${DAILY[kind](count)}`;

/** The limit that a number of look-ups on one day reached. */
export function volumeThreshold(
  unusual: UnusualVolume,
  { timesOwnMedian }: OversightThresholds,
): MetThreshold {
  const { atLeast } = unusual;
  return unusual.against === 'FIXED'
    ? { name: 'lookupsPerDay', value: atLeast, says: `Vanaf ${atLeast} keer op één dag, voor iedereen.` }
    : {
        name: 'timesOwnMedian',
        value: atLeast,
        says: `Vanaf ${atLeast} keer op één dag, ${timesOwnMedian} keer wat voor deze gebruiker gewoon is.`,
      };
}

/** What a signal on volume says, in plain Dutch. */
export function volumeExplanation(day: CalendarDate, lookups: number, unusual: UnusualVolume): string {
  const usual =
    unusual.against === 'FIXED'
      ? 'Dat is meer dan op één dag gewoon is.'
      : `Op een gewone dag is dat bij deze gebruiker ${String(unusual.median).replace('.', ',')} keer.`;
  return `Op ${dutchDay(day)} keek deze gebruiker ${times(lookups)} naar gegevens. ${usual} Ga na welk werk dat was.`;
}

/** The limit for repeated refusals. */
export const refusalThreshold = ({ refusalsPerHour }: OversightThresholds): MetThreshold => ({
  name: 'refusalsPerHour',
  value: refusalsPerHour,
  says: `Vanaf ${refusalsPerHour} keer in één uur.`,
});

/** What a signal on refusals says, in plain Dutch. */
export const refusalExplanation = (actor: string | null, day: CalendarDate, count: number): string =>
  actor === null
    ? `Op ${dutchDay(day)} zijn in één uur ${count} vragen geweigerd van wie zich niet bekend maakte. Ga na waar ze vandaan kwamen.`
    : `Op ${dutchDay(day)} is deze gebruiker in één uur ${times(count)} geweigerd. Ga na of het een vergissing was of zoeken zonder recht.`;
