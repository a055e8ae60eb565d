import { useTranslations } from 'use-intl';
import type { OutcomeFragment } from '../../hub/operations';
import { Money } from '../../parts/money';
import { useHousehold } from '../household-context';
import { Slider } from './slider';
import { useClaimName } from './use-claim-name';
import { RANGE } from './what-if';
import type { ControlProps } from './what-if-form';

/** A pause on chosen claims. A criminal claim cannot be paused, and is not offered. */
export function PauseControl(props: ControlProps & { readonly claims: OutcomeFragment['perClaim'] }) {
  const t = useTranslations('forecast.whatIf');
  const claimName = useClaimName();
  const { view } = useHousehold();
  const { value, onChange, mistakeOf, claims } = props;
  const { pausedClaims, pauseMonths } = value;
  const offered = claims.filter(
    ({ claimKey }) => view.claims.find(({ key }) => key === claimKey)?.criminal !== true,
  );
  const mistake = mistakeOf('pauseClaims');
  const turn = (key: string): void =>
    onChange({
      pausedClaims: pausedClaims.includes(key)
        ? pausedClaims.filter((one) => one !== key)
        : [...pausedClaims, key],
    });
  if (offered.length === 0) return <p>{t('noPause')}</p>;
  return (
    <>
      <div className="what-if__claims">
        {offered.map(({ claimKey, outstandingNow }) => (
          <label key={claimKey} className="what-if__choice">
            <input
              type="checkbox"
              checked={pausedClaims.includes(claimKey)}
              {...(mistake === null ? {} : { 'aria-describedby': mistake })}
              onChange={() => turn(claimKey)}
            />
            <span>
              <span lang="nl">{claimName(claimKey)}</span>, <Money cents={outstandingNow} />
            </span>
          </label>
        ))}
      </div>
      {pausedClaims.length === 0 ? null : (
        <Slider
          label={t('pauseMonths')}
          value={pauseMonths}
          inWords={t('months', { months: pauseMonths })}
          range={RANGE.pauseMonths}
          mistake={mistakeOf('pause')}
          onChange={(months) => onChange({ pauseMonths: months })}
        />
      )}
    </>
  );
}
