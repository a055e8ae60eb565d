import { dutchTime } from './dutch-time';

/**
 * Name of a file, as "huishoudbeeld_vorderingen_2026-11-22_14-05": what it is of and when it was made. Nothing of whom:
 * names of files end up in lists, mails and back-ups.
 * @param asOf day of which the data are, as "2026-11-22"
 * @param made moment at which it is made
 */
export function fileName(part: 'vorderingen' | 'dossier', asOf: string, made: Date): string {
  const [, time] = dutchTime(made);
  return `huishoudbeeld_${part}_${asOf}_${time.replace(':', '-')}`;
}
