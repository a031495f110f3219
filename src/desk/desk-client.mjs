// The desk in the browser: saves a choice without leaving the page, goes on to the next quotation, and takes keys.
// Without it the same forms work, each with a new page.

const said = document.getElementById('said');
let last = null;

const articles = () => [...document.querySelectorAll('main article')];

/** The quotation that the keyboard is in, else the first that is not settled. */
function current() {
  return (
    document.activeElement?.closest('main article') ?? articles().find((one) => !one.dataset.saved) ?? null
  );
}

function go(article) {
  if (!article) return;
  article.focus();
  article.scrollIntoView({ block: 'nearest' });
}

function step(by) {
  const all = articles();
  const at = all.indexOf(current());
  go(all[Math.max(0, Math.min(all.length - 1, at + by))]);
}

async function save(form, button) {
  const article = form.closest('article');
  const body = new URLSearchParams(new FormData(form));
  body.set(button.name, button.value);
  article.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    });
    const type = response.headers.get('Content-Type') ?? '';
    const message = type.includes('json') ? (await response.json()).said : await response.text();
    said.textContent = message;
    if (response.ok) settled(article, button.value === 'undo', message);
  } catch {
    said.textContent = 'The server does not answer, so nothing was saved.';
  }
  article.removeAttribute('aria-busy');
}

/** Marks the quotation as settled, with a way back, and goes on. */
function settled(article, undone, message) {
  article.querySelector('.saved')?.remove();
  delete article.dataset.saved;
  if (undone) {
    last = null;
    go(article);
    return;
  }
  article.dataset.saved = 'true';
  last = article;
  const note = document.createElement('p');
  note.className = 'saved';
  note.textContent = `${message} `;
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.textContent = 'Undo';
  undo.addEventListener('click', () => takeBack(article));
  note.append(undo);
  article.append(note);
  const all = articles();
  go(all.slice(all.indexOf(article) + 1).find((one) => !one.dataset.saved) ?? article);
}

function takeBack(article) {
  save(article.querySelector('form'), { name: 'choice', value: 'undo' });
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.submitter) save(event.target, event.submitter);
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLInputElement) {
    if (event.key === 'Escape') event.target.closest('article').focus();
    if (event.key !== 'Enter') return;
    // Enter saves what the field is for, and never the first name of the list.
    event.preventDefault();
    const button = event.target.closest('label').nextElementSibling;
    if (button instanceof HTMLButtonElement && event.target.value.trim() !== '') button.click();
    return;
  }
  if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
  else if (event.key === 'u' && last) takeBack(last);
  else {
    const control = document.activeElement?.closest('[data-saved]')
      ? null
      : current()?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!control) return;
    if (control instanceof HTMLInputElement) control.focus();
    else control.click();
  }
  event.preventDefault();
});

go(articles()[0]);
