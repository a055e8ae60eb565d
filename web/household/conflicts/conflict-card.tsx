import { Heading } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import { useMoney } from '../../parts/money';
import { useOnPaper } from '../dossier/on-paper';
import { usePersonName } from '../household-context';
import { Badge, type Tone } from './badge';
import { ConflictBody } from './conflict-body';
import { sourcesOf } from './evidence-columns';
import { LEAD, partsOf } from './message-parts';
import type { MarkedConflict } from './standing';
import { useSourceName } from './use-source-name';

const SEVERITY_TONE = { RED: 'severe', ORANGE: 'caution', YELLOW: 'notice' } as const satisfies Record<
  string,
  Tone
>;

function Badges({ marked: { conflict, marks, standing } }: { readonly marked: MarkedConflict }) {
  const t = useTranslations('conflicts');
  const day = useDay();
  const [latest] = marks;
  const markTone = latest?.mark === 'EXPLAINED' || latest?.mark === 'SOLVED' ? 'good' : 'inform';
  const isExplained = standing === 'EXPLAINED';
  return (
    <p className="conflict__badges">
      {isExplained && latest?.mark !== 'EXPLAINED' ? (
        <Badge tone="good">{t('standing.EXPLAINED')}</Badge>
      ) : null}
      {latest ? (
        <Badge tone={markTone}>
          {t('marks.latest', { mark: t(`marks.name.${latest.mark}`), on: day(latest.at.slice(0, 10)) })}
        </Badge>
      ) : null}
      <Badge tone={isExplained ? 'quiet' : SEVERITY_TONE[conflict.severity]}>
        {t(isExplained ? `withoutExplanation.${conflict.severity}` : `severity.${conflict.severity}`)}
      </Badge>
      <Badge tone={conflict.rule.hardness === 'HARD' && !isExplained ? 'severe' : 'quiet'}>
        {t(`hardness.${conflict.rule.hardness}`)}
      </Badge>
      {conflict.risk.level === 'HIGH' ? <Badge tone="caution">{t('mayHarm')}</Badge> : null}
    </p>
  );
}

/** What explains it, when something does: of the rule, or else of a caseworker. */
function Explained({ marked: { conflict, marks } }: { readonly marked: MarkedConflict }) {
  const t = useTranslations('conflicts');
  const holds = conflict.explanations.filter(({ applies }) => applies === 'YES');
  const reason = marks.find(({ mark }) => mark === 'EXPLAINED')?.reason;
  return (
    <>
      {holds.map(({ code, text }) => (
        <p key={code}>
          {t('explainedBy')} <span lang="nl">{text}.</span>
        </p>
      ))}
      {holds.length === 0 && reason ? <p>{t('explainedByMark', { reason })}</p> : null}
    </>
  );
}

function Lead({ marked }: { readonly marked: MarkedConflict }) {
  const t = useTranslations('conflicts');
  const day = useDay();
  const { conflict, marks, standing } = marked;
  const solved = marks.find(({ mark }) => mark === 'SOLVED');
  if (standing === 'EXPLAINED') return <Explained marked={marked} />;
  return (
    <>
      {standing === 'SOLVED_BUT_FOUND' && solved ? (
        <p className="conflict__still">{t('stillFound', { on: day(solved.at.slice(0, 10)) })}</p>
      ) : null}
      <p className="conflict__lead" lang="nl">
        {partsOf(conflict.message).says.slice(0, LEAD).join(' ')}
      </p>
    </>
  );
}

function Facts({ marked: { conflict } }: { readonly marked: MarkedConflict }) {
  const t = useTranslations('conflicts');
  const money = useMoney();
  const nameOf = usePersonName();
  const sourceName = useSourceName();
  const { amountPerMonth, persons } = conflict;
  return (
    <dl className="conflict__facts">
      <div>
        <dt>{t('atStake')}</dt>
        <dd className={amountPerMonth === null ? undefined : 'conflict__amount'}>
          {amountPerMonth === null ? t('noAmount') : money(amountPerMonth)}
        </dd>
      </div>
      <div>
        <dt>{t('persons')}</dt>
        <dd>{persons.map(({ bsn }) => nameOf(bsn)).join(', ') || t('noPersons')}</dd>
      </div>
      <div>
        <dt>{t('agencies')}</dt>
        <dd>{sourcesOf(conflict).map(sourceName).join(', ')}</dd>
      </div>
    </dl>
  );
}

/** One conflict: closed it says what clashes, for whom and for how much; opened all that is known of it. */
export function ConflictCard(props: {
  readonly marked: MarkedConflict;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}) {
  const { marked, onTurn } = props;
  // On paper nothing can be opened any more.
  const isOpen = useOnPaper() || props.isOpen;
  const { conflict, standing } = marked;
  const id = useId();
  const tone = standing === 'EXPLAINED' ? 'explained' : conflict.severity.toLowerCase();
  return (
    <article
      className={`conflict conflict--${tone}`}
      id={`conflict-${conflict.key}`}
      aria-labelledby={`${id}-title`}
    >
      <Badges marked={marked} />
      <Heading level={3} className="conflict__title">
        <button
          type="button"
          className="conflict__turn"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={onTurn}
        >
          <span id={`${id}-title`} lang="nl">
            {conflict.rule.title}
          </span>
          <svg className="conflict__arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m3 5.5 5 5 5-5" />
          </svg>
        </button>
      </Heading>
      <Lead marked={marked} />
      <Facts marked={marked} />
      <div id={`${id}-body`} className="conflict__body" hidden={!isOpen}>
        {isOpen ? <ConflictBody marked={marked} /> : null}
      </div>
    </article>
  );
}
