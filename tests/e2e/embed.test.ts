import { createServer, type Server } from 'node:http';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();
const EMBED = '/embed/compare?metric=volunteers-deployed';

let host: Server;
let hostOrigin = '';
/** A page of another origin that frames one of ours. */
beforeAll(async () => {
  host = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title>
      <script>addEventListener('message', ({ data }) => { document.title = data.type + ' ' + data.height; });</script>
      <iframe src="${framed.replaceAll('&', '&amp;')}" title="chart" width="640" height="480"></iframe>`);
  });
  await new Promise<void>((done) => host.listen(0, 'localhost', done));
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());

const frame = (path: string): string =>
  `${hostOrigin}/?frame=${encodeURIComponent(`${inject('origin')}${path}`)}`;

/** A deck as it lies on someone's disk: the library beside it, the chart from the network. */
async function writeDeck(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'binglan-deck-'));
  await cp(resolve('node_modules/reveal.js/dist'), join(folder, 'reveal'), { recursive: true });
  const at = `${inject('origin')}${EMBED}`;
  const style = 'width:100%;aspect-ratio:16/9;border:0';
  await writeFile(
    join(folder, 'deck.html'),
    `<!doctype html><meta charset="utf-8"><title>简报</title><link rel="stylesheet" href="reveal/reveal.css">
    <div class="reveal"><div class="slides">
      <section><h2>简报</h2></section>
      <section><iframe id="plain" title="图" src="${at}" style="${style}" loading="lazy"></iframe></section>
      <section><iframe id="late" title="图" data-src="${at}&amp;theme=dark" style="${style}"></iframe></section>
      <section><iframe id="shut" title="图" src="${at}&amp;lang=en" style="${style}" sandbox="allow-scripts"></iframe></section>
    </div></div>
    <script src="reveal/reveal.js"></script>
    <script>Reveal.initialize({ transition: 'none' });</script>`,
  );
  return pathToFileURL(join(folder, 'deck.html')).href;
}

describe('a chart in a deck of reveal.js that is opened as a file', () => {
  it('is seen on its slide, in a sandbox too, and breaks nothing', async () => {
    const page = await enter();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(await writeDeck());
    for (const id of ['plain', 'late', 'shut']) {
      await page.keyboard.press('ArrowRight');
      const picture = page.frameLocator(`#${id}`).locator('svg.wide');
      await picture.waitFor();
      const box = await picture.boundingBox();
      expect(box?.width, id).toBeGreaterThan(400);
    }
    expect(broken).toEqual([]);
  });
});

describe('a chart in a page of another origin', () => {
  it('is seen, opens its data, and tells its height', async () => {
    const page = await enter();
    await page.goto(frame(EMBED));
    const inside = page.frameLocator('iframe');
    await inside.locator('svg.wide').waitFor();
    expect(await inside.locator('svg.tall').isVisible()).toBe(false);
    await inside.getByText('数据', { exact: true }).click();
    expect(await inside.getByRole('cell', { name: '1600余人次' }).first().isVisible()).toBe(true);
    await page.waitForFunction(() => /^binglan:height [1-9]\d+$/.test(document.title));
  });

  it('is seen without a script', async () => {
    const page = await enter({ javaScriptEnabled: false });
    await page.goto(frame(`${EMBED}&theme=dark&lang=en`));
    expect(await page.frameLocator('iframe').locator('svg.wide').isVisible()).toBe(true);
  });

  it('fits a tall frame in another shape, and a small one whole', async () => {
    const page = await enter({ viewport: { width: 300, height: 560 } });
    await page.goto(`${inject('origin')}${EMBED}`);
    expect(await page.locator('svg.tall').isVisible()).toBe(true);
    const whole = () =>
      page.evaluate(
        () => document.documentElement.scrollHeight <= innerHeight && document.body.scrollWidth <= innerWidth,
      );
    expect(await whole()).toBe(true);
    await page.setViewportSize({ width: 420, height: 260 });
    expect(await whole()).toBe(true);
  });

  it('is all of ours that may be framed', async () => {
    const page = await enter();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(frame('/'));
    await page.waitForTimeout(500);
    expect(refused.join('\n')).toContain("frame-ancestors 'none'");
  });

  it('leaves no cookie, and is accessible', async () => {
    const page = await enter();
    await page.goto(`${inject('origin')}${EMBED}`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await audit(page)).toEqual([]);
  });

  it('of a table scrolls in a frame of any size, with the names of its rows, and is accessible', async () => {
    const page = await enter({ viewport: { width: 320, height: 400 }, javaScriptEnabled: false });
    for (const look of ['', '?lang=en&theme=dark']) {
      await page.goto(`${inject('origin')}/embed/coverage${look}`);
      expect(await page.evaluate(() => document.body.scrollWidth <= innerWidth)).toBe(true);
      const name = page.getByRole('rowheader').first();
      const left = await name.evaluate((cell) => {
        document.querySelector('main')?.scrollTo(200, 0);
        return cell.getBoundingClientRect().left;
      });
      expect(left).toBe(0);
    }
    const live = await enter();
    await live.goto(`${inject('origin')}/embed/coverage`);
    expect(await audit(live)).toEqual([]);
  });

  it.each([640, 360])('tells the height that it needs at %i, however high it is', async (width) => {
    const page = await enter({ viewport: { width: 1000, height: 900 } });
    await page.goto(frame(`${EMBED}&size=natural`));
    const heightOf = async (height: number) => {
      await page.locator('iframe').evaluate(
        (one, size) => {
          document.title = '';
          one.setAttribute('width', String(size.width));
          one.setAttribute('height', String(size.height));
        },
        { width, height },
      );
      await page.waitForFunction(() => /^binglan:height/.test(document.title));
      return Number((await page.title()).split(' ')[1]);
    };
    await page.frameLocator('iframe').locator('main').waitFor();
    const low = await heightOf(150);
    expect(await heightOf(2000)).toBe(low);
    await heightOf(low);
    const shown = page.frameLocator('iframe').locator(width === 360 ? 'svg.tall' : 'svg.wide');
    const { across, down, scale } = await shown.evaluate((svg: SVGSVGElement) => {
      const { width: x, height: y } = svg.getBoundingClientRect();
      return { across: x, down: y, scale: x / svg.viewBox.baseVal.width - y / svg.viewBox.baseVal.height };
    });
    // The picture fills its frame: nothing is left beside or below it.
    expect(across).toBe(width);
    expect(Math.abs(scale)).toBeLessThan(0.01);
    const foot = await page.frameLocator('iframe').locator('footer').boundingBox();
    expect(Math.abs(down + (foot?.height ?? 0) - low)).toBeLessThan(2);
    if (width === 360) expect(down).toBeGreaterThan(600);
  });

  it('shows its last picture where there is no network after one visit, and says so', async () => {
    const page = await enter();
    await page.goto(`${inject('origin')}${EMBED}`);
    await page.waitForFunction(
      async () => (await (await caches.open('binglan-frames')).match(location.href)) !== undefined,
    );
    await page.getByText('随数据更新').waitFor();
    expect(await page.getByText('没有网络').isVisible()).toBe(false);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('没有网络').waitFor();
    expect(await page.locator('svg.wide').isVisible()).toBe(true);
  });

  it('says that it is cut off where requests fail, whatever the browser believes', async () => {
    const page = await enter({ serviceWorkers: 'block' });
    await page.goto(`${inject('origin')}${EMBED}`);
    const cut = page.getByText('没有网络');
    expect(await cut.isVisible()).toBe(false);
    // What is under way is told first.
    await page.waitForLoadState('networkidle');
    await page.route('**/embed/**', (route) => route.abort());
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await cut.waitFor();
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await page.unroute('**/embed/**');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await cut.waitFor({ state: 'hidden' });
  });
});
