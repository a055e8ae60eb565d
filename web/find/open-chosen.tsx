import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Terms } from '../hub/document';
import { HubError } from '../hub/hub-error';
import { WhoLivesHere } from '../hub/operations';
import { useHub } from '../hub/use-hub';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { UNKNOWN_HOUSEHOLD, useOpened } from '../terms/terms-context';
import { TermsForm } from '../terms/terms-form';
import type { Chosen } from './chosen';
import { householdName } from '../parts/names';

/** What is known of the chosen one before anything is asked. */
function knownOf(chosen: Chosen) {
  if ('ofCase' in chosen) {
    const { reference, trigger, householdId, persons } = chosen.ofCase;
    return {
      terms: { caseReference: reference, trigger } satisfies Partial<Terms>,
      id: householdId,
      bsn: persons?.[0]?.person.bsn ?? null,
      label: persons === null ? reference : householdName(persons),
    };
  }
  if ('label' in chosen) return { terms: {}, id: chosen.householdId, bsn: chosen.bsn, label: chosen.label };
  return { terms: {}, id: null, bsn: chosen.bsn, label: null };
}

/** Asks for what the chosen household is opened, finds its number, and goes to its page. */
export function OpenChosen({ chosen, onBack }: { readonly chosen: Chosen; readonly onBack: () => void }) {
  const t = useTranslations('find');
  const hub = useHub();
  const { open } = useOpened();
  const navigate = useNavigate();
  const known = knownOf(chosen);
  const [error, setError] = useState<HubError | null>(null);
  const [busy, setBusy] = useState(false);

  const go = (id: string, terms: Terms, label: string | null): void => {
    open(id, { terms, bsn: known.bsn, label });
    void navigate(`/huishouden/${encodeURIComponent(id)}`);
  };
  const find = async (bsn: string, terms: Terms): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await hub.ask(WhoLivesHere, { bsn }, terms);
      const { household, members } = data.householdOf;
      go(household?.id ?? UNKNOWN_HOUSEHOLD, terms, members === null ? null : householdName(members));
    } catch (failed) {
      if (!(failed instanceof HubError)) throw failed;
      // Without the register of residents the rest can still be told of this one person.
      if (failed.code === 'SOURCE_FAULT') go(UNKNOWN_HOUSEHOLD, terms, null);
      else setError(failed);
    } finally {
      setBusy(false);
    }
  };
  const stated = (terms: Terms): void => {
    if (known.id !== null) go(known.id, terms, known.label);
    else if (known.bsn !== null) void find(known.bsn, terms);
  };
  return (
    <div className="page">
      <div>
        <Button appearance="subtle-button" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      {known.id === null && known.bsn === null ? <p role="alert">{t('caseWithoutPersons')}</p> : null}
      <TermsForm known={known.terms} about={known.label} onStated={stated} />
      {error ? <ErrorNotice error={error} /> : null}
      {busy ? <Loading /> : null}
    </div>
  );
}
