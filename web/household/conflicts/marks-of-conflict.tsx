import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';
import type { ConflictMark } from './conflict-mark';
import { MarkForm } from './mark-form';
import { MarkLine } from './mark-line';
import { useNoRecording } from './use-marks';

/** What was done with a conflict, the latest first, and a form for what was done now. */
export function MarksOfConflict(props: {
  readonly conflict: ClashFragment;
  /** Newest first. */
  readonly marks: readonly ConflictMark[];
}) {
  const t = useTranslations('conflicts.marks');
  const noRecording = useNoRecording();
  const { conflict, marks } = props;
  const [latest, ...earlier] = marks;
  return (
    <div>
      <Heading level={4}>{t('title')}</Heading>
      {latest === undefined ? (
        <p>{t('none')}</p>
      ) : (
        <p>
          <MarkLine mark={latest} />
        </p>
      )}
      {earlier.length > 0 ? (
        <details>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <ol className="conflict__history">
            {earlier.map((mark) => (
              <li key={`${mark.at} ${mark.mark} ${mark.by}`}>
                <MarkLine mark={mark} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {noRecording === null ? (
        <MarkForm conflict={conflict} latest={latest?.mark ?? null} />
      ) : (
        <p className="conflict__hint">{t(noRecording)}</p>
      )}
    </div>
  );
}
