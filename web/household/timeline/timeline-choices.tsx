import { FormLabel, Select, SelectOption } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { usePersonName } from '../household-context';
import type { TimelineEvent } from './event-groups';
import { choicesIn, type TimelineFilter } from './timeline-filter';

interface Option {
  readonly value: string;
  readonly name: string;
}

function Choice(props: {
  readonly label: string;
  readonly every: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChoose: (value: string | null) => void;
}) {
  const id = useId();
  return (
    <div>
      <FormLabel htmlFor={id}>{props.label}</FormLabel>
      <Select
        id={id}
        value={props.value ?? ''}
        onChange={({ target }) => props.onChoose(target.value === '' ? null : target.value)}
      >
        <SelectOption value="">{props.every}</SelectOption>
        {props.options.map(({ value, name }) => (
          <SelectOption key={value} value={value}>
            {name}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
}

/** Chooses what of the timeline is shown: by agency, by person, by kind. */
export function TimelineChoices(props: {
  readonly events: readonly TimelineEvent[];
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
}) {
  const t = useTranslations('timeline');
  const nameOf = usePersonName();
  const { events, filter, onChange } = props;
  const { agencies, persons, groups } = choicesIn(events);
  // By place in the list: no number of a person stands in the page.
  const place = filter.person === null ? null : String(persons.indexOf(filter.person));
  return (
    <fieldset className="timeline__choices">
      <legend className="only-read-aloud">{t('filter')}</legend>
      <Choice
        label={t('agency')}
        every={t('every.agency')}
        value={filter.agency}
        options={agencies.map(({ code, name }) => ({ value: code, name }))}
        onChoose={(agency) => onChange({ ...filter, agency })}
      />
      <Choice
        label={t('person')}
        every={t('every.person')}
        value={place}
        options={persons.map((bsn, at) => ({ value: String(at), name: nameOf(bsn) }))}
        onChoose={(at) => onChange({ ...filter, person: at === null ? null : (persons[Number(at)] ?? null) })}
      />
      <Choice
        label={t('kind')}
        every={t('every.kind')}
        value={filter.group}
        options={groups.map((group) => ({ value: group, name: t(`group.${group}`) }))}
        onChoose={(chosen) =>
          onChange({ ...filter, group: groups.find((group) => group === chosen) ?? null })
        }
      />
    </fieldset>
  );
}
