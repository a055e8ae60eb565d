import { Button, Select, SelectOption, Textbox } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimStatus } from '../../hub/operations';
import { usePersonName } from '../household-context';
import { type ClaimFilter, type ClaimRow, NO_FILTER } from './claim-rows';
import './claims-filter.css';

type Option = readonly [value: string, name: string];

const distinct = (options: readonly Option[]): Option[] =>
  [...new Map(options)].sort(([, a], [, b]) => a.localeCompare(b));

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}) {
  const id = useId();
  const t = useTranslations('debts.table');
  return (
    <div className="claims-filter__field">
      <label htmlFor={id}>{props.label}</label>
      <Select id={id} value={props.value} onChange={({ target }) => props.onChoose(target.value)}>
        <SelectOption value="">{t('all')}</SelectOption>
        {props.options.map(([value, name]) => (
          <SelectOption key={value} value={value}>
            {name}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
}

/** Narrows the table of claims. A choice lists only what the household has. */
export function ClaimsFilter(props: {
  readonly rows: readonly ClaimRow[];
  readonly filter: ClaimFilter;
  readonly onFilter: (filter: ClaimFilter) => void;
}) {
  const { rows, filter, onFilter } = props;
  const id = useId();
  const t = useTranslations('debts.table');
  const parts = useTranslations('parts');
  const personName = usePersonName();
  const set = (part: Partial<ClaimFilter>): void => onFilter({ ...filter, ...part });
  const options = (of: (row: ClaimRow) => readonly Option[]): Option[] => distinct(rows.flatMap(of));
  return (
    <search className="claims-filter">
      <div className="claims-filter__field claims-filter__field--wide">
        <label htmlFor={id}>{t('search')}</label>
        <Textbox
          id={id}
          type="search"
          autoComplete="off"
          value={filter.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      </div>
      <Choice
        label={t('creditor')}
        value={filter.creditor}
        options={options(({ claim: { creditor } }) => [[creditor.code, creditor.name]])}
        onChoose={(creditor) => set({ creditor })}
      />
      <Choice
        label={t('kind')}
        value={filter.kind}
        options={options(({ claim, kind }) => [[claim.kind, kind]])}
        onChoose={(kind) => set({ kind: kind as ClaimFilter['kind'] })}
      />
      <Choice
        label={t('status')}
        value={filter.status}
        options={options(({ claim, status }) => [[claim.status, status]])}
        onChoose={(status) => set({ status: status as ClaimStatus | '' })}
      />
      <Choice
        label={t('person')}
        value={filter.person}
        options={options(({ claim }) => claim.debtors.map(({ bsn }) => [bsn, personName(bsn)]))}
        onChoose={(person) => set({ person })}
      />
      <Choice
        label={t('counts')}
        value={filter.counted}
        options={[
          ['yes', parts('yes')],
          ['no', parts('no')],
        ]}
        onChoose={(counted) => set({ counted: counted as ClaimFilter['counted'] })}
      />
      <Button
        type="button"
        appearance="subtle-button"
        aria-disabled={JSON.stringify(filter) === JSON.stringify(NO_FILTER)}
        onClick={() => onFilter(NO_FILTER)}
      >
        {t('clear')}
      </Button>
    </search>
  );
}
