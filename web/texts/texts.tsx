import {
  createContext,
  type ReactNode,
  startTransition,
  Suspense,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { IntlProvider } from 'use-intl';
import { nl } from './nl';
import type { SameTexts } from './same-texts';

/** Languages of the page. Dutch is written first; English has the same texts by type. */
export type Language = 'nl' | 'en';

const KEY = 'huishoudbeeld.language';
const TIME_ZONE = 'Europe/Amsterdam';

type AllTexts = SameTexts<typeof nl>;
let english: Promise<AllTexts> | undefined;

/** The texts of a language. English is fetched when it is asked for: most people read Dutch here. */
function textsOf(language: Language): Promise<AllTexts> | AllTexts {
  if (language === 'nl') return nl;
  // The same promise each time, also when it failed: a page that is drawn with a new one would wait for ever.
  english ??= import('./en').then(({ en }) => en);
  return english;
}

const Choice = createContext<readonly [Language, (language: Language) => void]>(['nl', () => undefined]);

/** The language, and how to change it. */
export const useLanguage = () => useContext(Choice);

const kept = (): Language => (window.localStorage.getItem(KEY) === 'en' ? 'en' : 'nl');

function Intl({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const texts = textsOf(language);
  const messages = (texts instanceof Promise ? use(texts) : texts) as typeof nl;
  return (
    <IntlProvider locale={language} messages={messages} timeZone={TIME_ZONE}>
      {children}
    </IntlProvider>
  );
}

/** Gives what is inside its texts in Dutch, which are always there: for when those of the page are not. */
export function DutchTexts({ children }: { readonly children: ReactNode }) {
  return (
    <IntlProvider locale="nl" messages={nl} timeZone={TIME_ZONE}>
      {children}
    </IntlProvider>
  );
}

/** Gives what is inside its texts, dates and amounts in the chosen language. */
export function Texts({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(kept);
  useEffect(() => {
    document.documentElement.lang = language;
    window.localStorage.setItem(KEY, language);
  }, [language]);
  const choice = useMemo(() => {
    // When the texts are there: a page that waits for its texts is empty, and without a network it would stay so.
    const choose = async (next: Language): Promise<void> => {
      try {
        await textsOf(next);
      } catch {
        // Who chooses it again asks for it again.
        english = undefined;
        return;
      }
      startTransition(() => setLanguage(next));
    };
    return [language, (next: Language) => void choose(next)] as const;
  }, [language]);
  return (
    <Choice.Provider value={choice}>
      <Suspense fallback={null}>
        <Intl language={language}>{children}</Intl>
      </Suspense>
    </Choice.Provider>
  );
}
