import { useFormatter, useTranslations } from 'use-intl';
import { gapsOf, knownOutcome, namesByOutcome, partOf, type Source } from './source-states';

/** What sources did and what is missing of them, in the language of the page. */
export interface SourceWords {
  /** "Niet bereikbaar". */
  readonly outcome: (source: Source) => string;
  /** Time of the answer, as "14:51", with its day when that is not today; null when it gave nothing. */
  readonly time: (source: Source) => string | null;
  /** "SVB is niet bereikbaar en UWV gaf een onvolledig antwoord". */
  readonly reasons: (sources: readonly Source[]) => string;
  /** "DUO en SVB". */
  readonly names: (names: readonly string[]) => string;
  /** What is unknown of a source and was not withheld; null when nothing is. */
  readonly unknown: (source: Source) => string | null;
  /** What a source may not share for the purpose; null when it shares all. */
  readonly withheld: (source: Source) => string | null;
}

const dayOf = (moment: Date): string => moment.toDateString();

/** Words for sources, the same on the screen and in a dossier. */
export function useSourceWords(): SourceWords {
  const t = useTranslations('sources');
  const format = useFormatter();
  const names = (all: readonly string[]): string => format.list(all, { type: 'conjunction' });
  const list = (name: string): string =>
    t.has(`list.${name as 'claims'}`) ? t(`list.${name as 'claims'}`) : name;
  const part = (path: string): string => {
    const { list: of, field } = partOf(path);
    if (field === null) return list(of);
    const name = `fieldName.${field as 'careNeed'}` as const;
    return t.has(name) ? t('field', { field: t(name), list: list(of) }) : t('otherField', { list: list(of) });
  };
  const parts = (paths: 'all' | readonly string[]): string | null => {
    if (paths === 'all') return t('all');
    return paths.length === 0 ? null : names(paths.map(part));
  };
  return {
    names,
    outcome: ({ outcome }) => t(`outcome.${knownOutcome(outcome)}`),
    time: ({ retrievedAt }) => {
      if (retrievedAt === null) return null;
      const moment = new Date(retrievedAt);
      return format.dateTime(moment, {
        ...(dayOf(moment) === dayOf(new Date()) ? {} : { day: 'numeric', month: 'short' }),
        hour: '2-digit',
        minute: '2-digit',
      });
    },
    reasons: (sources) =>
      names(
        namesByOutcome(sources).map(({ outcome, names: of }) =>
          t(`reason.${outcome}`, { names: names(of), count: of.length }),
        ),
      ),
    unknown: (source) => parts(gapsOf(source).unknown),
    withheld: (source) => parts(gapsOf(source).withheld),
  };
}
