import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../parts/error-notice';
import { Loading } from '../../parts/loading';
import { useHousehold } from '../household-context';
import { Section } from '../section';
import { Assumptions } from './assumptions';
import { ChangeInWords } from './change-in-words';
import { Course } from './course';
import { Incomplete } from './incomplete';
import { NeverPaid } from './never-paid';
import { Outcomes } from './outcomes';
import { ScenarioDetails } from './scenario-details';
import { Unknowns } from './unknowns';
import { type ForecastAnswer, useForecast } from './use-forecast';
import { AS_IT_IS, scenarioOf, type WhatIf } from './what-if';
import { WhatIfForm } from './what-if-form';
import './forecast.css';

function Told(props: {
  readonly answer: ForecastAnswer;
  readonly whatIf: WhatIf;
  readonly onChange: (whatIf: WhatIf) => void;
}) {
  const t = useTranslations('forecast');
  const { answer, whatIf, onChange } = props;
  const { told, busy } = answer;
  if (told === null) return null;
  const { today } = told;
  // What was supposed a moment ago is not shown beside a form in which nothing is supposed.
  const scenario = scenarioOf(whatIf) === null ? null : told.scenario;
  if (today === null || today.perClaim.length === 0)
    return (
      <>
        <Incomplete forecast={told} />
        <p>{today === null ? t('none') : t('noDebts')}</p>
        <Unknowns forecast={told} />
      </>
    );
  return (
    <>
      <Incomplete forecast={told} />
      <div className="forecast__sides">
        <div className="forecast__told" aria-busy={busy}>
          <Outcomes today={today} scenario={scenario} forecast={told} />
          <ChangeInWords forecast={told} scenario={scenario} answer={answer} />
          <Course today={today} scenario={scenario} />
          <NeverPaid keys={told.neverPaid} />
          {scenarioOf(whatIf) === null ? null : <ScenarioDetails forecast={told} />}
        </div>
        <WhatIfForm value={whatIf} fault={answer.fault} claims={today.perClaim} onChange={onChange} />
      </div>
      <Unknowns forecast={told} />
      <Assumptions assumptions={told.assumptions} />
    </>
  );
}

/** What becomes of the debts month by month, as things stand and what if. */
export function Forecast() {
  const t = useTranslations('forecast');
  const { growing } = useHousehold();
  const [whatIf, setWhatIf] = useState<WhatIf>(AS_IT_IS);
  const answer = useForecast(scenarioOf(whatIf));
  const { told, busy, error, again } = answer;
  const isBare = told !== null && !busy && !growing && (told.today?.perClaim ?? []).length === 0;
  return (
    <Section id="forecast" title={t('title')}>
      <div className={isBare ? 'forecast forecast--bare' : 'forecast'}>
        {told === null && error ? <ErrorNotice error={error} again={again} /> : null}
        {told === null && !error && (busy || growing) ? <Loading /> : null}
        {told === null && !error && !busy && !growing ? <p>{t('none')}</p> : null}
        <Told answer={answer} whatIf={whatIf} onChange={setWhatIf} />
      </div>
    </Section>
  );
}
