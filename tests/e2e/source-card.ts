import type { Locator, Page } from 'playwright-core';

export const cardOf = (page: Page): Locator => page.getByRole('dialog');

/** What an open card tells: whose and which figure, the figure, and the words beside each term. */
export async function readCard(page: Page): Promise<Record<string, string>> {
  const card = cardOf(page);
  await card.waitFor();
  const terms = await card.locator('dt').evaluateAll((all) =>
    all.map((dt) => {
      const words = dt.nextElementSibling;
      return [
        dt.textContent.trim(),
        words instanceof HTMLElement ? words.innerText.replace(/\s+/g, ' ') : '',
      ];
    }),
  );
  const heading = await card.locator('h2').innerText();
  const figure = await card.locator('.figure').innerText();
  return { heading, figure, ...Object.fromEntries(terms) };
}
