import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();
const PAGE = '/use?metric=volunteers-deployed';
const quiet = { isLive: false } as const;
const permissions = ['clipboard-read', 'clipboard-write'];

/** The words of small slides that are higher than their place. */
const overfull = (slides: Locator): Promise<string[]> =>
  slides
    .locator('.text')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollHeight > one.clientHeight + 2)
        .map((one) => one.textContent.trim().slice(0, 20)),
    );

describe('a chart into slides', () => {
  it.each(['/', '/metric/volunteers-deployed', '/insist?metric=loan-amount'])(
    'takes two clicks from %s',
    async (path) => {
      const page = await visit(path, { isLive: path === '/' });
      await page.getByRole('link', { name: '放进幻灯片' }).last().click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'PPTX 16:9' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^并览-.+-第5版\.pptx$/);
      const chunks = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).subarray(0, 2).toString()).toBe('PK');
    },
  );

  it.each([
    ['/coverage?subject=branches', '/use?subject=branches&spec=coverage'],
    ['/coverage?state=plan-only&of=laoshan', '/use?metric=volunteers,social-sector-orgs&spec=coverage'],
    ['/district/laoshan', '/use?district=laoshan&spec=coverage'],
    ['/', '/use?metric=volunteers-deployed,'],
  ])('takes the table of what is known from %s in two clicks', async (path, address) => {
    const page = await visit(path, { isLive: path === '/' });
    const link = page.locator('main a[href*="spec=coverage"]');
    expect(await link.innerText()).toBe('放进幻灯片');
    expect(await link.getAttribute('href')).toContain(address);
    await link.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PPTX 16:9' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('并览-资料写到了多少-第5版.pptx');
    expect(await page.locator('img').first().getAttribute('src')).toContain('/charts/coverage.');
  });

  it('offers nothing that is not there', async () => {
    const page = await visit(PAGE, quiet);
    const addresses = await page
      .locator('main :is(a, img, iframe)')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '').filter(Boolean),
      );
    const files = addresses.filter((address) => /^\/(charts|embed)\//.test(address));
    expect(files.length).toBeGreaterThan(9);
    for (const address of new Set(files)) {
      const answer = await fetch(new URL(address, inject('origin')));
      expect([address, answer.status]).toEqual([address, 200]);
    }
  });

  it('asks whether it follows the data, and every form keeps to the answer at once', async () => {
    const page = await visit(PAGE, quiet);
    const current = page.locator('#choices [aria-current]');
    expect(await current.allInnerTexts()).toEqual(['随数据更新', '16:9', '浅色']);
    expect(await page.getByText('总是停在这一版，不会自己更新').isVisible()).toBe(true);
    await page.getByRole('link', { name: '固定在这一版' }).click();
    await page.waitForURL('**version=5**');
    await page.getByRole('link', { name: '4:3', exact: true }).click();
    await page.waitForURL('**size=4x3**');
    expect(await current.allInnerTexts()).toEqual([
      expect.stringMatching(/^固定在这一版（第5版，/),
      '4:3',
      '浅色',
    ]);
    for (const name of ['PPTX 16:9', 'PNG 2×', 'SVG', 'XLSX'])
      expect(await page.getByRole('link', { name }).getAttribute('href')).toContain('version=5');
    expect(await page.getByRole('link', { name: 'PNG 2×' }).getAttribute('href')).toContain('size=4x3');
    expect(await page.getByLabel('带数据的框（iframe）').inputValue()).toContain('version=5');
    expect(await page.frameLocator('iframe').getByText('固定于并览第5版').count()).toBe(1);
  });

  it('writes into all that is taken away which districts it shows, and in which shape', async () => {
    const page = await visit(PAGE, quiet);
    const named = 'district=laoshan%2Cchengyang%2Cjiyang%2Cxigu%2Cshanting';
    const forms = page.locator('main :is(a.button, iframe)');
    for (const address of await forms.evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''),
    ))
      expect(address).toContain(named);
    for (const label of ['带数据的框（iframe）', '只要图，手机上自动换竖版']) {
      expect(await page.getByLabel(label).inputValue()).toContain(named);
      expect(await page.getByLabel(label).inputValue()).toContain('size=natural');
    }
  });

  it.each([
    [300, 1000, 'tall'],
    [912, 390, 'wide'],
  ] as const)(
    'gives a frame whose shape goes by its room: %i px in a window of %i',
    async (room, window, shape) => {
      const page = await visit(PAGE, quiet);
      const code = await page.getByLabel('带数据的框（iframe）').inputValue();
      await page.setViewportSize({ width: window, height: 800 });
      await page.setContent(`<!doctype html><div style="width:${room}px">${code}</div>`);
      const picture = page.frameLocator('iframe').locator(`svg.${shape}`);
      await picture.waitFor();
      const box = await page.locator('iframe').boundingBox();
      expect(Math.round(box?.width ?? 0)).toBe(room);
      // The picture and the line below it, with no empty room around them.
      const { width = 0 } = (await picture.boundingBox()) ?? {};
      expect(width).toBe(room);
    },
  );

  it('of many charts shows what the deck will hold, and offers no picture that is too large', async () => {
    const path = '/use?subject=volunteers,branches,loans&size=natural';
    const page = await visit(path, { ...quiet, javaScriptEnabled: false });
    const slides = page.getByRole('list', { name: '这份幻灯片里将有' }).getByRole('listitem');
    const first = await slides.first().innerText();
    expect(first).toContain('区县并排看');
    expect(await slides.last().innerText()).toContain('来源');
    expect(await page.locator('main table').first().isVisible()).toBe(false);
    for (const href of await page
      .locator('a[href^="/charts/"][download]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
      expect([(await fetch(new URL(href, inject('origin')))).status, href]).toEqual([200, href]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
  });

  it.each([
    ['/use?metric=squads', 390],
    ['/use?metric=squads&lang=en', 390],
    ['/use?metric=volunteers-deployed&lang=en', 390],
    ['/use?metric=squads', 1440],
  ])('shows the slide of %s at %i with its statement once, and room for its chart', async (path, width) => {
    const page = await visit(path, { ...quiet, viewport: { width, height: 900 } });
    const slide = page.locator('[aria-labelledby=deck] ol .slide');
    const [whole, drawn] = [await slide.boundingBox(), await slide.locator('.drawn svg').boundingBox()];
    expect((drawn?.height ?? 0) / (whole?.height ?? 1)).toBeGreaterThan(0.35);
    expect(await slide.locator('img').count()).toBe(0);
    const title = await slide.locator('.title').innerText();
    expect(title).not.toContain('…');
    expect((await slide.innerText()).split(title.trim())).toHaveLength(2);
    expect(await overfull(slide)).toEqual([]);
  });

  it('shows the slide of a history that has nothing to draw as its table', async () => {
    const page = await visit('/use?metric=loan-amount&spec=history', quiet);
    const slide = page.locator('[aria-labelledby=deck] ol .slide');
    expect(await slide.locator('.row').count()).toBeGreaterThan(1);
    expect(await slide.locator('.drawn').count()).toBe(0);
  });

  it.each([
    ['/use?metric=squads', '这一页幻灯片的小样'],
    ['/use?subject=volunteers&spec=history', '这份幻灯片里将有：封面、一图一页、来源。'],
    ['/use?subject=volunteers', '这份幻灯片里将有：封面、一览表、一图一页、来源。'],
  ])('says of the slides of %s what they are: %s', async (path, said) => {
    const page = await visit(path, quiet);
    const slides = page.locator('[aria-labelledby=deck] ol');
    expect(await slides.getAttribute('aria-label')).toBe(said);
    expect(await slides.locator('img').count()).toBe(said.includes('一览表') ? 1 : 0);
  });

  it('of many charts shows the cover as it will be, what is known, and each chart', async () => {
    const path = '/use?subject=volunteers&subject=branches&subject=loans';
    const page = await visit(path, quiet);
    const slides = page.locator('[aria-labelledby=deck] ol .slide');
    expect(await slides.count()).toBe(21);
    expect(await slides.first().innerText()).toMatch(
      /志愿者、团组织、贷款：区县并排看\s+并览第5版，[\d-]+ · 18张图、1张表/,
    );
    const known = slides.nth(1).locator('img');
    expect(await known.getAttribute('src')).toContain('/charts/coverage.svg');
    await known.scrollIntoViewIfNeeded();
    await eventually(() => known.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(960);
    expect(await slides.locator('.drawn svg[role=img]').count()).toBe(18);
    expect(await overfull(slides)).toEqual([]);
  });

  it.each([
    ['/?subject=jobs&subject=membership', {}],
    ['/?subject=jobs,membership,care&lang=en', { viewport: { width: 390, height: 844 } }],
  ])('of more metrics than one chart shows, at %s, offers each part', async (path, device) => {
    const page = await visit(path, { ...quiet, ...device });
    await page.locator('.take a').click();
    await page.waitForURL('**/use/parts?**');
    const parts = page.locator('main li a');
    const addresses = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of [...addresses, await page.locator('main p a').getAttribute('href')])
      expect((await fetch(new URL(address ?? '', inject('origin')))).status).toBe(200);
    expect(await audit(page)).toEqual([]);
    await parts.first().click();
    await page.getByRole('link', { name: 'PPTX 16:9' }).waitFor();
    expect(await page.locator('[aria-labelledby=deck] ol .slide').count()).toBeGreaterThan(10);
  });

  it.each([
    ['/use?subject=jobs&subject=membership', 200],
    ['/use?district=laoshan', 200],
    ['/use?spec=history&subject=jobs,membership&version=5', 200],
    ['/use/parts?metric=squads', 200],
    ['/use?metric=nothing-like-it', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await fetch(new URL(path, inject('origin')))).status).toBe(status);
  });

  it('is taken with its verdict, its documents and its version, as cells too', async () => {
    const page = await visit(PAGE, { ...quiet, javaScriptEnabled: false });
    const below = await page.locator('.tables > p').allInnerTexts();
    expect(below[0]).toMatch(/^能否比较：/);
    expect(below.at(-1)).toMatch(/^来源：.+并览第5版/);
    const copied = page.getByRole('button', { name: '复制表格', includeHidden: true });
    for (const name of ['data-copy', 'data-copy-html'])
      for (const line of below) expect(await copied.getAttribute(name)).toContain(line);
  });

  it('offers light ink on nothing, for a dark slide', async () => {
    const page = await visit(PAGE, { ...quiet, javaScriptEnabled: false });
    await page.getByRole('link', { name: '透明底，深色页用' }).click();
    expect(await page.getByRole('link', { name: 'PNG 1×' }).getAttribute('href')).toContain(
      'theme=transparent-dark',
    );
    expect(await page.locator('iframe').getAttribute('src')).toContain('theme=dark');
  });

  it('is copied as cells, as a picture and as a sentence', async () => {
    const page = await visit(PAGE, { ...quiet, permissions });
    const copied = (type: string) =>
      page.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        const blob = await item?.getType(wanted);
        return wanted === 'image/png' ? String(blob?.size) : ((await blob?.text()) ?? '');
      }, type);
    await page.getByRole('button', { name: '复制表格' }).click();
    await page.getByText('已复制').waitFor();
    expect(await copied('text/plain')).toContain('崂山\t1600余人次\t');
    expect(await copied('text/html')).toContain('1600余人次</td>');
    await page.getByRole('button', { name: '复制图片' }).click();
    await page.getByText('已复制').nth(1).waitFor();
    expect(Number(await copied('image/png'))).toBeGreaterThan(10_000);
    await page.getByRole('button', { name: '复制这句话' }).click();
    await page.getByText('已复制').nth(2).waitFor();
    expect(await copied('text/plain')).toContain('崂山截至2022年（推断）为1600余人次');
  });

  it.each([
    ['zh', 1440],
    ['en', 390],
  ] as const)('fits, and is accessible, in %s at %i', async (lang, width) => {
    const page = await visit(`${PAGE}&lang=${lang}`, { ...quiet, viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await audit(page)).toEqual([]);
  });

  it('needs no script, and then offers no button that would do nothing', async () => {
    const page = await visit(PAGE, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'PPTX 16:9' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '复制' }).count()).toBe(0);
  });
});

describe('a link to a page', () => {
  const unfold = async (path: string): Promise<Record<string, string>> => {
    const html = await (await fetch(new URL(path, inject('origin')))).text();
    return Object.fromEntries(
      [...html.matchAll(/<meta property="og:(\w+)" content="([^"]*)"/g)].map(([, name, words]) => [
        name,
        words,
      ]),
    ) as Record<string, string>;
  };

  it('of one chart unfolds with its name and what it says, and one that leads nowhere with nothing', async () => {
    const one = await unfold('/?metric=squads');
    expect(one['title']).toBe('青年突击队');
    expect(one['description']).toContain('支');
    expect((await unfold('/present?metric=squads'))['title']).toBe('青年突击队 · 放映 · 并览');
    expect((await unfold('/'))['title']).toContain('并排看');
    expect(await unfold('/metric/nope')).toEqual({});
  });

  it.each([
    ...['/', '/metric/squads', '/insist?metric=loan-amount', '/use?metric=squads&version=3'],
    ...[
      '/present?kind=history&metric=squads',
      '/coverage?subject=loans&state=plan-only',
      '/district/laoshan',
    ],
  ])('%s unfolds with its picture', async (path) => {
    const html = await (await fetch(new URL(path, inject('origin')))).text();
    const picture =
      /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
    const answer = await fetch(picture);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    const described =
      /type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(await (await fetch(described)).json()).toMatchObject({ type: 'rich' });
  });
});
