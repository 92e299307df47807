import type { Page } from 'playwright-core';

/** How far the page reaches beyond its window, and what sticks out of the window or of its own picture or list. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const frameOf = (element: Element) => {
      const frame = element.parentElement?.closest('svg, fieldset') ?? document.documentElement;
      const { left, right } = frame.getBoundingClientRect();
      // A letter may hang a little over the start of its line.
      const slack = frame.matches('svg') ? 4 : 1;
      return { left: left - slack, right: right + slack };
    };
    const out = [...document.querySelectorAll('main *, header *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const frame = frameOf(element);
      return element.checkVisibility() && width > 0 && (left < frame.left || right > frame.right);
    });
    const names = out.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 30)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return { by: scrollWidth - clientWidth, names: names.slice(0, 5) };
  });

export const NOTHING = { by: 0, names: [] };
