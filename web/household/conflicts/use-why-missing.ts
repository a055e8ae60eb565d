import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { useSourceName } from './use-source-name';

/** Why a source did not tell something, as "UWV niet op tijd antwoordde". */
export function useWhyMissing(): (source: string) => string {
  const t = useTranslations('conflicts.unassessed.reason');
  const { view } = useHousehold();
  const sourceName = useSourceName();
  return (code) => {
    const outcome = view.sources.find(({ source }) => source === code)?.outcome ?? 'UNREACHABLE';
    return t(outcome, { agency: sourceName(code) });
  };
}
