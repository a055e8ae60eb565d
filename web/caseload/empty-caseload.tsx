import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { RefreshLine } from './refresh-line';
import { useFiguresAnew } from './use-caseload';
import { type RefreshState, useRefreshState } from './use-refresh';

/** Why there are no cases yet. */
function whyEmpty({ listing, lastListedAt, without, withoutHousehold }: RefreshState) {
  if (listing) return 'listing';
  if (lastListedAt === null) return 'never';
  return without > withoutHousehold ? 'waiting' : 'none';
}

/** A caseload without cases: why, and when there will be some. */
export function EmptyCaseload() {
  const t = useTranslations('caseload.empty');
  const figuresAnew = useFiguresAnew();
  const { data, refetch } = useRefreshState();
  const state = data?.data.caseloadRefresh;
  return (
    <section className="panel" aria-labelledby="empty-title">
      <Heading level={2} id="empty-title">
        {t('title')}
      </Heading>
      {state ? <Paragraph>{t(whyEmpty(state))}</Paragraph> : null}
      <RefreshLine />
      <Button
        appearance="secondary-action-button"
        onClick={() => {
          figuresAnew();
          void refetch();
        }}
      >
        {t('again')}
      </Button>
    </section>
  );
}
