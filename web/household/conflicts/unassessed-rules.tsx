import { useFormatter, useTranslations } from 'use-intl';
import type { UnassessedFragment } from '../../hub/operations';
import { useHousehold } from '../household-context';
import { groupUnassessed } from './unassessed';
import { useWhyMissing } from './use-why-missing';

function Rule({ rule: { rule, partly, unknown } }: { readonly rule: UnassessedFragment }) {
  const t = useTranslations('conflicts.unassessed');
  return (
    <li>
      <span lang="nl">{rule.title}</span> ({rule.id}). {partly ? t('partly') : null}{' '}
      <span lang="nl">{unknown.join(' ')}</span>
    </li>
  );
}

/** Rules that could not be assessed, with why: not to be read as "no clash". */
export function UnassessedRules() {
  const t = useTranslations('conflicts.unassessed');
  const format = useFormatter();
  const whyMissing = useWhyMissing();
  const { unassessedRules } = useHousehold().view;
  if (unassessedRules.length === 0) return null;
  return (
    <details className="conflicts__more">
      <summary>{t('title', { count: unassessedRules.length })}</summary>
      {groupUnassessed(unassessedRules).map(({ missing, rules }) => (
        <div key={missing.join(' ')}>
          <p>
            {missing.length === 0
              ? t('unknown')
              : t('because', { reasons: format.list(missing.map(whyMissing)) })}
          </p>
          <ul>
            {rules.map((rule) => (
              <Rule key={rule.rule.id} rule={rule} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
