import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';
import { useDay } from '../../parts/day';
import { Badge } from './badge';
import { DraftBox } from './draft-box';
import { partsOf } from './message-parts';

type Contact = ClashFragment['contacts'][number];

const dialled = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

function ContactCard({ contact }: { readonly contact: Contact }) {
  const t = useTranslations('conflicts.ask');
  const day = useDay();
  return (
    <div className="conflict__column">
      <Heading level={5}>{contact.agency.name}</Heading>
      <dl className="conflict__contact">
        <dt>{t('phone')}</dt>
        <dd>
          <a href={dialled(contact.phone)}>{contact.phone}</a>
        </dd>
        <dt>{t('mailbox')}</dt>
        <dd>
          <a href={`mailto:${contact.functionMailbox}`}>{contact.functionMailbox}</a>
        </dd>
        <dt>{t('deputy')}</dt>
        <dd lang="nl">{contact.deputy}</dd>
      </dl>
      {contact.stale ? (
        <Badge tone="notice">{t('stale')}</Badge>
      ) : (
        <p className="conflict__on">{t('validUntil', { until: day(contact.validUntil) })}</p>
      )}
    </div>
  );
}

/** What to ask, whom to call, and a text to send. */
export function AskWhom({ conflict }: { readonly conflict: ClashFragment }) {
  const t = useTranslations('conflicts.ask');
  const { asks } = partsOf(conflict.message);
  return (
    <div className="conflict__ask">
      <Heading level={4}>{t('title')}</Heading>
      {asks.length > 0 ? (
        <ul lang="nl">
          {asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      ) : null}
      {conflict.contacts.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <>
          <div className="conflict__columns">
            {conflict.contacts.map((contact) => (
              <ContactCard key={contact.agency.code} contact={contact} />
            ))}
          </div>
          <p className="conflict__on">{t('notHere')}</p>
          <DraftBox conflict={conflict} />
        </>
      )}
    </div>
  );
}
