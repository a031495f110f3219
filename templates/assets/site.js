// Enhancements only: everything on these pages works without this file.

const root = document.documentElement;

// ── Dark or light, remembered ──
const toggle = document.querySelector('[data-theme-toggle]');
if (toggle) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => toggle.setAttribute('aria-pressed', String(isDark()));
  toggle.hidden = false;
  show();
  system.addEventListener('change', show);
  toggle.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    show();
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // The choice then lasts as long as the page.
    }
  });
}

// ── "/" goes to the search ──
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = document.querySelector('input[type="search"]');
  const link = document.querySelector('[data-search-link]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else location.assign(`${link.href}#q`);
});

// ── Copy a quotation as a citation, plain or as Markdown ──
const story = document.querySelector('[data-citation]');
if (story && navigator.clipboard) {
  for (const figure of story.querySelectorAll('figure.box')) {
    const quotes = [...figure.querySelectorAll('blockquote')];
    figure.querySelectorAll('.ways').forEach((ways, i) => {
      addButtons(ways, figure, quotes[i], quotes[i].id);
    });
  }
  for (const card of story.querySelectorAll('.note-card')) {
    addButtons(card.querySelector('.ways'), card, card.querySelector('.note-words'), card.id.replace(/-note$/, ''));
  }
}

function addButtons(ways, place, quote, id) {
  addButton(ways, story.dataset.citation, () => cite(place, quote, id, false));
  addButton(ways, story.dataset.markdown, () => cite(place, quote, id, true));
}

function addButton(place, label, textOf) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  // “Copied” is to be heard, too.
  button.ariaLive = 'polite';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(textOf());
    button.textContent = story.dataset.copied;
    setTimeout(() => (button.textContent = label), 2000);
  });
  place.append(' ', button);
}

/** “Words” — Speaker, role. “Headline”, Outlet, 12 April 2017. Address */
function cite(place, quote, id, markdown) {
  const words = quote.dataset.words ?? quote.textContent.replace(/\s+/g, ' ').trim();
  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const who = text(place.querySelector('.who'));
  const headline = text(story.querySelector('h1'));
  const time = text(story.querySelector('time'));
  const address = `${location.origin}${location.pathname}#${id}`;
  const source = [markdown ? `[${escapeMarkdown(headline)}](${address})` : `“${headline}”`, story.dataset.outlet, time]
    .filter(Boolean)
    .join(', ');
  return markdown
    ? `> ${escapeMarkdown(words)}\n>\n> — ${escapeMarkdown(who)}. ${source}`
    : `${words} — ${who}. ${source}. ${address}`;
}

function escapeMarkdown(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
