import { useFormatter, useTranslations } from 'use-intl';
import type { MaatwerkContactInput } from '../hub/operations';
import { Day } from '../parts/day';
import type { ContactEntry } from './use-agency';

/** A contact as caseworkers see it. @param recorded the entry it was recorded as; left out while it is not */
export function ContactFacts(props: {
  readonly entry: MaatwerkContactInput;
  readonly recorded?: ContactEntry;
}) {
  const { entry, recorded } = props;
  const t = useTranslations('agency.contact');
  const format = useFormatter();
  return (
    <dl className="agency__facts">
      <dt>{t('field.functionMailbox')}</dt>
      <dd>{entry.functionMailbox}</dd>
      <dt>{t('field.phone')}</dt>
      <dd>{entry.phone}</dd>
      <dt>{t('field.deputy')}</dt>
      <dd lang="nl">{entry.deputy}</dd>
      <dt>{t('field.mandate')}</dt>
      <dd lang="nl">{entry.mandate}</dd>
      <dt>{t('field.themes')}</dt>
      <dd lang="nl">{format.list(entry.themes, { type: 'unit' })}</dd>
      <dt>{t('field.validUntil')}</dt>
      <dd>
        <Day on={entry.validUntil} />
      </dd>
      {recorded ? (
        <>
          <dt>{t('recordedOn')}</dt>
          <dd>{recorded.validFrom === null ? t('firstEntry') : <Day on={recorded.validFrom} />}</dd>
        </>
      ) : null}
    </dl>
  );
}
