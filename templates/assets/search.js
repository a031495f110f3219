// The search page: Pagefind's index, its filters, and a jump to a speaker by any name. Words and filters stand in the
// address, so that a search can be shared and the way back works.

const PAGE = 10;
const NAMES_SHOWN = 5;
/** Milliseconds after which a reader is told that the search goes on. */
const PATIENCE = 300;

const form = document.querySelector('form.search');
const words = form.elements.q;
const selects = [...form.querySelectorAll('select')];
const status = document.querySelector('.search-status');
const list = document.querySelector('.search-results');
const jump = document.querySelector('.search-jump');
const more = document.querySelector('.search-more');
const { base } = form.dataset;
const language = document.documentElement.lang;
const number = new Intl.NumberFormat(language);
const plural = new Intl.PluralRules(language);
const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
const counts = JSON.parse(form.dataset.count);

let names = [];
let results = [];
let shown = 0;
let latest = 0;
let waiting;

form.hidden = false;
// Whoever came by the key "/" wants to type; nobody else is moved from where they are.
if (location.hash === '#q') words.focus();
// The words are read at once: what a reader types while the index is loading must stay.
readAddress([words]);
const loaded = load();
loaded.catch(fail);
const run = () => search().catch(fail);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
form.addEventListener('input', run);
more.addEventListener('click', () => void showMore().catch(fail));
addEventListener('popstate', () => {
  readAddress([words, ...selects]);
  void run();
});
void run();

async function load() {
  const { createInstance } = await import(`${base}pagefind/pagefind.js`);
  // In the page rather than in a worker, whose own policy could not be granted here alone.
  const pagefind = createInstance({ baseUrl: base, noWorker: true, excerptLength: 32, excerptEllipsis: '…' });
  const [filters] = await Promise.all([pagefind.filters(), loadNames()]);
  for (const select of selects) fillSelect(select, Object.keys(filters[select.name] ?? {}));
  readAddress(selects);
  return pagefind;
}

function fail(error) {
  console.warn(error);
  clearTimeout(waiting);
  status.textContent = form.dataset.failed;
}

// ── The address ──

function readAddress(fields) {
  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? '';
}

function writeAddress() {
  const fields = [words, ...selects].map(({ name, value }) => [name, value.trim()]);
  const query = new URLSearchParams(fields.filter(([, value]) => value !== ''));
  history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`);
}

// ── Results ──

async function search() {
  const turn = ++latest;
  const asked = words.value.trim() !== '' || location.search !== '';
  clearTimeout(waiting);
  if (asked) waiting = setTimeout(() => (status.textContent = form.dataset.searching), PATIENCE);
  const pagefind = await loaded;
  // Newer words have been typed while the index was loading; and not before then are the filters what they are to be.
  if (turn !== latest) return;
  const term = words.value.trim();
  const filters = Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  writeAddress();
  showNames(term);
  if (term === '' && Object.keys(filters).length === 0) return clear('');
  const sort = term === '' ? { date: 'desc' } : {};
  const found = await pagefind.debouncedSearch(term === '' ? null : term, { filters, sort }, turn === 1 ? 0 : 150);
  // Null: newer words, again.
  if (found === null || turn !== latest) return;
  results = found.results;
  clear(results.length === 0 ? form.dataset.nothing : countResults(results.length));
  await showMore();
}

function clear(message) {
  clearTimeout(waiting);
  if (message === '') results = [];
  shown = 0;
  list.replaceChildren();
  more.hidden = true;
  status.textContent = message;
}

function countResults(n) {
  return (counts[plural.select(n)] ?? counts.other).replace('{n}', number.format(n));
}

async function showMore() {
  const turn = latest;
  const next = await Promise.all(results.slice(shown, shown + PAGE).map((result) => result.data()));
  if (turn !== latest) return;
  list.append(...next.map(resultItem));
  shown += next.length;
  more.hidden = shown >= results.length;
}

function resultItem({ url, meta, excerpt, filters }) {
  const [kind] = filters.kind;
  const link = element('a', meta.title);
  link.href = url;
  const heading = element('h2');
  heading.append(link);
  const facts = [form.dataset[kind], meta.role, meta.date && day.format(new Date(meta.date)), meta.outlet];
  const item = element('li');
  item.append(heading, element('p', facts.filter(Boolean).join(' · '), 'meta'));
  // What is known of a speaker or topic besides its name is a list of other names.
  if (kind === 'story') item.append(markedText(excerpt));
  return item;
}

/** Pagefind marks the words found with `<mark>` in text whose `<` and `>` it has escaped; nothing else is markup. */
function markedText(excerpt) {
  const paragraph = element('p');
  excerpt.split(/<mark>|<\/mark>/).forEach((part, at) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    paragraph.append(at % 2 === 1 ? element('mark', text) : text);
  });
  return paragraph;
}

function element(name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function fillSelect(select, values) {
  values.sort(new Intl.Collator(language, { numeric: true }).compare);
  if (select.name === 'year') values.reverse();
  select.append(...values.map((value) => new Option(value, value)));
  select.closest('p').hidden = values.length === 0;
}

// ── From a name to its page ──

async function loadNames() {
  const response = await fetch(`${base}search/names.json`);
  if (!response.ok) return;
  names = (await response.json()).map(([id, ...all]) => ({ id, name: all[0], forms: all.map(fold) }));
}

/** `Müller-Łódź` → `muller lodz`, so that it is found without accents. */
function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function showNames(term) {
  const query = fold(term);
  const found = query.length < 2 ? [] : findNames(query);
  jump.replaceChildren(
    ...found.map(({ id, name }) => {
      const link = element('a', name);
      link.href = `${base}speakers/${id}/`;
      const item = element('li');
      item.append(link);
      return item;
    }),
  );
  jump.hidden = found.length === 0;
}

/** Names of which every word typed begins a word; whole matches first. */
function findNames(query) {
  const typed = query.split(' ');
  const fits = (form) => typed.every((word) => form.split(' ').some((part) => part.startsWith(word)));
  const rank = ({ forms }) => (forms.includes(query) ? 0 : forms.some((form) => form.startsWith(query)) ? 1 : 2);
  return names
    .filter(({ forms }) => forms.some(fits))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, NAMES_SHOWN);
}
