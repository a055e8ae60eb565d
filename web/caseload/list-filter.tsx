import { Button, Select, SelectOption, Textbox } from '@utrecht/component-library-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { centsOf, eurosOf } from './euros';
import './list-filter.css';
import { type ListFilter, NO_FILTER, sameFilter } from './question';
import { useBreakdown } from './use-caseload';
import { holdsPersonNumber } from './written-number';

const FLAGS = ['overdrawn', 'hardConflicts', 'stale', 'incomplete'] as const;

function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly mistake?: string | null;
  readonly children: ReactNode;
}) {
  const { id, label, mistake = null, children } = props;
  return (
    <div className="list-filter__field">
      <label htmlFor={id}>{label}</label>
      {mistake === null ? null : (
        <p className="caseload__mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      )}
      {children}
    </div>
  );
}

/** One of the agencies, or of the rules, that are in the caseload. */
function OneOf(props: {
  readonly of: 'AGENCY' | 'RULE';
  readonly label: string;
  readonly value: string;
  readonly onChoose: (key: string) => void;
}) {
  const { of, label, value, onChoose } = props;
  const t = useTranslations('caseload.filter');
  const id = useId();
  const cells = useBreakdown(of).data?.data.caseloadBreakdown.cells ?? [];
  const known = cells.some(({ key }) => key === value);
  const options = cells.map(
    (cell) => [cell.key, of === 'RULE' ? `${cell.key} ${cell.label}` : cell.label] as const,
  );
  return (
    <Field id={id} label={label}>
      <Select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <SelectOption value="">{t('any')}</SelectOption>
        {value === '' || known ? null : <SelectOption value={value}>{value}</SelectOption>}
        {options
          .toSorted(([, a], [, b]) => a.localeCompare(b))
          .map(([key, name]) => (
            <SelectOption key={key} value={key} lang="nl">
              {name}
            </SelectOption>
          ))}
      </Select>
    </Field>
  );
}

const amountOf = ({ minimumTotal }: ListFilter): string =>
  minimumTotal === null ? '' : eurosOf(minimumTotal);

/** Narrows the list. Nothing is asked until it is sent off. */
export function ListFilterForm(props: {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}) {
  const { filter, onFilter } = props;
  const t = useTranslations('caseload.filter');
  const id = useId();
  const [shown, setShown] = useState(filter);
  const [draft, setDraft] = useState(filter);
  const [amount, setAmount] = useState(amountOf(filter));
  const [tried, setTried] = useState(false);
  if (!sameFilter(shown, filter)) {
    // Somebody chose another filter beside this form, or went back.
    setShown(filter);
    setDraft(filter);
    setAmount(amountOf(filter));
    setTried(false);
  }
  const set = (part: Partial<ListFilter>): void => setDraft((now) => ({ ...now, ...part }));
  const isNumber = holdsPersonNumber(draft.text);
  const isNoAmount = amount.trim() !== '' && centsOf(amount) === null;
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isNumber || isNoAmount) {
      document.querySelector<HTMLElement>(`[id="${id}-${isNumber ? 'text' : 'amount'}"]`)?.focus();
      return;
    }
    onFilter({ ...draft, text: draft.text.trim(), minimumTotal: centsOf(amount) });
  };
  // A number of a person is told of at once: it should not stand there at all.
  const textMistake = isNumber ? t('textNumber') : null;
  const amountMistake = tried && isNoAmount ? t('minimumWrong') : null;
  return (
    <search>
      <form className="list-filter" onSubmit={apply} noValidate aria-label={t('title')}>
        <Field id={`${id}-text`} label={t('text')} mistake={textMistake}>
          <Textbox
            id={`${id}-text`}
            autoComplete="off"
            maxLength={60}
            value={draft.text}
            invalid={isNumber}
            aria-describedby={isNumber ? `${id}-text-mistake` : undefined}
            onChange={({ target }) => set({ text: target.value })}
          />
        </Field>
        <Field id={`${id}-amount`} label={t('minimumTotal')} mistake={amountMistake}>
          <Textbox
            id={`${id}-amount`}
            inputMode="decimal"
            autoComplete="off"
            value={amount}
            invalid={amountMistake !== null}
            aria-describedby={amountMistake === null ? undefined : `${id}-amount-mistake`}
            onChange={({ target }) => setAmount(target.value)}
          />
        </Field>
        <Field id={`${id}-day`} label={t('threatBefore')}>
          <Textbox
            id={`${id}-day`}
            type="date"
            value={draft.threatBefore}
            onChange={({ target }) => set({ threatBefore: target.value })}
          />
        </Field>
        <OneOf of="AGENCY" label={t('agency')} value={draft.agency} onChoose={(agency) => set({ agency })} />
        <OneOf of="RULE" label={t('rule')} value={draft.rule} onChoose={(rule) => set({ rule })} />
        <div className="list-filter__flags">
          {FLAGS.map((flag) => (
            <label key={flag}>
              <input
                type="checkbox"
                checked={draft[flag]}
                onChange={({ target }) => set({ [flag]: target.checked })}
              />
              {t(flag)}
            </label>
          ))}
        </div>
        <div className="list-filter__buttons">
          <Button type="submit" appearance="primary-action-button">
            {t('apply')}
          </Button>
          <Button
            type="button"
            appearance="subtle-button"
            onClick={() => {
              setDraft(NO_FILTER);
              setAmount('');
              onFilter(NO_FILTER);
            }}
          >
            {t('clear')}
          </Button>
        </div>
      </form>
    </search>
  );
}
