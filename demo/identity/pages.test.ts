import 'reflect-metadata';
import { loginPage } from './pages';
import { ROLES_IN_WORDS } from './roles-in-words';
import { demoUsers, type DemoUser } from './users';

const users = demoUsers();
const countOf = (text: string, part: string): number => text.split(part).length - 1;

describe('the login page', () => {
  test('tells of each role what it can do, and has a link that fills in each user', () => {
    const html = loginPage(users, false, null);
    for (const { title, can } of Object.values(ROLES_IN_WORDS)) {
      expect(html).toContain(`<h3>${title}</h3>\n<p>${can}</p>`);
    }
    for (const { username } of users) {
      expect([username, countOf(html, `href="?wie=${username}"`)]).toEqual([username, 1]);
    }
    expect(html).not.toMatch(/selected>|autofocus>|aria-current="/);
  });

  test.each(users.map(({ username }) => username))(
    'has %s filled in after a click, with the password to go',
    (username) => {
      const html = loginPage(users, false, username);
      expect(html).toContain(`<option value="${username}" selected>`);
      expect(html).toContain(`href="?wie=${username}" aria-current="true"`);
      expect(html).toMatch(/<input id="wachtwoord"[^>]* autofocus>/);
      expect([countOf(html, ' selected'), countOf(html, 'aria-current="')]).toEqual([1, 1]);
    },
  );

  test('leaves out a role that nobody has', () => {
    const citizens = users.filter(({ role }) => role === 'CITIZEN');
    const html = loginPage(citizens, false, null);
    expect(countOf(html, '<h3>')).toBe(1);
    expect(html).toContain(`<h3>${ROLES_IN_WORDS.CITIZEN.title}</h3>`);
  });

  test('runs nothing that is in a name', () => {
    const odd: DemoUser = {
      ...{ username: 'a"&<b', name: '<script>', role: 'CITIZEN', oin: '' },
      ...{ worksAt: null, bsn: null },
    };
    const html = loginPage([odd], true, odd.username);
    expect(html).not.toContain('<script');
    expect(html).toContain('href="?wie=a%22%26%3Cb" aria-current="true">&lt;script&gt;</a>');
    expect(html).toContain('<option value="a&quot;&amp;&lt;b" selected>');
  });
});
