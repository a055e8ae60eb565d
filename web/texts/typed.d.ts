import type { nl } from './nl';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof nl;
    Locale: 'nl' | 'en';
  }
}
