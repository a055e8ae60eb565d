import { putOnPaper } from './on-paper';

/** What opens may ask the hub first. Longer than this a worker does not wait: the paper then says what was not there. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 60;

/** Opens what is folded; what was opened may bring more that is. */
function openAll(opened: Set<HTMLDetailsElement>): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.household details:not([open])')) {
    details.open = true;
    opened.add(details);
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));

/** Opens everything and waits until it is there. */
async function unfold(opened: Set<HTMLDetailsElement>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  do {
    openAll(opened);
    await pause();
  } while (
    Date.now() < until &&
    document.querySelector('.household .loading, .household details:not([open])') !== null
  );
}

/**
 * Prints the page as a dossier: light, with all that folds opened, under a title without anything of anybody, because
 * the title becomes the name of a file. Afterwards the page is as it was.
 */
export async function printPage(title: string): Promise<void> {
  const root = document.documentElement;
  const before = { title: document.title, appearance: root.dataset['appearance'] };
  const opened = new Set<HTMLDetailsElement>();
  putOnPaper(true);
  await unfold(opened);
  root.dataset['appearance'] = 'light';
  root.dataset['dossier'] = '';
  document.title = title;
  window.addEventListener(
    'afterprint',
    () => {
      for (const details of opened) details.open = false;
      root.dataset['appearance'] = before.appearance;
      delete root.dataset['dossier'];
      document.title = before.title;
      putOnPaper(false);
    },
    { once: true },
  );
  window.print();
}
