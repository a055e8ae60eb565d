import { Button, Heading } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { OutcomeFragment } from '../../hub/operations';
import { HouseholdControl } from './household-control';
import { IncomeControl } from './income-control';
import { PauseControl } from './pause-control';
import { PlanControl } from './plan-control';
import type { ScenarioFault } from './use-forecast';
import { AS_IT_IS, type Control, scenarioOf, type WhatIf } from './what-if';
import './what-if.css';

/** What a control gets: what is supposed, how to suppose something else, and what is wrong with its part. */
export interface ControlProps {
  readonly value: WhatIf;
  readonly onChange: (changes: Partial<WhatIf>) => void;
  /** The id of the message about a control; null when nothing is wrong with it. */
  readonly mistakeOf: (control: Control) => string | null;
}

/**
 * What is supposed: one plan, another income, a pause, another family. Everything may be combined. Not a form: it is
 * answered while one changes it, and there is nothing to send.
 */
export function WhatIfForm(props: {
  readonly value: WhatIf;
  readonly fault: ScenarioFault | null;
  readonly claims: OutcomeFragment['perClaim'];
  readonly onChange: (value: WhatIf) => void;
}) {
  const t = useTranslations('forecast.whatIf');
  const invalid = useTranslations('forecast.invalid');
  const id = useId();
  const { value, fault, claims, onChange } = props;
  const control = fault?.control ?? null;
  const controls: ControlProps = {
    value,
    onChange: (changes) => onChange({ ...value, ...changes }),
    mistakeOf: (one) => (one === control ? `${id}-mistake` : null),
  };
  const mistakeIn = (...places: readonly Control[]) =>
    control !== null && places.includes(control) ? (
      <p className="what-if__mistake" id={`${id}-mistake`}>
        {invalid(control)}
      </p>
    ) : null;
  return (
    <section className="what-if" aria-labelledby={`${id}-title`}>
      <Heading level={3} id={`${id}-title`}>
        {t('title')}
      </Heading>
      <p>{t('intro')}</p>
      <fieldset>
        <legend>{t('plan')}</legend>
        <PlanControl {...controls} />
        {mistakeIn('plan')}
      </fieldset>
      <fieldset>
        <legend>{t('income')}</legend>
        <IncomeControl {...controls} />
        {mistakeIn('income', 'incomePerson')}
      </fieldset>
      <fieldset>
        <legend>{t('pause')}</legend>
        <PauseControl {...controls} claims={claims} />
        {mistakeIn('pause', 'pauseClaims')}
      </fieldset>
      <fieldset>
        <legend>{t('household')}</legend>
        <HouseholdControl {...controls} />
        {mistakeIn('household', 'joinerIncome')}
      </fieldset>
      <Button
        appearance="secondary-action-button"
        aria-disabled={scenarioOf(value) === null}
        onClick={() => onChange(AS_IT_IS)}
      >
        {t('reset')}
      </Button>
    </section>
  );
}
