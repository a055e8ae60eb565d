import { FormLabel, Select, SelectOption } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useHousehold, usePersonName } from '../household-context';

/** Chooses somebody of the household. */
export function PersonChoice(props: {
  readonly label: string;
  /** What stands there when nobody is chosen. */
  readonly nobody: string;
  /** Burgerservicenummer; null: nobody. */
  readonly value: string | null;
  /** Id of what says what is wrong with it; null when nothing is. */
  readonly mistake?: string | null;
  readonly onChoose: (bsn: string | null) => void;
}) {
  const id = useId();
  const { view } = useHousehold();
  const nameOf = usePersonName();
  const { label, nobody, value, mistake = null, onChoose } = props;
  const persons = view.persons.map(({ person }) => person.bsn);
  return (
    <div>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {/* By place in the list: no number of a person stands in the page. */}
      <Select
        id={id}
        value={value === null ? '' : String(persons.indexOf(value))}
        invalid={mistake !== null}
        {...(mistake === null ? {} : { 'aria-describedby': mistake })}
        onChange={({ target }) =>
          onChoose(target.value === '' ? null : (persons[Number(target.value)] ?? null))
        }
      >
        <SelectOption value="">{nobody}</SelectOption>
        {persons.map((bsn, place) => (
          <SelectOption key={bsn} value={String(place)}>
            {nameOf(bsn)}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
}
