/** Walks a page with the Tab key alone: what cannot be reached, and what does not show that it was reached. */
import type { Page } from 'playwright-core';

/** What a reader would want to reach; closed `details` hide their content, which is right. */
const OPERABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

interface Stop {
  readonly name: string;
  readonly order: number;
  readonly visible: boolean;
}

/** Presses Tab through the whole page; problems as sentences. */
export async function walkKeyboard(page: Page): Promise<string[]> {
  const names = await page.evaluate<string[]>(`(() => {
    globalThis.walked = [...document.querySelectorAll('${OPERABLE}')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0);
    return walked.map((e) => e.tagName.toLowerCase() + ' "' + e.textContent.trim().slice(0, 40) + '"');
  })()`);
  const stops: Stop[] = [];
  for (let press = 0; press < names.length + 1; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(FOCUSED);
    if (stop === null) break;
    stops.push(stop);
  }
  const reached = new Set(stops.map(({ order }) => order));
  return [
    ...names.filter((_, order) => !reached.has(order)).map((name) => `cannot be reached: ${name}`),
    ...stops.filter(({ visible }) => !visible).map(({ name }) => `shows no focus: ${name}`),
    ...stops
      .filter(({ order }, index) => index > 0 && order < (stops[index - 1]?.order ?? 0))
      .map(({ name }) => `is out of order: ${name}`),
  ];
}

/** Radio buttons are one stop for Tab, so each of a group counts as reached with the first. */
const FOCUSED = `(() => {
  const e = document.activeElement;
  if (e === null || e === document.body) return null;
  const style = getComputedStyle(e);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  const box = e.getBoundingClientRect();
  return {
    name: e.tagName.toLowerCase() + ' "' + e.textContent.trim().slice(0, 40) + '"',
    order: walked.indexOf(e),
    visible: (outlined || style.boxShadow !== 'none') && box.width > 0 && box.height > 0,
  };
})()`;
