import { DEFAULT_BREAKER } from '../../gateway/engine/transport/breaker';
import type { AgencyState } from './agency-settings';
import { type Behaviour, BEHAVIOURS, LONGEST_DELAY_MS, SHORTEST_DELAY_MS } from './behaviour';

/** The behaviours in Dutch, and what a caseworker sees of each. */
const WORDS: Readonly<Record<Behaviour, { readonly label: string; readonly shows: string }>> = {
  NORMAL: { label: 'Normaal', shows: 'De bron antwoordt gewoon.' },
  SLOW: { label: 'Traag', shows: 'De bron wacht eerst. Wacht zij te lang? Dan ziet u: te laat.' },
  DOWN: { label: 'Uit de lucht', shows: 'De bron neemt niet op. U ziet: niet bereikbaar.' },
  WRONG: {
    label: 'Fout antwoord',
    shows: 'De bron stuurt bedragen als tekst. U ziet: onbruikbaar antwoord.',
  },
  NO_GROUND: {
    label: 'Geen grondslag',
    shows: 'De bron mag voor dit doel niets delen. U ziet: geen grondslag.',
  },
  FAULTY: { label: 'Storing', shows: 'De bron meldt een eigen fout (HTTP 500). U ziet: storing.' },
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const inSeconds = (milliseconds: number): number => milliseconds / 1000;
const SECONDS = new Intl.NumberFormat('nl-NL', { style: 'unit', unit: 'second', unitDisplay: 'long' });
const dutchSeconds = (milliseconds: number): string => SECONDS.format(inSeconds(milliseconds));

const SHORTEST = inSeconds(SHORTEST_DELAY_MS);
const LONGEST = inSeconds(LONGEST_DELAY_MS);
const DELAY_REFUSED = `Kies een gedrag, en een wachttijd van ${dutchSeconds(SHORTEST_DELAY_MS)} tot ${dutchSeconds(LONGEST_DELAY_MS)}.`;

/** What an agency does now, in a few words, as "Traag (3 seconden)". */
export function behaviourInWords({ behaviour, delayMs }: Pick<AgencyState, 'behaviour' | 'delayMs'>): string {
  const { label } = WORDS[behaviour];
  return behaviour === 'SLOW' ? `${label} (${dutchSeconds(delayMs)})` : label;
}

function choice({ code, behaviour }: AgencyState, one: Behaviour): string {
  const id = `${code}-${one.toLowerCase()}`;
  const { label, shows } = WORDS[one];
  return `<div class="keuze">
<input type="radio" id="${id}" name="behaviour" value="${one}" aria-describedby="${id}-uitleg"${one === behaviour ? ' checked' : ''}>
<label for="${id}">${label}</label>
<p id="${id}-uitleg">${shows}</p>
</div>`;
}

function delayOf({ code, delayMs }: AgencyState, refused: boolean): string {
  const id = `${code}-wachttijd`;
  const mistake = refused ? ` aria-invalid="true" aria-describedby="${code}-fout"` : '';
  return `<div class="wachttijd">
<label for="${id}">Wachttijd bij traag, in seconden (${SHORTEST.toLocaleString('nl-NL')} tot ${LONGEST})</label>
<input type="number" id="${id}" name="seconds" min="${SHORTEST}" max="${LONGEST}" step="any" required value="${inSeconds(delayMs)}"${mistake}>
</div>`;
}

function section(agency: AgencyState, refused: boolean): string {
  const code = escaped(agency.code);
  const shown = { ...agency, code };
  const mistake = refused ? `<p class="fout" id="${code}-fout" role="alert">${DELAY_REFUSED}</p>` : '';
  return `<section class="bron" id="${code}" data-code="${code}" data-behaviour="${agency.behaviour}" aria-labelledby="${code}-naam">
<h2 id="${code}-naam">${escaped(agency.name)}</h2>
<p class="nu">Nu: <strong>${behaviourInWords(agency)}</strong></p>
<form method="post" action="/instellen/${code}" autocomplete="off">
${mistake}
<fieldset>
<legend>Wat doet ${escaped(agency.name)}?</legend>
${BEHAVIOURS.map((one) => choice(shown, one)).join('\n')}
</fieldset>
${delayOf(shown, refused)}
<button type="submit">Instellen <span class="verborgen">voor ${escaped(agency.name)}</span></button>
</form>
</section>`;
}

/**
 * The page of the console.
 * @param refused code of the agency whose form could not be read, when the page is shown again
 */
export function consolePage(agencies: readonly AgencyState[], refused?: string): string {
  const { faultsToOpen, resetMs } = DEFAULT_BREAKER;
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${refused === undefined ? '' : 'Fout: '}Bronnen in de demo - Huishoudbeeld</title>
<link rel="stylesheet" href="/console.css">
<script src="/live.js" defer></script>
</head>
<body>
<main>
<h1>Bronnen in de demo</h1>
<p class="intro">Alleen in de demo. Zo ziet u wat een hulpverlener ziet als een bron uitvalt.</p>
<p>Is een bron weer normaal? Dan kan het nog ${dutchSeconds(resetMs)} duren voordat u haar antwoord ziet. Na ${faultsToOpen} fouten achter elkaar
vraagt de hub die bron namelijk even niets. U ziet dan steeds: niet bereikbaar.</p>
<form class="alles" method="post" action="/alles-normaal"><button type="submit">Alles weer normaal</button></form>
<p class="verborgen" id="melding" role="status"></p>
<div class="bronnen">
${agencies.map((agency) => section(agency, agency.code === refused)).join('\n')}
</div>
</main>
</body>
</html>
`;
}
