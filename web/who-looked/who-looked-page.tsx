import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Terms } from '../hub/document';
import { WhoLooked } from '../hub/operations';
import { useAnswer } from '../hub/use-hub';
import { BsnField } from '../parts/bsn-field';
import { bsnState, digitsOf } from '../parts/bsn';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { useSession } from '../session/session-context';
import { usePageTitle } from '../shell/page-title';
import { isReason } from '../terms/purposes';
import { ReasonField } from '../terms/reason-field';
import { LookList } from './look-list';

interface Asked {
  /** Null asks about oneself: whose number that is the identity provider knows. */
  readonly bsn: string | null;
  readonly terms: Terms;
}

const OF_SELF: Asked = { bsn: null, terms: { purpose: 'INSPECTION' } };

/** Oversight asks about anybody, and says why. */
function Question({ onAsk }: { readonly onAsk: (asked: Asked) => void }) {
  const t = useTranslations('whoLooked');
  const [bsn, setBsn] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const digits = digitsOf(bsn);
  const good = digits !== null && bsnState(digits) === 'good' && isReason(reason);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!good || digits === null) return;
    onAsk({ bsn: digits, terms: { purpose: 'OVERSIGHT', reason: reason.trim() } });
  };
  return (
    <form className="terms-form panel" onSubmit={ask} noValidate>
      <BsnField label={t('number')} value={bsn} onChange={setBsn} asked={tried} />
      <ReasonField value={reason} onChange={setReason} asked={tried} />
      <div>
        <Button type="submit" appearance="primary-action-button">
          {t('ask')}
        </Button>
      </div>
    </form>
  );
}

function Answer({ asked }: { readonly asked: Asked }) {
  const { data, error, refetch } = useAnswer(WhoLooked, { bsn: asked.bsn }, asked.terms);
  if (error) return <ErrorNotice error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return <LookList answer={data.data.whoLooked} />;
}

/** Who looked at data of a person: when, for what, and at which organisations (AVG 15). */
export default function WhoLookedPage() {
  const t = useTranslations('whoLooked');
  usePageTitle(t('title'));
  const ofSelf = useSession().person.role === 'CITIZEN';
  const [asked, setAsked] = useState<Asked | null>(ofSelf ? OF_SELF : null);
  return (
    <div className="page">
      <Heading level={1}>{t('title')}</Heading>
      <Paragraph>{ofSelf ? t('introSelf') : t('intro')}</Paragraph>
      {ofSelf ? null : <Question onAsk={setAsked} />}
      {asked === null ? null : <Answer asked={asked} />}
    </div>
  );
}
