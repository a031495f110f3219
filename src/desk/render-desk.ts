/**
 * The desk as HTML: a list of quotations, each a form whose buttons settle it. Works without the script, which only
 * saves the way through a new page and adds keys. All text is escaped.
 */
import { escapeXml as escape } from '../website/files/escape-xml.js';
import type { DeskItem, DeskModel, Piece } from './desk-model.js';

export const DESK = '/_desk/';

/** `token` proves that a form was ours. `said` is what was just settled. */
export function renderDesk(model: DeskModel, token: string, said: string | null): string {
  const { title, items, all, names } = model;
  const count = all === 1 ? '1 quotation' : `${all} quotations`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Desk</title>
<link rel="stylesheet" href="${DESK}desk.css">
<script type="module" src="${DESK}desk.js"></script>
</head>
<body>
<header>
<p><a href="${escape(model.basePath)}">To the site</a> · <a href="${DESK}">All that is in doubt</a></p>
<h1>${escape(title)}</h1>
<p id="count">${count}${all > items.length ? `, the first ${items.length} here` : ''}.</p>
<p class="keys">Keys: <kbd>1</kbd>–<kbd>9</kbd> choose a name, <kbd>0</kbd> nobody, <kbd>x</kbd> no quotation,
<kbd>j</kbd> and <kbd>k</kbd> next and previous, <kbd>o</kbd> somebody else, <kbd>u</kbd> undo. Or use <kbd>Tab</kbd> and <kbd>Enter</kbd>.</p>
<p id="said" role="status">${said === null ? '' : escape(said)}</p>
</header>
<main>
${items.length === 0 ? '<p class="done">Nothing is in doubt.</p>' : items.map((item, i) => renderItem(item, i, model, token)).join('\n')}
</main>
<datalist id="names">${names.map((name) => `<option value="${escape(name)}"></option>`).join('')}</datalist>
</body>
</html>
`;
}

function renderItem(item: DeskItem, index: number, { basePath }: DeskModel, token: string): string {
  const id = `item-${index + 1}`;
  return `<article id="${id}" tabindex="-1" aria-labelledby="${id}-story">
<h2 id="${id}-story"><a href="${escape(basePath + item.path)}">${escape(item.headline)}</a></h2>
${item.before === '' ? '' : `<p class="before">${escape(item.before)}</p>`}
<p class="paragraph">${item.paragraph.map(renderPiece).join('')}</p>
${renderState(item)}
<form method="post" action="${DESK}corrections">
<button disabled hidden></button>
<input type="hidden" name="token" value="${escape(token)}">
<input type="hidden" name="story" value="${escape(item.story)}">
<input type="hidden" name="quotation" value="${escape(item.quotation)}">
<div class="choices">
${item.candidates.map(renderCandidate).join('\n')}
</div>
<div class="choices">
<button name="choice" value="nobody" data-key="0"><kbd>0</kbd> Nobody established</button>
<button name="choice" value="no-quotation" data-key="x"><kbd>x</kbd> Not a quotation</button>
${item.settled ? '<button name="choice" value="undo" data-key="u"><kbd>u</kbd> Undo the correction</button>' : ''}
</div>
<div class="choices">
<div class="field"><label>Somebody else <input name="other" list="names" autocomplete="off" data-key="o"></label>
<button name="choice" value="other">Save this name</button></div>
<div class="field"><label>Unnamed, called <input name="descriptor" autocomplete="off"></label>
<button name="choice" value="unnamed">Save as unnamed</button></div>
<div class="field"><label>Public note, saved with the choice <input name="note" autocomplete="off" value="${escape(item.note)}"></label></div>
</div>
</form>
</article>`;
}

function renderPiece({ text, quoted }: Piece): string {
  return quoted ? `<mark>${escape(text)}</mark>` : escape(text);
}

function renderState({ now, guess, settled }: DeskItem): string {
  const state = `<p class="state">Readers see: <b>${escape(now)}</b>${settled ? ', as an editor settled it' : ''}.</p>`;
  if (!guess || settled) return state;
  const reasons = guess.reasons.map((reason) => `<li>${escape(reason)}</li>`).join('');
  const sure = `${Math.round(guess.confidence * 100)} %`;
  const what = guess.name === now ? 'Why' : `Best guess: ${escape(guess.name)}`;
  return `${state}
<details><summary>${what}, ${sure} sure</summary><ul>${reasons}</ul></details>`;
}

function renderCandidate(name: string, i: number): string {
  return `<button name="speaker" value="${escape(name)}" data-key="${i + 1}"><kbd>${i + 1}</kbd> ${escape(name)}</button>`;
}
