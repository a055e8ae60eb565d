import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { HubError } from '../hub/hub-error';

/** Says what did not work, why, and what to do: by the code of the hub's closed list. */
export function ErrorNotice({ error, again }: { readonly error: HubError; readonly again?: () => void }) {
  const t = useTranslations('shell');
  const code = error.code as 'UNREACHABLE';
  return (
    <Alert type="error" role="alert">
      <Heading level={2}>{t('error.title')}</Heading>
      <Paragraph>{t.has(`error.${code}`) ? t(`error.${code}`) : t('error.other', { code })}</Paragraph>
      {error.traceId === null ? null : (
        <Paragraph small>{t('error.traceId', { traceId: error.traceId })}</Paragraph>
      )}
      {again ? (
        <Button appearance="secondary-action-button" onClick={again}>
          {t('tryAgain')}
        </Button>
      ) : null}
    </Alert>
  );
}
