import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** The number of a person, hidden until it is asked for: who looks along does not need it. One click selects it whole. */
export function Bsn({ bsn, name }: { readonly bsn: string; readonly name: string }) {
  const t = useTranslations('people');
  const [shown, setShown] = useState(false);
  return (
    <span className="people__bsn not-printed">
      {shown ? <span className="people__number">{bsn}</span> : null}
      <Button appearance="subtle-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'hideBsn' : 'showBsn')} <span className="only-read-aloud">{t('bsnOf', { name })}</span>
      </Button>
    </span>
  );
}
