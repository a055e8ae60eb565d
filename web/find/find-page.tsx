import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/page-title';
import type { Chosen } from './chosen';
import { CaseList } from './case-list';
import { OpenChosen } from './open-chosen';
import { PersonSearch } from './person-search';
import { RecentHouseholds } from './recent-households';
import { SearchBox } from './search-box';
import { readSearchText } from './search-text';
import { useOwnCases } from './use-own-cases';
import './find-page.css';

function Find() {
  const t = useTranslations('find');
  usePageTitle(t('title'));
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const own = useOwnCases();
  const read = readSearchText(text);
  if (chosen !== null) return <OpenChosen chosen={chosen} onBack={() => setChosen(null)} />;

  const submit = (): void => {
    if (read.kind === 'number' && read.state === 'good') setChosen({ bsn: read.digits });
    const found = own.cases?.find(
      ({ reference }) => read.kind === 'case' && reference.toLowerCase() === read.reference.toLowerCase(),
    );
    if (found) setChosen({ ofCase: found });
  };
  return (
    <div className="page">
      <Heading level={1}>{t('title')}</Heading>
      <Paragraph>{t('intro')}</Paragraph>
      <SearchBox text={text} read={read} onChange={setText} onSubmit={submit} />
      {read.kind === 'name' ? <PersonSearch name={read.name} onChoose={setChosen} /> : null}
      <RecentHouseholds />
      <CaseList own={own} filter={text} onChoose={(ofCase) => setChosen({ ofCase })} />
    </div>
  );
}

/**
 * Finds a household: by number, by name with birth date, or by case; and shows one's own cases. Who chooses it in the
 * menu again begins anew.
 */
export function FindPage() {
  return <Find key={useLocation().key} />;
}
