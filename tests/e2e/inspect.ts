import type { Page } from '@playwright/test';

/** Runs in the page: the texts in letters of another script than their language is written in. */
function strayIn(scripts: Readonly<Record<string, string>>): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const stray: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || parentElement.matches('script, style, noscript')) continue;
    const lang = parentElement.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    const foreign = scripts[lang];
    if (foreign && new RegExp(foreign, 'u').test(node.textContent ?? '')) stray.push(`${lang}: ${node.textContent?.trim()}`);
  }
  return stray;
}

/**
 * Every fragment says its language, so that it is read aloud by the right voice. Latin letters inside Arabic are left out:
 * codes, units of machines and abbreviations belong to every language.
 */
export function strayScripts(page: Page): Promise<string[]> {
  const otherThan = {
    ar: '[\\p{Script=Cyrillic}\\p{Script=Han}]',
    en: '[\\p{Script=Arabic}\\p{Script=Cyrillic}\\p{Script=Han}]'
  };
  return page.evaluate(strayIn, otherThan);
}

/** Spaces letters, words and lines as a reader may (WCAG 1.4.12). */
const SPACED =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** Runs in the page: what is wider than the window while every text is spaced. */
function beyond(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  document.adoptedStyleSheets.pop();
  if (scrollWidth <= clientWidth) return [];
  return [
    `${scrollWidth} > ${clientWidth}`,
    ...wide.slice(0, 3).map((element) => `${element.tagName} ${element.getAttribute('class')}`)
  ];
}

/** What sticks out of a window of 320 pixels, the width of 1280 at four times the size, with texts spaced too. */
export async function sticksOut(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(beyond, SPACED);
  await page.setViewportSize(before);
  return wide;
}
