import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { AskWhom } from './ask-whom';
import { Evidence } from './evidence';
import { Explanations } from './explanations';
import { Law } from './law';
import { MarksOfConflict } from './marks-of-conflict';
import { LEAD, partsOf } from './message-parts';
import { Risk } from './risk';
import type { MarkedConflict } from './standing';

/** All that is known of one conflict, in the order in which a caseworker needs it. */
export function ConflictBody({ marked }: { readonly marked: MarkedConflict }) {
  const t = useTranslations('conflicts');
  const { conflict, marks, standing } = marked;
  // A card that is not explained has said how it begins.
  const says = partsOf(conflict.message).says.slice(standing === 'EXPLAINED' ? 0 : LEAD);
  // Before all else what could hurt; and always before whom to call.
  const isHigh = conflict.risk.level === 'HIGH';
  return (
    <>
      {isHigh ? <Risk risk={conflict.risk} /> : null}
      {says.length === 0 ? null : (
        <div>
          <Heading level={4}>{t('clash')}</Heading>
          <p lang="nl">{says.join(' ')}</p>
        </div>
      )}
      <Evidence evidence={conflict.evidence} />
      <Explanations explanations={conflict.explanations} />
      {isHigh ? null : <Risk risk={conflict.risk} />}
      <AskWhom conflict={conflict} />
      <MarksOfConflict conflict={conflict} marks={marks} />
      <Law rule={conflict.rule} />
    </>
  );
}
