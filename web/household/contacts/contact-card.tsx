import { Heading } from '@utrecht/component-library-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Day, useDay } from '../../parts/day';
import type { View } from '../household-context';

/** Whom to mail or phone at one agency. The links say nothing of whom it is about. */
export function ContactCard({ contact }: { readonly contact: View['contacts'][number] }) {
  const t = useTranslations('contacts');
  const day = useDay();
  const format = useFormatter();
  const { agency, deputy, functionMailbox, mandate, phone, stale, themes, validUntil } = contact;
  return (
    <li className={stale ? 'contacts__one contacts__one--stale' : 'contacts__one'}>
      <Heading level={3}>{agency.name}</Heading>
      {stale ? (
        <p className="contacts__stale">
          <strong>{t('stale')}.</strong> {t('staleMeans', { day: day(validUntil) })}
        </p>
      ) : null}
      <dl className="contacts__facts">
        <dt>{t('phone')}</dt>
        <dd>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
        </dd>
        <dt>{t('mailbox')}</dt>
        <dd>
          <a href={`mailto:${functionMailbox}`}>{functionMailbox}</a>
        </dd>
        <dt>{t('deputy')}</dt>
        <dd lang="nl">{deputy}</dd>
        <dt>{t('mandate')}</dt>
        <dd lang="nl">{mandate}</dd>
        <dt>{t('themes')}</dt>
        <dd lang="nl">{format.list(themes, { type: 'unit' })}</dd>
        <dt>{t('validUntil')}</dt>
        <dd>
          <Day on={validUntil} />
        </dd>
      </dl>
    </li>
  );
}
