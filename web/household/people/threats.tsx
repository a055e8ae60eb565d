import { useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import { useHousehold, type View } from '../household-context';
import { daysBetween, minorsOn } from './ages';

type Threat = NonNullable<View['threats']>[number];

function Warning({ threat }: { readonly threat: Threat }) {
  const t = useTranslations('people');
  const day = useDay();
  const { asOf, persons } = useHousehold().view;
  const days = daysBetween(asOf, threat.on);
  const minors = minorsOn(persons, asOf);
  return (
    <li>
      <strong>
        {t(`threat.${threat.kind}`, { day: day(threat.on), past: String(days < 0) })} (
        {days < 0 ? t('threatDaysAgo', { days: -days }) : t('threatDays', { days })}),{' '}
        {threat.children ? t('threatChildren', { count: minors }) : t('threatNoChildren')}.
      </strong>{' '}
      <span lang="nl">{threat.description}</span>
    </li>
  );
}

/** What threatens this household, with its day: nothing may be overlooked here. Null is unknown, and is said. */
export function Threats() {
  const t = useTranslations('people');
  const { view, growing } = useHousehold();
  if (view.threats === null) return growing ? null : <p className="people__unknown">{t('threatUnknown')}</p>;
  if (view.threats.length === 0) return null;
  const soonestLast = view.threats.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <ul className="people__threats">
      {soonestLast.map((threat) => (
        <Warning key={threat.id} threat={threat} />
      ))}
    </ul>
  );
}
