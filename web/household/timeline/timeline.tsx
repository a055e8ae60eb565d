import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Timeline as TimelineByPerson, TimelineById, type TimelinePartsFragment } from '../../hub/operations';
import { ErrorNotice } from '../../parts/error-notice';
import { Loading } from '../../parts/loading';
import { useSourceName } from '../conflicts/use-source-name';
import { Section } from '../section';
import { Chains } from './chains';
import { Line } from './line';
import { TimelineChoices } from './timeline-choices';
import { eventsShown, EVERYTHING, isFiltered, type TimelineFilter } from './timeline-filter';
import { useFurtherAnswer } from './use-further-answer';
import './timeline.css';

const QUESTION = { byId: TimelineById, byPerson: TimelineByPerson };
const NOTHING_MORE = {};

/** Says from whom not all is known. */
function Incomplete({ sources }: { readonly sources: TimelinePartsFragment['sources'] }) {
  const t = useTranslations('timeline');
  const format = useFormatter();
  const sourceName = useSourceName();
  const short = sources.filter(({ outcome }) => outcome !== 'ANSWERED');
  if (short.length === 0) return null;
  return (
    <p className="timeline__note">
      {t('incomplete', { agencies: format.list(short.map(({ source }) => sourceName(source))) })}
    </p>
  );
}

function Told({ parts }: { readonly parts: TimelinePartsFragment }) {
  const t = useTranslations('timeline');
  const [filter, setFilter] = useState<TimelineFilter>(EVERYTHING);
  const shown = eventsShown(parts.timeline, filter);
  if (parts.timeline.length === 0)
    return (
      <>
        <p>{t('empty')}</p>
        <Incomplete sources={parts.sources} />
      </>
    );
  return (
    <>
      <Incomplete sources={parts.sources} />
      <Chains
        chains={parts.chains}
        chosen={filter.chain}
        onChoose={(chain) => setFilter({ ...EVERYTHING, chain })}
      />
      <TimelineChoices events={parts.timeline} filter={filter} onChange={setFilter} />
      <div className="timeline__head">
        <output>{t('count', { shown: shown.length, hidden: parts.timeline.length - shown.length })}</output>
        {isFiltered(filter) ? (
          <Button appearance="subtle-button" onClick={() => setFilter(EVERYTHING)}>
            {t('showAll')}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <Line
          key={JSON.stringify(filter)}
          events={shown}
          chains={parts.chains}
          asOf={parts.asOf}
          isWhole={isFiltered(filter)}
        />
      )}
    </>
  );
}

/** What happened and what is coming, of all agencies on one line, and what followed from one cause. */
export function Timeline() {
  const t = useTranslations('timeline');
  const { data, error, refetch } = useFurtherAnswer<TimelinePartsFragment, object>(QUESTION, NOTHING_MORE);
  const parts = data?.data ?? null;
  return (
    <Section id="timeline" title={t('title')}>
      <div className="timeline">
        {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
        {parts === null && !error ? <Loading /> : null}
        {parts === null ? null : <Told parts={parts} />}
      </div>
    </Section>
  );
}
