/** What the page has to know of where it runs; the hub serves it beside the page. */
export interface WebSettings {
  /** Address of the identity provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** Address of the demo console; null outside development. */
  readonly consoleUrl: string | null;
}

/** Reads the settings. Throws when they are not there. */
export async function readWebSettings(): Promise<WebSettings> {
  const response = await fetch('/web-settings.json');
  if (!response.ok) throw new Error('The settings of the page cannot be read.');
  return (await response.json()) as WebSettings;
}
