import { useTranslations } from 'use-intl';
import { Badge } from '../household/conflicts/badge';
import { Day, useDay } from '../parts/day';
import { Money, useMoney } from '../parts/money';
import { nearness } from './urgency';
import { type ListedCase, useToday } from './use-caseload';

type Amount = ListedCase['total'];
type Count = ListedCase['creditors'];

/** That a figure is of an earlier day than the rest: a source that told it then does not tell it now. */
function Older({ figure, asOf }: { readonly figure: Amount | Count; readonly asOf: string }) {
  const t = useTranslations('caseload.list');
  const day = useDay();
  if (figure.asOf === null || figure.asOf === asOf) return null;
  return <span className="caseload__small">{t('older', { on: day(figure.asOf) })}</span>;
}

/** An amount of a case. @param asOf day of the snapshot that it stands in */
export function AmountCell({ figure, asOf }: { readonly figure: Amount; readonly asOf: string }) {
  return (
    <>
      <Money cents={figure.amount} atLeast={figure.atLeast} />
      <Older figure={figure} asOf={asOf} />
    </>
  );
}

function useCount(): (figure: Count) => string {
  const t = useTranslations('caseload.list');
  const parts = useTranslations('parts');
  return ({ count, atLeast }) => {
    if (count === null) return parts('unknown');
    return atLeast ? t('atLeastCount', { count }) : String(count);
  };
}

/** A count of a case. */
export function CountCell({ figure, asOf }: { readonly figure: Count; readonly asOf: string }) {
  const count = useCount();
  return (
    <>
      {count(figure)}
      <Older figure={figure} asOf={asOf} />
    </>
  );
}

/** That there is none: for certain, or as far as is known. */
function None({ atLeast }: { readonly atLeast: boolean }) {
  const t = useTranslations('caseload.list');
  const parts = useTranslations('parts');
  return <span className="caseload__small">{atLeast ? t('noneKnown') : parts('none')}</span>;
}

/** What is taken too much a month. */
export function OverdrawnCell({ figure, asOf }: { readonly figure: Amount; readonly asOf: string }) {
  const parts = useTranslations('parts');
  const money = useMoney();
  const { amount, atLeast } = figure;
  if (amount === null) return <AmountCell figure={figure} asOf={asOf} />;
  const said = money(amount);
  return (
    <>
      {amount > 0 ? (
        <Badge tone="severe">{atLeast ? parts('atLeast', { amount: said }) : said}</Badge>
      ) : (
        <None atLeast={atLeast} />
      )}
      <Older figure={figure} asOf={asOf} />
    </>
  );
}

/** Conflicts against the law, and of how many in all. */
export function HardConflictsCell(props: {
  readonly hard: Count;
  readonly all: Count;
  readonly asOf: string;
}) {
  const { hard, all, asOf } = props;
  const t = useTranslations('caseload.list');
  const count = useCount();
  return (
    <>
      {hard.count === null ? count(hard) : null}
      {hard.count === 0 ? <None atLeast={hard.atLeast} /> : null}
      {hard.count !== null && hard.count > 0 ? <Badge tone="severe">{count(hard)}</Badge> : null}
      {all.count === null || all.count === 0 ? null : (
        <span className="caseload__small">
          {t(all.atLeast ? 'ofConflictsAtLeast' : 'ofConflicts', { count: all.count })}
        </span>
      )}
      <Older figure={hard} asOf={asOf} />
    </>
  );
}

/** A day that comes, with what comes on it. Within two weeks it asks attention. */
export function DateCell(props: {
  readonly on: string | null;
  readonly what: string | null;
  readonly none: string;
  readonly tone: 'severe' | 'caution';
}) {
  const { on, what, none, tone } = props;
  const t = useTranslations('caseload.list');
  const today = useToday();
  if (on === null) return <span className="caseload__small">{none}</span>;
  const { days, near } = nearness(today, on);
  const when = days < 0 ? t('ago', { days: -days }) : t('inDays', { days });
  return (
    <>
      {what === null ? null : <span className="list-table__what">{what}</span>}
      <Day on={on} />
      {near ? <Badge tone={tone}>{when}</Badge> : <span className="caseload__small">{when}</span>}
    </>
  );
}
