import { useTranslations } from 'use-intl';
import { Slider } from './slider';
import { RANGE } from './what-if';
import type { ControlProps } from './what-if-form';

/** The length that a plan begins with: that of a debt settlement. */
const USUAL = 18;

/** One plan for all debts, and how long it is. */
export function PlanControl({ value, onChange, mistakeOf }: ControlProps) {
  const t = useTranslations('forecast.whatIf');
  const { planMonths } = value;
  return (
    <>
      <label className="what-if__choice">
        <input
          type="checkbox"
          checked={planMonths !== null}
          onChange={({ target }) => onChange({ planMonths: target.checked ? USUAL : null })}
        />
        {t('withPlan')}
      </label>
      {planMonths === null ? null : (
        <Slider
          label={t('planMonths')}
          value={planMonths}
          inWords={t('months', { months: planMonths })}
          range={RANGE.planMonths}
          mistake={mistakeOf('plan')}
          onChange={(months) => onChange({ planMonths: months })}
        />
      )}
    </>
  );
}
