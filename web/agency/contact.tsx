import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Section } from '../household/section';
import type { MaatwerkContactQuery } from '../hub/operations';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { ContactChange } from './contact-change';
import { draftOf, EMPTY_DRAFT } from './contact-draft';
import './contact.css';
import { ContactFacts } from './contact-facts';
import { ContactFreshness } from './contact-freshness';
import { ContactHistory } from './contact-history';
import { useContact } from './use-agency';

type Register = MaatwerkContactQuery['maatwerkContact'];
/** What who maintains it does now: reads, types, or confirms it as it stands. */
type Doing = 'read' | 'type' | 'confirm';

function OwnContact({ agency, register }: { readonly agency: string; readonly register: Register }) {
  const t = useTranslations('agency.contact');
  const [doing, setDoing] = useState<Doing>('read');
  const [recorded, setRecorded] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const { present, history } = register;
  const start = (what: Doing): void => {
    setRecorded(false);
    setDoing(what);
  };
  const stop = (isRecorded: boolean): void => {
    setRecorded(isRecorded);
    setDoing('read');
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} className="contact">
      <output>{recorded ? t('recorded') : null}</output>
      {present ? <ContactFreshness entry={present} /> : <Alert type="warning">{t('none')}</Alert>}
      {present ? <ContactFacts entry={present} recorded={present} /> : null}
      {doing === 'read' ? (
        <div className="contact__buttons">
          {present ? (
            <Button appearance="primary-action-button" onClick={() => start('confirm')}>
              {t('stillRight')}
            </Button>
          ) : null}
          <Button appearance="secondary-action-button" onClick={() => start('type')}>
            {t(present ? 'change' : 'fillIn')}
          </Button>
        </div>
      ) : (
        <ContactChange
          agency={agency}
          begin={present ? draftOf(present) : EMPTY_DRAFT}
          confirming={doing === 'confirm'}
          onDone={stop}
        />
      )}
      <ContactHistory history={history} />
    </div>
  );
}

/** The maatwerk contact that the agency maintains: as it is, as it was, and how to change it. */
export function Contact({ agency }: { readonly agency: string }) {
  const t = useTranslations('agency.contact');
  const { data, error, refetch } = useContact(agency);
  const register = data?.data.maatwerkContact;
  return (
    <Section id="contact" title={t('title')}>
      <p>{t('intro')}</p>
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {register === undefined && !error ? <Loading /> : null}
      {register?.access === 'NO_LEGAL_GROUND' ? <Paragraph>{t('noGround')}</Paragraph> : null}
      {register?.access === 'GRANTED' ? <OwnContact agency={agency} register={register} /> : null}
    </Section>
  );
}
