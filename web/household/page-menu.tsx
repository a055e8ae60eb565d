import { useTranslations } from 'use-intl';
import './page-menu.css';

const PARTS = ['conflicts', 'people', 'debts', 'income', 'timeline', 'forecast', 'contacts'] as const;

/** The parts of the page, to go to at once. */
export function PageMenu() {
  const t = useTranslations();
  return (
    <nav id="parts" className="page-menu" aria-label={t('household.parts')}>
      {PARTS.map((part) => (
        <a key={part} href={`#${part}`}>
          {t(`${part}.title`)}
        </a>
      ))}
    </nav>
  );
}
