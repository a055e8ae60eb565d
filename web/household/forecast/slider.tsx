import { useId } from 'react';

/** A slider with its value in words beside it. */
export function Slider(props: {
  readonly label: string;
  readonly value: number;
  /** The value as it is read: with its unit. */
  readonly inWords: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  /** Id of what says what is wrong with it; null when nothing is. */
  readonly mistake?: string | null;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const { label, value, inWords, range, mistake = null, onChange } = props;
  return (
    <div className="what-if__slider">
      <label htmlFor={id}>{label}</label>
      <span className="what-if__value" aria-hidden="true">
        {inWords}
      </span>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={inWords}
        aria-invalid={mistake !== null}
        {...(mistake === null ? {} : { 'aria-describedby': mistake })}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </div>
  );
}
