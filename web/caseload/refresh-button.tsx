import { Button } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { useRefreshCase } from './use-refresh';

/** Asks for a refresh of one case, and says what came of it. */
export function RefreshButton({ reference }: { readonly reference: string }) {
  const t = useTranslations('caseload.refresh');
  const asking = useRefreshCase();
  return (
    <span className="refresh-button">
      <Button
        appearance="subtle-button"
        aria-label={t('oneCase', { reference })}
        onClick={() => (asking.isPending ? undefined : asking.mutate(reference))}
      >
        {t('one')}
      </Button>
      <output className="caseload__small">
        {asking.data === undefined ? null : t(`came.${asking.data}`)}
        {asking.isError ? t('notAsked') : null}
      </output>
    </span>
  );
}
