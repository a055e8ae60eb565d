import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { Section } from '../section';
import { sourceName } from '../sources/source-states';
import { useSourceWords } from '../sources/use-source-words';
import { ContactCard } from './contact-card';
import { withoutContact } from './without-contact';
import './contacts.css';

/** Whom to mail or phone at each agency, and of whom that is not known and why. */
export function Contacts() {
  const t = useTranslations('contacts');
  const words = useSourceWords();
  const { contacts, sources } = useHousehold().view;
  return (
    <Section id="contacts" title={t('title')}>
      <p className="contacts__intro">{t('intro')}</p>
      <ul className="contacts">
        {contacts.map((contact) => (
          <ContactCard key={contact.agency.code} contact={contact} />
        ))}
        {withoutContact(sources, contacts).map(({ source, why }) => (
          <li key={source.source} className="contacts__one contacts__one--unknown">
            <Heading level={3}>{sourceName(source)}</Heading>
            <p>{t(why, { name: sourceName(source), reason: words.reasons([source]) })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
