import type { Locator } from 'playwright-core';

/** The Chinese that a page shows or speaks, its signs too, outside of what it marks as Chinese. */
export const strayChinese = (part: Locator): Promise<string[]> =>
  part.evaluate((root) => {
    const told: string[] = [document.title];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('script, style, [lang="zh-CN"]')) continue;
      if (!(node instanceof Element)) told.push(node.textContent ?? '');
      else for (const name of ['title', 'aria-label']) told.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(told)].filter((text) => /[\p{Script=Han}，。：；（）、]/u.test(text));
  });
