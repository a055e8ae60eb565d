import { Heading } from '@utrecht/component-library-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Section } from '../household/section';
import type { AgencySignalsQuery } from '../hub/operations';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import './signals.css';
import { useSignals } from './use-agency';

type Signal = AgencySignalsQuery['agencySignals'][number];
type Fact = Signal['facts'][number];

/** Facts by their kind, each kind where its first fact stands. */
function byKind(facts: readonly Fact[]): readonly (readonly [string, readonly Fact[]])[] {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, facts.filter((fact) => fact.kind === kind)]);
}

function useFactName(): (kind: string) => string {
  const t = useTranslations('agency.signals');
  return (kind) => {
    const known = kind as 'claims';
    return t.has(`fact.${known}`) ? t(`fact.${known}`) : t('otherFact');
  };
}

function OwnFacts({ facts, factCount }: Signal) {
  const t = useTranslations('agency.signals');
  const factName = useFactName();
  return (
    <details>
      <summary>{t('facts', { count: factCount })}</summary>
      {facts.length < factCount ? <p>{t('firstFacts', { shown: facts.length, count: factCount })}</p> : null}
      {byKind(facts).map(([kind, ofKind]) => (
        <div key={kind}>
          <p>{t('factsOf', { fact: factName(kind), count: ofKind.length })}</p>
          <ul className="signal__facts">
            {ofKind.map(({ id }) => (
              <li key={id}>{id}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function SignalItem({ signal }: { readonly signal: Signal }) {
  const t = useTranslations('agency.signals');
  const format = useFormatter();
  const factName = useFactName();
  const kinds = [...new Set(signal.facts.map(({ kind }) => factName(kind)))];
  return (
    <li className="signal">
      <Heading level={3}>
        <span lang="nl">{signal.title}</span>
      </Heading>
      <p>
        {t('rule', { rule: signal.rule })}. {t('households', { count: signal.households })}
      </p>
      <Heading level={4}>{t('todo')}</Heading>
      <ol>
        <li>{t('look', { facts: format.list(kinds, { type: 'conjunction' }) })}</li>
        <li>{t('repair')}</li>
      </ol>
      <p>{t('careful')}</p>
      <OwnFacts {...signal} />
    </li>
  );
}

/** Signals whose cause lies wholly in the agency's own data. @param mayOpen whether the role may see them */
export function Signals({ mayOpen }: { readonly mayOpen: boolean }) {
  const t = useTranslations('agency.signals');
  const { data, error, refetch } = useSignals(mayOpen);
  const signals = data?.data.agencySignals;
  return (
    <Section id="signals" title={t('title')}>
      {mayOpen ? <p>{t('intro')}</p> : <p>{t('notForYou')}</p>}
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {mayOpen && signals === undefined && !error ? <Loading /> : null}
      {signals?.length === 0 ? <p>{t('none')}</p> : null}
      {signals === undefined || signals.length === 0 ? null : (
        <ul className="signals">
          {signals.map((signal) => (
            <SignalItem key={signal.rule} signal={signal} />
          ))}
        </ul>
      )}
    </Section>
  );
}
