import { describe, expect, inject, it } from 'vitest';

const ask = (path: string) => fetch(new URL(path, inject('origin')));

describe('every page', () => {
  it.each(['/', '/?lang=en&district=laoshan', '/?metric=nonsense', '/nowhere'])(
    '%s belongs to one reader, and lets in no script but its own',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('content-type')).toContain('text/html');
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');

      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(rule);
      const scripts = /script-src ([^;]+)/.exec(policy)?.[1];
      expect(scripts).toMatch(/^'self'(?: 'sha256-[\w+/=]+')*$/);
    },
  );
});

it('a page that has not changed is not sent again, and is the same for all', async () => {
  const [first, second] = [await ask('/'), await ask('/')];
  expect(await second.text()).toBe(await first.text());
  const etag = second.headers.get('etag') ?? '';
  expect((await fetch(second.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect(await (await ask('/?lang=en')).text()).toContain('<html lang="en"');
  const dark = await fetch(second.url, { headers: { cookie: 'theme=dark', 'if-none-match': etag } });
  expect(await dark.text()).toContain('data-theme="dark"');
});

it('what carries the hash of its content in its name is kept for ever', async () => {
  const page = await (await ask('/')).text();
  const [path] = /\/_app\/immutable\/entry\/start\.[\w-]+\.js/.exec(page) ?? [];
  const { status, headers } = await ask(path ?? 'missing');
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toMatch(/public.*immutable/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
