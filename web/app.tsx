import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, use, useMemo } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { FindPage } from './find/find-page';
import { connectHub } from './hub/hub';
import { HubError } from './hub/hub-error';
import { HubProvider } from './hub/use-hub';
import { Loading } from './parts/loading';
import type { Session } from './session/session';
import { SessionProvider } from './session/session-context';
import type { WebSettings } from './session/settings';
import { Broken, Fallback } from './shell/broken';
import { Frame } from './shell/frame';
import { NotForYou, NotFound } from './shell/not-found';
import { firstPage, mayOpen, pathOf, type PageName } from './shell/pages';
import { TermsProvider } from './terms/terms-context';
import { DutchTexts, Texts } from './texts/texts';

const HouseholdPage = lazy(() => import('./household/household-page'));
const CaseloadPage = lazy(() => import('./caseload/caseload-page'));
const AgencyPage = lazy(() => import('./agency/agency-page'));
const WhoLookedPage = lazy(() => import('./who-looked/who-looked-page'));

/** Kept in memory while it is shown, and never beside it: a question about a person is asked anew each time. */
const newMemory = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: 60_000,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // A device without a network asks and fails, and says so: otherwise it would wait, and say nothing.
        networkMode: 'always',
        retry: (count, error) => count < 1 && error instanceof HubError && error.code === 'UNREACHABLE',
      },
      mutations: { networkMode: 'always' },
    },
  });

interface Started {
  readonly settings: WebSettings;
  readonly session: Session;
}

/** The pages that open for a role only; the hub decides what they get to see. */
const GUARDED: readonly { readonly name: PageName; readonly page: ReactNode }[] = [
  { name: 'find', page: <FindPage /> },
  { name: 'household', page: <HouseholdPage /> },
  { name: 'caseload', page: <CaseloadPage /> },
  { name: 'agency', page: <AgencyPage /> },
  { name: 'whoLooked', page: <WhoLookedPage /> },
];

function Pages({ role }: { readonly role: string }) {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path="/" element={<Navigate to={firstPage(role)} replace />} />
        {GUARDED.map(({ name, page }) => (
          <Route key={name} path={pathOf(name)} element={mayOpen(name, role) ? page : <NotForYou />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}

function Started({ starting }: { readonly starting: Promise<Started> }) {
  const { settings, session } = use(starting);
  const hub = useMemo(() => connectHub(session.token), [session]);
  const memory = useMemo(() => newMemory(), []);
  return (
    <SessionProvider value={{ ...session, settings }}>
      <QueryClientProvider client={memory}>
        <HubProvider value={hub}>
          <TermsProvider>
            <BrowserRouter>
              <Frame>
                <Pages role={session.person.role} />
              </Frame>
            </BrowserRouter>
          </TermsProvider>
        </HubProvider>
      </QueryClientProvider>
    </SessionProvider>
  );
}

/** What is said when the texts of the page are what fails. */
const dutchFallback = (
  <DutchTexts>
    <Fallback />
  </DutchTexts>
);

/** The whole client, from the moment that the page has loaded. */
export function App({ starting }: { readonly starting: Promise<Started> }) {
  return (
    <Broken fallback={dutchFallback}>
      <Texts>
        <Broken fallback={<Fallback />}>
          <Suspense fallback={<Loading />}>
            <Started starting={starting} />
          </Suspense>
        </Broken>
      </Texts>
    </Broken>
  );
}
