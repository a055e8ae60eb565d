interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly gone: boolean;
}

/** Reads one Set-Cookie header. Without a path the cookie is for the folder of the page that set it. */
function readCookie(header: string, from: URL): Cookie {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const valueOf = (name: string): string | undefined =>
    attributes.find((one) => one.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const expires = valueOf('expires');
  const equals = pair.indexOf('=');
  return {
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    path: valueOf('path') ?? from.pathname.slice(0, from.pathname.lastIndexOf('/') + 1),
    gone: expires !== undefined && Date.parse(expires) <= Date.now(),
  };
}

const isUnder = (pathname: string, folder: string): boolean =>
  pathname === folder || pathname.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** What a login needs of a browser: cookies of one site, and redirects that are looked at before they are followed. */
export class Browser {
  /** Every address that was asked for or pointed to, in order. */
  readonly visited: URL[] = [];
  private readonly cookies = new Map<string, Cookie>();

  /** Asks for a page; with a form, sends that. Follows nothing. */
  async open(url: URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    this.visited.push(url);
    const cookie = [...this.cookies.values()]
      .filter(({ path }) => isUnder(url.pathname, path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: cookie === '' ? {} : { cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const header of response.headers.getSetCookie()) this.keep(readCookie(header, url));
    const next = this.target(response, url);
    if (next) this.visited.push(next);
    return response;
  }

  /** Where an answer points to, or null when it is a page. */
  target(response: Response, from: URL): URL | null {
    const location = response.headers.get('location');
    return location === null ? null : new URL(location, from);
  }

  private keep(cookie: Cookie): void {
    const key = `${cookie.path} ${cookie.name}`;
    if (cookie.gone) this.cookies.delete(key);
    else this.cookies.set(key, cookie);
  }
}
