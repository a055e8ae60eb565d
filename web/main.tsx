import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { openSession } from './session/session';
import { readWebSettings } from './session/settings';
import { startAppearance } from './theme/appearance';
import './theme/theme.css';

startAppearance();
const root = createRoot(document.querySelector('#root') ?? document.body);

const starting = readWebSettings().then(async (settings) => ({
  settings,
  session: await openSession(settings),
}));
root.render(
  <StrictMode>
    <App starting={starting} />
  </StrictMode>,
);
