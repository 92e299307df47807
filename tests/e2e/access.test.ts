import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Response } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveApart, type Apart } from './serve-apart.ts';
import { useBrowser } from './visit.ts';

const TEAM = 'https://plainly-a-test-team.example';
const AUDIENCE = 'plainly-a-test-audience';
const settings = { ACCESS_TEAM_DOMAIN: TEAM, ACCESS_AUDIENCE: AUDIENCE };
const { publicKey, privateKey } = await generateKeyPair('RS256');
const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] };
const { enter } = useBrowser();

/** What Access adds to the requests of whoever has signed in there. */
const assertion = await new SignJWT({ email: 'someone@example.org' })
  .setProtectedHeader({ alg: 'RS256', kid: 'test' })
  .setIssuer(TEAM)
  .setAudience([AUDIENCE])
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(privateKey);
const signedIn = { 'cf-access-jwt-assertion': assertion };

describe('with Cloudflare Access in front of the whole', () => {
  let apart: Apart;
  let isDown = false;
  const asked: string[] = [];
  let session = '';
  beforeAll(async () => {
    apart = await serveApart({
      settings,
      outside: ({ url }) => {
        asked.push(url);
        return isDown ? new Response(null, { status: 503 }) : Response.json(keys);
      },
    });
  });
  afterAll(() => apart.stop());
  const statusOf = async (path: string, headers = {}) =>
    (await fetch(apart.origin + path, { headers, redirect: 'manual' })).status;

  it('lets in nobody while its keys cannot be had, and readers as ever', async () => {
    isDown = true;
    expect(await statusOf('/uploads', signedIn)).toBe(503);
    expect(await statusOf('/api/v1/session', signedIn)).toBe(503);
    expect(await statusOf('/')).toBe(200);
    expect(await statusOf('/api/v1/districts')).toBe(200);
    isDown = false;
  });

  it('turns away whoever has not come through it', async () => {
    for (const path of [
      '/uploads',
      '/sign-in',
      '//uploads',
      '/%75ploads',
      '/api/v1/session',
      apart.welcome,
    ]) {
      expect(await statusOf(path), path).toBe(403);
      expect(await statusOf(path, { 'cf-access-jwt-assertion': `${assertion}x` }), path).toBe(403);
    }
  });

  it('lets whoever has come through it go on to the sign-in, as a page, and to what the page asks of the API', async () => {
    const page = await enter({ baseURL: apart.origin, extraHTTPHeaders: signedIn });
    await page.goto(apart.welcome);
    await page.getByLabel('用户名').fill('试管理');
    await page.getByLabel('密码').fill('plainly a test password');
    await page.keyboard.press('Enter');
    await page.getByText('密码已设好').waitFor();
    await page.getByLabel('用户名').fill('试管理');
    await page.getByLabel('密码').fill('plainly a test password');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '上传数字' }).waitFor();
    expect(new Set(asked)).toEqual(new Set([`${TEAM}/cdn-cgi/access/certs`]));
    session = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  });

  const save = (slug: string, headers = {}) =>
    fetch(`${apart.origin}/use`, {
      method: 'POST',
      redirect: 'manual',
      headers: { accept: 'text/html', origin: apart.origin, cookie: session, ...headers },
      body: new URLSearchParams({ slug, kind: 'compare', query: 'metric=squads', size: '16x9', version: '' }),
    });

  it('keeps whoever is signed in, but has not come through it, from writing by a page that is public', async () => {
    expect((await save('plainly-a-test')).status).toBe(403);
    const read = await (await fetch(`${apart.origin}/use`, { headers: { cookie: session } })).text();
    expect(read).not.toContain('name="slug"');
    expect(await statusOf('/charts/plainly-a-test.json')).toBe(404);
  });

  it('lets them write there once they have, of which the cookie tells where Access adds no header', async () => {
    const cookie = `${session}; CF_Authorization=${assertion}`;
    expect((await save('plainly-a-test', { cookie })).status).toBe(303);
    expect(await statusOf('/charts/plainly-a-test.json')).toBe(200);
  });
});

describe('with one of the two settings only', () => {
  let apart: Apart;
  beforeAll(async () => {
    apart = await serveApart({ settings: { ACCESS_TEAM_DOMAIN: TEAM } });
  });
  afterAll(() => apart.stop());

  it('nobody is let in', async () => {
    expect((await fetch(`${apart.origin}/sign-in`, { headers: signedIn })).status).toBe(503);
    expect((await fetch(`${apart.origin}/sources`)).status).toBe(200);
  });
});
