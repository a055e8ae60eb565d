import { createHash } from 'node:crypto';
import type { DemoUser } from './users';

const STYLE = `body{font:1.125rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
label{display:block;font-weight:bold;margin-top:1rem}select,input,button{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}
button{margin-top:1.5rem;background:#154273;color:#fff;border:2px solid #154273}:focus-visible{outline:3px solid #e17000;outline-offset:2px}
.fout{border-left:.3rem solid #d52b1e;padding:.5rem 1rem}`;

/**
 * The content security policy of the pages: no scripts, our own style, and no other site around them.
 * @param origins sites that the form may lead to, by way of the redirects that follow it
 */
export function contentSecurityPolicy(origins: readonly string[]): string {
  const style = createHash('sha256').update(STYLE).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    `form-action ${["'self'", ...new Set(origins)].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - Huishoudbeeld</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

/**
 * The login page. Lists the users, because nobody of the demo exists.
 * @param chosen username that is already chosen, when the page is shown again
 */
export function loginPage(users: readonly DemoUser[], refused: boolean, chosen: string | null): string {
  const options = users.map(
    ({ username, name }) =>
      `<option value="${escaped(username)}"${username === chosen ? ' selected' : ''}>${escaped(`${name} (${username})`)}</option>`,
  );
  const mistake = refused
    ? '<p class="fout" id="fout" role="alert">Deze gebruiker en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw.</p>'
    : '';
  return page(
    refused ? 'Inloggen is niet gelukt' : 'Inloggen',
    `<p>Dit is een demonstratie. Alle mensen in de lijst zijn verzonnen.</p>
${mistake}
<form method="post">
<label for="gebruiker">Als wie wilt u inloggen?</label>
<select id="gebruiker" name="username" autocomplete="username" required>
${options.join('\n')}
</select>
<label for="wachtwoord">Wachtwoord</label>
<input id="wachtwoord" name="password" type="password" autocomplete="current-password" required${refused ? ' aria-invalid="true" aria-describedby="fout"' : ''}>
<button type="submit">Inloggen</button>
</form>`,
  );
}

/**
 * The page for a request that cannot be answered.
 * @param code error code of OAuth, as "invalid_request"; repeats nothing of the request, which may hold anything
 */
export function errorPage(code: string): string {
  return page(
    'Inloggen kan niet',
    `<p>De toepassing waar u vandaan komt, deed een verzoek dat wij niet kunnen uitvoeren.</p>
<p>Ga terug en probeer het opnieuw. Lukt het weer niet? Geef dan deze foutcode door: <code>${escaped(code)}</code>.</p>`,
  );
}

/** The page for a login that took too long, or that began in another browser. */
export const expiredPage = (): string =>
  page(
    'Inloggen duurde te lang',
    '<p>U kunt hier niet verder gaan. Ga terug naar de toepassing en begin opnieuw met inloggen.</p>',
  );
