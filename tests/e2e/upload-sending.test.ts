import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '#core/table/limits.ts';
import { audit } from './audit.ts';
import { largeTable } from './large-table.ts';
import { useAdministrator } from './use-administrator.ts';
import { eventually, useBrowser } from './visit.ts';

const { enter } = useBrowser();

const own = useAdministrator();

const open = async (path = '/uploads', options: Parameters<typeof enter>[0] = {}): Promise<Page> => {
  const page = await enter({ baseURL: own.origin, storageState: own.storageState, ...options });
  page.setDefaultTimeout(30_000);
  await page.goto(path);
  return page;
};

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles(fileOf(name, text));
const read = (page: Page) => page.getByRole('button', { name: '读取' }).click();
const status = (page: Page) => page.locator('#sending-phase').innerText();
const brought = async (page: Page): Promise<string[]> => {
  const answer = await page.request.get('/api/v1/uploads');
  const { uploads } = (await answer.json()) as { uploads: { fileName: string; state: string }[] };
  return uploads.filter(({ state }) => state === 'staged').map(({ fileName }) => fileName);
};

/** So slow that a megabyte takes some seconds. */
async function slowDown(page: Page, bytesASecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesASecond,
  });
}

/** Holds the answer to a file until told otherwise: it has arrived and is read, and nobody knows of it yet. */
async function holdAnswers(page: Page) {
  const session = await page.context().newCDPSession(page);
  const held: (() => void)[] = [];
  session.on('Fetch.requestPaused', ({ requestId }) =>
    held.push(() => void session.send('Fetch.continueRequest', { requestId })),
  );
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: '*/api/v1/uploads', requestStage: 'Response' }],
  });
  return held;
}

/** Every value that the bar has shown, null where it shows no part. */
const watchBar = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('progress') as HTMLProgressElement;
    const seen = ((window as unknown as { seen: (number | null)[] }).seen = []) as (number | null)[];
    new MutationObserver(() => seen.push(bar.hasAttribute('value') ? bar.value : null)).observe(bar, {
      attributes: true,
    });
  });
const seenOf = (page: Page) => page.evaluate(() => (window as unknown as { seen: (number | null)[] }).seen);

describe('a file on its way', () => {
  it('shows how much has come, then that it is read, and opens its preview', async () => {
    const page = await open();
    const held = await holdAnswers(page);
    await slowDown(page, 100_000);
    await watchBar(page);
    await choose(page, '试验.csv', largeTable({ rows: 8000 }));
    await read(page);
    await eventually(() => page.locator('.amount').innerText()).toMatch(/^0\.\d \/ 0\.\d MB$/);
    expect(await status(page)).toBe('正在上传 试验.csv');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('取消');
    await eventually(() => status(page)).toBe('已经收到，正在读');
    expect(await audit(page)).toEqual([]);
    const seen = await seenOf(page);
    const parts = seen.filter((value): value is number => value !== null);
    expect(new Set(parts).size).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeNull();
    await slowDown(page, -1);
    await eventually(() => held.length).toBe(1);
    held.pop()?.();
    await page.getByRole('heading', { name: '试验.csv' }).waitFor();
  });

  it('is cancelled half-way, and nothing of it is stored', async () => {
    const page = await open();
    await slowDown(page, 100_000);
    await choose(page, '半路.csv', largeTable({ rows: 20_000 }));
    await read(page);
    await eventually(() =>
      page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value),
    ).toBeGreaterThan(0.05);
    await page.keyboard.press('Enter');
    await eventually(() => status(page)).toContain('什么也没有留下');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('读取');
    expect(await page.locator('progress').isVisible()).toBe(false);
    expect(await brought(page)).not.toContain('半路.csv');
  });

  it('is cancelled while it is read, and forgotten again; what had been brought before stays', async () => {
    const page = await open();
    const held = await holdAnswers(page);
    const cancelAt = async (text: string, said: string) => {
      await choose(page, '读着.csv', text);
      await read(page);
      await eventually(() => held.length).toBe(1);
      await eventually(() => status(page)).toContain('正在读');
      expect(await page.locator('progress').getAttribute('value')).toBeNull();
      await page.getByRole('button', { name: '取消' }).click();
      expect(await status(page)).toBe('正在取消');
      held.pop()?.();
      await eventually(() => status(page)).toContain(said);
    };
    await cancelAt('区县,指标,数值,时期\n城阳,团员,11,2025\n', '什么也没有留下');
    expect(await brought(page)).not.toContain('读着.csv');
    const kept = '区县,指标,数值,时期\n城阳,团员,12,2025\n';
    await own.bring('留着.csv', kept);
    await cancelAt(kept, '先前交过');
    expect(await brought(page)).toContain('留着.csv');
  });

  it('says so where the network is down, and is sent when it is back', async () => {
    const page = await open();
    await choose(page, '断网.csv', '区县,指标,数值,时期\n城阳,团员,13,2025\n');
    await page.context().setOffline(true);
    await read(page);
    await page.getByRole('alert').filter({ hasText: '网络不通' }).waitFor();
    expect(await audit(page)).toEqual([]);
    await page.context().setOffline(false);
    await read(page);
    await page.getByRole('heading', { name: '断网.csv' }).waitFor();
  });

  it('says so where the answer is lost on its way, and trying again stores it once', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    session.on('Fetch.requestPaused', ({ requestId }) =>
      session.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' }),
    );
    const patterns = [{ urlPattern: '*/api/v1/uploads', requestStage: 'Response' as const }];
    await session.send('Fetch.enable', { patterns });
    await choose(page, '失联.csv', '区县,指标,数值,时期\n城阳,团员,16,2025\n');
    await read(page);
    await page.getByRole('alert').filter({ hasText: '没有等到答复' }).waitFor();
    await session.send('Fetch.disable');
    await read(page);
    await page.getByRole('heading', { name: '失联.csv' }).waitFor();
    expect((await brought(page)).filter((name) => name === '失联.csv')).toHaveLength(1);
  });

  it.each([
    ['a picture', '图.csv', '\x89PNG\r\n\x1a\n0000'],
    ['nothing', '空.csv', ''],
    ['more than may be sent', '大.csv', 'a'.repeat(MOST_BYTES + 1)],
  ])('is refused with the sentence that the form’s own page gives: %s', async (_what, name, text) => {
    const sentences = [];
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/uploads', { javaScriptEnabled });
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
      await read(page);
      await page.locator('.problem').waitFor();
      sentences.push(await page.locator('.problem').innerText());
    }
    expect(sentences[0]).toBe(sentences[1]);
  });

  it('may be dropped on the box; two at once are not', async () => {
    const page = await open();
    const drop = (count: number) =>
      page.locator('.bring').evaluate((form, files) => {
        const dataTransfer = new DataTransfer();
        for (let at = 0; at < files; at++)
          dataTransfer.items.add(
            new File([`区县,指标,数值,时期\n城阳,团员,14,202${at}\n`], `拖来${at}.csv`, { type: 'text/csv' }),
          );
        form.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, count);
    await drop(2);
    await page.getByRole('alert').filter({ hasText: '一次交一个文件' }).waitFor();
    await drop(1);
    await page.getByRole('heading', { name: '拖来0.csv' }).waitFor();
  });

  it('that is dropped beside the box is caught, and sent as well', async () => {
    const page = await open();
    const isCaught = await page.locator('h1').evaluate((heading) => {
      const dataTransfer = new DataTransfer();
      const text = '区县,指标,数值,时期\n城阳,团员,17,2021\n';
      dataTransfer.items.add(new File([text], '拖偏.csv', { type: 'text/csv' }));
      const fly = (name: string) =>
        heading.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
      return [fly('dragover'), fly('drop')].every((isLeft) => !isLeft);
    });
    expect(isCaught).toBe(true);
    await page.getByRole('heading', { name: '拖偏.csv' }).waitFor();
  });

  it('is read where it was chosen after something was pasted, and the other way round', async () => {
    const page = await open();
    await page.getByText('或者直接粘贴表格').click();
    const pasted = '区县,指标,数值,时期\n城阳,团员,18,2021\n';
    await choose(page, '后选.csv', '区县,指标,数值,时期\n城阳,团员,19,2021\n');
    await page.locator('textarea').fill(pasted);
    expect(await page.locator('input[type=file]').inputValue()).toBe('');
    await choose(page, '后选.csv', '区县,指标,数值,时期\n城阳,团员,19,2021\n');
    expect(await page.locator('textarea').inputValue()).toBe('');
    await read(page);
    await page.getByRole('heading', { name: '后选.csv' }).waitFor();
  });

  it('and a pasted table are refused together without script, and what was pasted stays', async () => {
    const page = await open('/uploads', { javaScriptEnabled: false });
    const pasted = '区县,指标,数值,时期\n城阳,团员,20,2021\n';
    await page.getByText('或者直接粘贴表格').click();
    await page.locator('textarea').fill(pasted);
    await choose(page, '两样.csv', '区县,指标,数值,时期\n城阳,团员,21,2021\n');
    await read(page);
    expect(await page.getByRole('alert').innerText()).toContain('又粘贴了表格');
    expect(await page.locator('textarea').inputValue()).toBe(pasted);
    await read(page);
    await page.getByRole('heading', { name: '粘贴的表格.csv' }).waitFor();
  });
});

it('a button that publishes shows that it works, and is pressed once', async () => {
  const path = await own.bring('发布.csv', '区县,指标,数值,时期\n城阳,团员,15,2020\n');
  const page = await open(path);
  let posts = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/publish$/, async (route) => {
    posts += 1;
    await held;
    await route.continue();
  });
  // The page itself tells: the driver asks it nothing while it waits for the next one.
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.evaluate(() => {
    const impatient = () => {
      const button = document.querySelector<HTMLElement>('.decision button');
      button?.click();
      console.log(button?.textContent, document.querySelector('#busy')?.textContent);
    };
    addEventListener('submit', () => setInterval(impatient, 100), { once: true });
  });
  await page.getByLabel('说明').focus();
  await page.keyboard.press('Enter');
  await eventually(() => told.length).toBeGreaterThan(3);
  expect(new Set(told)).toEqual(new Set(['正在发布… 正在发布…']));
  release();
  await page.getByText('已发布为第').waitFor();
  expect(posts).toBe(1);
});
