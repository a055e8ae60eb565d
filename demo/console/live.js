// The page works without this. With it, what is sent needs no new page, and what others change is shown at once.
const SECONDS = new Intl.NumberFormat('nl-NL', { style: 'unit', unit: 'second', unitDisplay: 'long' });
const message = document.getElementById('melding');

/** Words of the page itself: they stand once, in its labels. */
function inWords(section, { behaviour, delayMs }) {
  const label = section.querySelector(`input[value="${behaviour}"] + label`).textContent;
  return behaviour === 'SLOW' ? `${label} (${SECONDS.format(delayMs / 1000)})` : label;
}

function show(agencies) {
  const told = [];
  for (const agency of agencies) {
    const section = document.querySelector(`[data-code="${agency.code}"]`);
    const now = section.querySelector('.nu strong');
    const words = inWords(section, agency);
    if (now.textContent !== words) told.push(`${section.querySelector('h2').textContent}: ${words}`);
    now.textContent = words;
    section.dataset.behaviour = agency.behaviour;
    // Whoever is choosing keeps what she chose.
    if (section.querySelector('input:focus') !== null) continue;
    section.querySelector(`input[value="${agency.behaviour}"]`).checked = true;
    section.querySelector('input[name="seconds"]').value = String(agency.delayMs / 1000);
  }
  if (told.length > 0) message.textContent = told.join('. ');
}

async function ask(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`status ${response.status}`);
  show(await response.json());
}

function requestOf(form) {
  const section = form.closest('[data-code]');
  if (section === null) return ['/normal', { method: 'POST' }];
  const fields = new FormData(form);
  const body = {
    behaviour: fields.get('behaviour'),
    delayMs: Math.round(Number(fields.get('seconds')) * 1000),
  };
  const headers = { 'content-type': 'application/json' };
  return [`/agencies/${section.dataset.code}`, { method: 'PUT', headers, body: JSON.stringify(body) }];
}

for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What cannot be done here is done as without a script: the page then says what is wrong.
    ask(...requestOf(form)).catch(() => form.submit());
  });
}

const events = new EventSource('/events');
events.addEventListener('change', ({ data }) => show(JSON.parse(data)));
// What changed while nobody listened is asked for.
events.addEventListener('open', () => void ask('/agencies').catch(() => undefined));
