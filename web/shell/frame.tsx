import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@utrecht/component-library-react';
import { NavLink, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../session/session-context';
import { type Appearance, useAppearance } from '../theme/appearance';
import { type Language, useLanguage } from '../texts/texts';
import { mayOpen, menuOf } from './pages';
import { useSlashToFind } from './slash-to-find';
import './frame.css';

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <label className="frame__choice">
      <span className="only-read-aloud">{props.label}</span>
      <select value={props.value} onChange={({ target }) => props.onChoose(target.value as Value)}>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Preferences() {
  const t = useTranslations('shell');
  const [language, setLanguage] = useLanguage();
  const [appearance, setAppearance] = useAppearance();
  return (
    <>
      <Choice<Language>
        label={t('language')}
        value={language}
        options={[
          ['nl', t('languageName.nl')],
          ['en', t('languageName.en')],
        ]}
        onChoose={setLanguage}
      />
      <Choice<Appearance>
        label={t('appearance')}
        value={appearance}
        options={[
          ['device', t('appearanceName.device')],
          ['light', t('appearanceName.light')],
          ['dark', t('appearanceName.dark')],
        ]}
        onChoose={setAppearance}
      />
    </>
  );
}

/** What stands around every page: skip link, menu, who has logged in, and how the page looks. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('shell');
  const { person, end } = useSession();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    // The first page begins where the browser does; each next one at its top, for who listens too.
    if (shown.current === pathname) return;
    shown.current = pathname;
    // A page that puts the focus somewhere itself, as in a search box, knows best.
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);
  useSlashToFind(mayOpen('find', person.role));
  const role = person.role as 'CASEWORKER';
  const roleName = t.has(`role.${role}`) ? t(`role.${role}`) : person.role;
  // Some are called by what they do already, as "Noor Voorbeeld, hulpverlener".
  const isToldByName = person.name.toLowerCase().includes(roleName.toLowerCase());
  return (
    <div className="frame">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">
        {t('skip')}
      </a>
      <header className="frame__header">
        <div className="frame__bar">
          <span className="frame__product">
            <img src="/icon.svg" alt="" width="28" height="28" />
            {t('product')}
          </span>
          <nav aria-label={t('menu')} className="frame__menu">
            {menuOf(person.role).map(({ name, path }) => (
              <NavLink key={name} to={path} className="frame__link">
                {t(`nav.${name as 'find'}`)}
              </NavLink>
            ))}
          </nav>
          <div className="frame__person">
            <span className="frame__name">
              {person.name} {isToldByName ? null : <span className="frame__role">{roleName}</span>}
            </span>
            <Preferences />
            <Button appearance="subtle-button" onClick={() => void end()}>
              {t('logOut')}
            </Button>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} ref={main} className="frame__main">
        {children}
      </main>
    </div>
  );
}
