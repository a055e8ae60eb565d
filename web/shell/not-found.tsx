import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from './page-title';

function Nothing({ why }: { readonly why: 'notFound' | 'notForYou' }) {
  const t = useTranslations('shell');
  usePageTitle(t(`${why}.title`));
  return (
    <div className="page">
      <Heading level={1}>{t(`${why}.title`)}</Heading>
      <Paragraph>{t(`${why}.text`)}</Paragraph>
    </div>
  );
}

export const NotFound = () => <Nothing why="notFound" />;
export const NotForYou = () => <Nothing why="notForYou" />;
