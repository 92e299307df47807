import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { REASON_CODES } from '#core/compare/panel.ts';
import { readRules } from '#core/compare/read-rules.ts';
import { REASON_WORDS } from '#core/compare/reason-words.ts';
import { audit } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { smallTargets } from './small-targets.ts';
import { strayChinese } from './stray-chinese.ts';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = ['zh', 'en'] as const;
const { rules, title, introduction } = readRules(readFileSync('core/compare/COMPARABILITY.md', 'utf8'));

interface Panel {
  readonly metric: string;
  readonly reasons: readonly { readonly rule: string }[];
}

describe.each(LANGUAGES)('the page How we compare, in %s', (lang) => {
  const address = `/how?lang=${lang}`;

  it('holds every section of COMPARABILITY.md under its number: name, rule and why', async () => {
    const page = await visit(address, WITHOUT_SCRIPT);
    expect(await page.locator('h1').innerText()).toBe(title[lang]);
    expect(await page.locator('main').innerText()).toContain(introduction[lang]);
    expect(await page.locator('.rules > section').count()).toBe(rules.length);
    for (const { number, name, text, why } of rules) {
      const told = (await page.locator(`[id="${number}"]`).innerText()).replaceAll(/\s+/g, ' ');
      expect(told).toContain(`§${number} ${name[lang]}`);
      expect(told).toContain(text[lang]);
      expect(told).toContain(why[lang]);
    }
  });

  it.each(REASON_CODES)('%s is an anchor there, in its short form and with its code', async (code) => {
    const { rule, short } = REASON_WORDS[code];
    const html = await (await fetch(inject('origin') + address)).text();
    const section = html.split('<section').find((part) => part.includes(`id="${rule}"`));
    expect(section).toContain(short[lang]);
    expect(section).toContain(`>${code}<`);
  });

  it('its contents lead to every section', async () => {
    const page = await visit(address, WITHOUT_SCRIPT);
    const links = await page
      .getByRole('navigation', { name: lang === 'zh' ? '目录' : 'Contents' })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(rules.flatMap(({ number, section }) => (section === null ? [`#${number}`] : [])));
  });

  it('every link within the page leads somewhere in it', async () => {
    const page = await visit(address, WITHOUT_SCRIPT);
    const lost = await page.locator('main a[href^="#"]').evaluateAll((all) =>
      all.flatMap((link) => {
        const id = link.getAttribute('href')?.slice(1) ?? '';
        return document.getElementById(id) ? [] : [id];
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    for (const width of [390, 1440]) {
      const viewport = { width, height: 900 };
      const page = await visit(`${address}&theme=${theme}`, { viewport, isLive: false });
      expect(await audit(page)).toEqual([]);
    }
  });

  it.each([320, 390, 768, 1440, 2560])('at %i px nothing sticks out', async (width) => {
    const page = await visit(address, { viewport: { width, height: 800 }, isLive: false });
    expect(await overflow(page)).toEqual(NOTHING);
  });

  it('sends no script', async () => {
    expect(await (await fetch(inject('origin') + address)).text()).not.toContain('<script');
  });
});

it('in English no Chinese is left that is not marked as Chinese', async () => {
  const page = await visit('/how?lang=en', WITHOUT_SCRIPT);
  expect(await strayChinese(page.locator('main'))).toEqual([]);
});

it('whatever is tapped is large enough, but for numbers within a sentence', async () => {
  const page = await visit('/how', { viewport: { width: 390, height: 800 }, isLive: false });
  const small = await smallTargets(page);
  expect(small.filter((target) => !/^A §\d+[a-z]? /.test(target))).toEqual([]);
});

describe('an address with a number', () => {
  it('opens at its rule, and marks it', async () => {
    const page = await visit('/how#6a', WITHOUT_SCRIPT);
    const rule = page.locator('[id="6a"]');
    expect(await rule.evaluate((section) => section.matches(':target'))).toBe(true);
    const isInSight = () =>
      rule.evaluate((section) => {
        const { top } = section.getBoundingClientRect();
        return top >= 0 && top < 400;
      });
    await eventually(isInSight).toBe(true);
  });
});

describe('examples', () => {
  const ask = async (version = '') => {
    const response = await fetch(`${inject('origin')}/api/v1/compare${version}`);
    return ((await response.json()) as { panels: Panel[] }).panels;
  };

  it.each(['', '?version=1'])(
    'are metrics whose verdict cites the rule now, or at the version%s',
    async (as) => {
      const panels = await ask(as);
      const page = await visit(`/how${as}`, WITHOUT_SCRIPT);
      const links = await page.locator('aside a[href^="/metric/"]').all();
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const [path = '', query] = ((await link.getAttribute('href')) ?? '').split('?');
        const rule = await link.evaluate((a) => a.closest('section')?.id);
        const panel = panels.find(({ metric }) => path === `/metric/${metric}`);
        expect(panel?.reasons.map((reason) => reason.rule)).toContain(rule);
        expect(query).toBe(as === '' ? undefined : 'version=1');
      }
    },
  );

  it('are at most three, and the others are counted', async () => {
    const panels = await ask();
    const page = await visit('/how', WITHOUT_SCRIPT);
    const alone = panels.filter(({ reasons }) => reasons.some(({ rule }) => rule === '4')).length;
    const notes = page.locator('[id="4"] aside');
    expect(await notes.getByRole('link').count()).toBe(3);
    expect(await notes.innerText()).toContain(`另有${alone - 3}个指标`);
  });
});

it('on paper every rule is printed, black on white, and fits the sheet', async () => {
  const page = await visit('/how?theme=dark', { ...WITHOUT_SCRIPT, viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  for (const section of await page.locator('.rules > section').all())
    expect(await section.isVisible()).toBe(true);
  expect(await page.locator('main nav').isVisible()).toBe(false);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');
  expect(await overflow(page)).toEqual(NOTHING);
});
