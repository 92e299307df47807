import type { Page } from 'playwright-core';

/** The targets smaller than 24 px either way (WCAG 2.5.8); a box is as large as its label. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, select, summary, input')].flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const isShown = element.checkVisibility() && !element.matches('.skip');
      if (!isShown || (width >= 23.9 && height >= 23.9)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
      return [`${element.tagName} ${name} ${Math.round(width)}×${Math.round(height)}`];
    }),
  );
