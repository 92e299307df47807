import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const choose = async (page: Page, list: string, change: (page: Page) => Promise<void>): Promise<void> => {
  await page.locator('.opening summary', { hasText: list }).click();
  await change(page);
};
const queryOf = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
const untilQuery = (page: Page, query: Record<string, string>) =>
  eventually(() => queryOf(page)).toEqual(query);

const subjects = (page: Page) => page.locator('.groups h2').allInnerTexts();
const metrics = (page: Page) => page.locator('.panel h3').allTextContents();
const districts = async (page: Page) =>
  (await page.locator('.coverage tbody th').allInnerTexts()).map((name) => name.trim().slice(0, 2));
const figures = (page: Page) => page.locator('.panel td:nth-child(2) a').allTextContents();

/** What a choice does: to the address, and to what one part of the page then tells. */
interface Choice {
  readonly act: (page: Page) => Promise<unknown>;
  readonly query: Record<string, string>;
  readonly told: (page: Page) => Promise<string[]>;
  readonly now: readonly string[];
}

const CHOICES: Record<string, Choice> = {
  'two districts': {
    act: (page) =>
      choose(page, '区县', async () => {
        for (const name of ['济阳', '西固', '山亭']) {
          await page.getByRole('checkbox', { name }).uncheck();
          await eventually(() => districts(page)).not.toContain(name);
        }
      }),
    query: { district: 'laoshan,chengyang' },
    told: districts,
    now: ['崂山', '城阳'],
  },
  'another subject': {
    act: (page) => choose(page, '主题', () => page.getByRole('checkbox', { name: '关爱服务' }).check()),
    query: { subject: 'volunteers,branches,loans,care' },
    told: subjects,
    now: ['志愿者', '团组织', '贷款', '关爱服务'],
  },
  'one metric': {
    act: (page) => choose(page, '指标', () => page.getByRole('checkbox', { name: '青年突击队' }).check()),
    query: { metric: 'squads' },
    told: async (page) => (await metrics(page)).map((name) => name.trim().slice(0, 5)),
    now: ['青年突击队'],
  },
  'a period': {
    act: (page) => choose(page, '时期', () => page.getByRole('radio', { name: '2023' }).check()),
    query: { period: '2023' },
    told: figures,
    now: ['1000余', '23', '80余', '531', '27', '2000余万'],
  },
  'a version': {
    act: (page) => choose(page, '版本', () => page.getByRole('radio', { name: /^1 / }).check()),
    query: { version: '1' },
    told: figures,
    now: ['1600余', '150余', '5'],
  },
};

describe('choosing', () => {
  it('where the last tick of a list goes, its form says what is shown: all', async () => {
    const page = await visit('/');
    const boxes = page.locator('.opening form [name=district]');
    await choose(page, '区县', async () => {
      for (const box of await boxes.all()) await box.uncheck({ timeout: 5000 }).catch(() => undefined);
    });
    await eventually(() =>
      boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([true, true, true, true, true]);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#m-squads li[id^=r-]').count()).toBe(5);
  });

  it('a past version names the sources of what it shows, and no others', async () => {
    const page = await visit('/?version=1');
    expect(await page.locator('footer li').count()).toBe(1);
    expect(await page.locator('.opening .lead').innerText()).toContain('一份公开文件');
  });

  it.each(Object.entries(CHOICES))(
    '%s changes the address and the rows, and back and forward restore both',
    async (_, { act, query, told, now }) => {
      const page = await visit('/');
      const before = await told(page);
      expect(before).not.toEqual(now);
      await act(page);
      await untilQuery(page, query);
      await eventually(() => told(page)).toEqual(now);

      while (page.url().includes('?')) {
        const here = page.url();
        await page.goBack();
        expect(page.url()).not.toBe(here);
      }
      await eventually(() => told(page)).toEqual(before);
      await eventually(async () => (await page.goForward(), queryOf(page))).toEqual(query);
      await eventually(() => told(page)).toEqual(now);
    },
  );

  it.each(Object.entries(CHOICES))('%s opened afresh by its address shows the same', async (_, choice) => {
    const page = await visit('/');
    await choice.act(page);
    await untilQuery(page, choice.query);
    await eventually(() => choice.told(page)).toEqual(choice.now);
    const fresh = await visit(new URL(page.url()).search);
    const content = (one: Page) => one.locator('.coverage, .groups, footer').allInnerTexts();
    expect(await content(fresh)).toEqual(await content(page));
    const checked = (one: Page) =>
      one
        .locator('.opening form :checked')
        .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
    expect(await checked(fresh)).toEqual(await checked(page));
  });
});
