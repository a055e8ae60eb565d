import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';
import { useMoney } from '../../parts/money';
import { Badge } from './badge';

type Rule = ClashFragment['rule'];

function Thresholds({ thresholds }: { readonly thresholds: Rule['thresholds'] }) {
  const t = useTranslations('conflicts.law');
  const money = useMoney();
  return (
    <>
      <Heading level={5}>{t('thresholds')}</Heading>
      <ul>
        {thresholds.map(({ name, value, unit, text }) => (
          <li key={name}>
            <strong>{unit === 'CENTS' ? money(value) : t(`unit.${unit}`, { count: value })}</strong>{' '}
            <span lang="nl">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** On which articles a rule rests, how sure their reading is, and which of its limits no law has. */
export function Law({ rule }: { readonly rule: Rule }) {
  const t = useTranslations('conflicts.law');
  const kinds = useTranslations('conflicts.kind');
  return (
    <details className="conflict__law">
      <summary>{t('title')}</summary>
      <p>{t('rule', { id: rule.id, kind: kinds(rule.kind) })}</p>
      <Heading level={5}>{t('articles')}</Heading>
      <ul className="conflict__hooks">
        {rule.hook.map(({ law, article, paragraph, says, certainty }) => (
          <li key={[law, article, paragraph].join(' ')}>
            <strong lang="nl">
              {law} {article}
              {paragraph === null ? '' : ` lid ${paragraph}`}
            </strong>{' '}
            <span lang="nl">{says}</span>{' '}
            {certainty === 'UNVERIFIED' ? (
              <Badge tone="notice">{t('UNVERIFIED')}</Badge>
            ) : (
              <span className="conflict__verified">({t('VERIFIED')})</span>
            )}
          </li>
        ))}
      </ul>
      {rule.thresholds.length > 0 ? <Thresholds thresholds={rule.thresholds} /> : null}
    </details>
  );
}
