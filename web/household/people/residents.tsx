import { useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import { useHousehold, usePersonName, type View } from '../household-context';
import { ageOn } from './ages';
import { Bsn } from './bsn';

function Resident({ resident }: { readonly resident: View['persons'][number] }) {
  const t = useTranslations('people');
  const day = useDay();
  const { asOf } = useHousehold().view;
  const name = usePersonName()(resident.person.bsn);
  const { birthDate, certainty, since } = resident;
  const age = ageOn(birthDate, asOf);
  return (
    <li className={`people__one people__one--${certainty ?? 'UNKNOWN'}`}>
      <strong className="people__name">{name}</strong>
      <span>
        {age === null ? null : `${t('age', { age })}, `}
        {birthDate === null ? t('birthUnknown') : t('born', { day: day(birthDate) })}
      </span>
      <span>
        <strong className="people__certainty">{t(`certainty.${certainty ?? 'unknown'}`)}</strong>
        {certainty === null
          ? null
          : ` ${since === null ? t('sinceUnknown') : t('since', { day: day(since) })}`}
      </span>
      {certainty === 'POSSIBLE' ? <span className="people__note">{t('possibleMeans')}</span> : null}
      <Bsn bsn={resident.person.bsn} name={name} />
    </li>
  );
}

/** Who lives here, as far as a source told: each with age, and how certain it is. */
export function Residents() {
  const t = useTranslations('people');
  const { persons } = useHousehold().view;
  if (persons.length === 0) return <p>{t('nobody')}</p>;
  const unsure = persons.some(({ certainty }) => certainty === null);
  return (
    <>
      {unsure ? <p className="people__note">{t('compositionUnknown')}</p> : null}
      <ul className="people__list">
        {persons.map((resident) => (
          <Resident key={resident.person.bsn} resident={resident} />
        ))}
      </ul>
    </>
  );
}
