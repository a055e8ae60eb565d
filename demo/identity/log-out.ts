import type { KoaContextWithOIDC } from 'oidc-provider';
import { page } from './pages';

/** The pages around the end of a session. The library's own would be in English and fetch a font from elsewhere. */
export const logoutPages = {
  /** Asks whether to end the session. @param form the library's form, to which the buttons belong */
  logoutSource(context: KoaContextWithOIDC, form: string): void {
    context.type = 'html';
    context.body = page(
      'Uitloggen',
      `<p>U sluit uw werk af. Daarna kan iemand anders inloggen.</p>
${form}
<button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button>`,
    );
  },
  /** Says that the session has ended, to who came without a place to go back to. */
  postLogoutSuccessSource(context: KoaContextWithOIDC): void {
    context.type = 'html';
    context.body = page('U bent uitgelogd', '<p>U kunt dit venster sluiten.</p>');
  },
};
