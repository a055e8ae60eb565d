import { createHash } from 'node:crypto';
import { type PersonRole, ROLES_IN_WORDS } from './roles-in-words';
import { STYLE } from './style';
import type { DemoUser } from './users';

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

export const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
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

/** The people with one role. A link fills in the name: the page runs no script. */
function peopleOf(role: PersonRole, users: readonly DemoUser[], chosen: string | null): string {
  const people = users.filter((user) => user.role === role);
  if (people.length === 0) return '';
  const { title, can } = ROLES_IN_WORDS[role];
  const links = people.map(({ username, name }) => {
    const current = username === chosen ? ' aria-current="true"' : '';
    return `<li><a class="wie" href="?wie=${encodeURIComponent(username)}"${current}>${escaped(name)}</a></li>`;
  });
  return `<h3>${title}</h3>
<p>${can}</p>
<ul>
${links.join('\n')}
</ul>`;
}

function loginForm(users: readonly DemoUser[], refused: boolean, chosen: string | null): string {
  const options = users.map(
    ({ username, name }) =>
      `<option value="${escaped(username)}"${username === chosen ? ' selected' : ''}>${escaped(`${name} (${username})`)}</option>`,
  );
  const mistake = refused
    ? '<p class="fout" id="fout" role="alert">Deze gebruiker en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw.</p>'
    : '';
  // Who chose somebody has only the password left to fill in.
  const next = chosen === null ? '' : ' autofocus';
  return `<form class="inlog" method="post">
${mistake}
<label for="gebruiker">Als wie wilt u inloggen?</label>
<select id="gebruiker" name="username" autocomplete="username" required>
${options.join('\n')}
</select>
<label for="wachtwoord">Wachtwoord</label>
<p class="hint" id="waar">Het is voor iedereen hetzelfde. U vindt het in demo/README.md en op het scherm waar u de demo startte.</p>
<input id="wachtwoord" name="password" type="password" autocomplete="current-password" required aria-describedby="${refused ? 'fout waar' : 'waar'}"${refused ? ' aria-invalid="true"' : ''}${next}>
<button type="submit">Inloggen</button>
</form>`;
}

/**
 * The login page. Lists the users with what each can do, because nobody of the demo exists and a newcomer has to choose.
 * @param chosen username that is already chosen, when the page is shown again
 */
export function loginPage(users: readonly DemoUser[], refused: boolean, chosen: string | null): string {
  const roles = Object.keys(ROLES_IN_WORDS) as PersonRole[];
  return page(
    refused ? 'Inloggen is niet gelukt' : 'Inloggen',
    `<p>Dit is een demonstratie. Alle mensen in de lijst zijn verzonnen.</p>
<div class="twee">
${loginForm(users, refused, chosen)}
<section aria-labelledby="wie-kan-wat">
<h2 id="wie-kan-wat">Wie kan wat?</h2>
<p>Kies een naam. U hoeft dan alleen nog het wachtwoord in te vullen.</p>
${roles.map((role) => peopleOf(role, users, chosen)).join('\n')}
</section>
</div>`,
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
