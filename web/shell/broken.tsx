import { Component, type ReactNode } from 'react';
import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';

/** Shows what stands in for a part of the screen that fails: never an empty page. */
export class Broken extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

/** What is said when the whole screen fails. */
export function Fallback() {
  const t = useTranslations('shell');
  return (
    <main className="page">
      <Alert type="error">
        <Heading level={1}>{t('broken.title')}</Heading>
        <Paragraph>{t('broken.text')}</Paragraph>
        <Button appearance="primary-action-button" onClick={() => window.location.assign('/')}>
          {t('tryAgain')}
        </Button>
      </Alert>
    </main>
  );
}
