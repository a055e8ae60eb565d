import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../household/conflicts/badge';
import { dayInNetherlands } from '../parts/days';
import { useDay } from '../parts/day';
import { freshness } from './freshness';
import type { ContactEntry } from './use-agency';

const TONES = { good: 'good', soon: 'caution', stale: 'severe' } as const;

/** Until when a contact is relied on, and whether it has to be checked now. */
export function ContactFreshness({ entry }: { readonly entry: ContactEntry }) {
  const t = useTranslations('agency.contact');
  const day = useDay();
  const [today] = useState(() => dayInNetherlands(Date.now()));
  const { state, days } = freshness(today, entry.confirmBefore);
  return (
    <p className="contact__freshness">
      <Badge tone={TONES[state]}>{t(`confirm.${state}`, { on: day(entry.confirmBefore), days })}</Badge>{' '}
      {entry.validFrom === null ? null : <span>{t('why')}</span>}
    </p>
  );
}
