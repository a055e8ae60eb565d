import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { useHousehold } from '../household-context';
import type { Claim } from './claim-rows';

/** Whom to call about a claim: who collects it, else to whom it is owed. */
export function ClaimContact({ claim }: { readonly claim: Claim }) {
  const t = useTranslations('debts.detail');
  const { contacts } = useHousehold().view;
  const of = (code: string) => contacts.find(({ agency }) => agency.code === code);
  const contact = of(claim.handler.code) ?? of(claim.creditor.code) ?? of(claim.agency.code);
  return (
    <div>
      <Heading level={4}>{t('contact')}</Heading>
      {contact === undefined ? (
        <p>{t('contactNone', { name: claim.handler.name })}</p>
      ) : (
        <>
          <p className="claim-detail__agency">{contact.agency.name}</p>
          {contact.agency.code === claim.handler.code ? null : (
            <p>{t('contactOther', { handler: claim.handler.name, name: contact.agency.name })}</p>
          )}
          {contact.stale ? <p className="debts__note">{t('stale')}</p> : null}
          <dl className="claim-detail__facts">
            <dt>{t('phone')}</dt>
            <dd>
              <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
            </dd>
            <dt>{t('mailbox')}</dt>
            <dd>
              <a href={`mailto:${contact.functionMailbox}`}>{contact.functionMailbox}</a>
            </dd>
            <dt>{t('deputy')}</dt>
            <dd lang="nl">{contact.deputy}</dd>
            <dt>{t('mandate')}</dt>
            <dd lang="nl">{contact.mandate}</dd>
            <dt>{t('validUntil')}</dt>
            <dd>
              <Day on={contact.validUntil} />
            </dd>
          </dl>
        </>
      )}
    </div>
  );
}
