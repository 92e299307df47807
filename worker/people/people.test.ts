import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '#db/open.ts';
import { invitations, records } from '#db/people-schema.ts';
import { app } from '#worker/app.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { digest } from './digest.ts';

const ORIGIN = 'http://binglan.test';
const FIRST = 'a-link-that-is-plainly-a-test';
const PASSWORD = 'plainly a test password';

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly cookie?: string;
  readonly token?: string;
  /** The address of who asks. */
  readonly from?: string;
  readonly origin?: string;
}

const ask = (path: string, { method = 'GET', body, cookie, token, from, origin = ORIGIN }: Asked = {}) =>
  app.request(
    `${ORIGIN}${path}`,
    {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(method === 'GET' ? {} : { origin }),
        ...(from ? { 'cf-connecting-ip': from } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    env,
  );

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

async function signIn(name: string, password: string): Promise<string> {
  const answer = await ask('/api/v1/session', { method: 'POST', body: { name, password } });
  expect(answer.status).toBe(200);
  return cookieOf(answer);
}

/** The first administrator, made by the one-time link as on a first start. */
async function makeAdministrator(): Promise<string> {
  const made = await ask(`/api/v1/links/${FIRST}`, {
    method: 'POST',
    body: { name: '试管理', password: PASSWORD },
  });
  expect(made.status).toBe(204);
  return signIn('试管理', PASSWORD);
}

async function addAccount(cookie: string, account: object): Promise<{ id: string; link: string }> {
  const answer = await ask('/api/v1/accounts', { method: 'POST', cookie, body: account });
  expect(answer.status).toBe(201);
  const { account: added, link } = (await answer.json()) as { account: { id: string }; link: string };
  return { id: added.id, link };
}

async function addStaff(cookie: string) {
  const { id, link } = await addAccount(cookie, { name: '试填报', role: 'staff', district: 'chengyang' });
  const path = `/api/v1/links/${link.split('/').at(-1)}`;
  expect((await ask(path, { method: 'POST', body: { password: PASSWORD } })).status).toBe(204);
  return { id, cookie: await signIn('试填报', PASSWORD) };
}

const acts = async (): Promise<string[]> =>
  (await openDb(env.DB).select({ act: records.act }).from(records).orderBy(records.id)).map(({ act }) => act);

beforeEach(async () => {
  await reset();
  const db = await seededDb();
  await db
    .insert(invitations)
    .values({ sha256: await digest(FIRST), account: null, expiresAt: '2999-01-01T00:00:00Z' });
});

describe('the first administrator', () => {
  it('is made by the one-time link, once', async () => {
    expect(await (await ask(`/api/v1/links/${FIRST}`)).json()).toEqual({ name: null });
    const cookie = await makeAdministrator();
    expect(await (await ask('/api/v1/session', { cookie })).json()).toMatchObject({
      name: '试管理',
      role: 'administrator',
      district: null,
    });
    const again = await ask(`/api/v1/links/${FIRST}`, {
      method: 'POST',
      body: { name: 'another', password: PASSWORD },
    });
    expect(again.status).toBe(410);
    expect((await ask(`/api/v1/links/${FIRST}`)).status).toBe(410);
  });

  it('is told of a link that was cut off or has grown that it is incomplete or over', async () => {
    for (const token of ['a', FIRST.slice(0, -1), FIRST.repeat(5)]) {
      const answer = await ask(`/api/v1/links/${token}`);
      expect(answer.status).toBe(410);
      expect(await answer.json()).toMatchObject({
        code: 'link-over',
        detail: expect.stringContaining('incomplete'),
      });
    }
  });

  it('of two who use the link at once, one is made', async () => {
    const use = (name: string) =>
      ask(`/api/v1/links/${FIRST}`, { method: 'POST', body: { name, password: PASSWORD } });
    const answers = await Promise.all([use('first'), use('second')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('is told so where what was sent is no object at all', async () => {
    const answer = await ask(`/api/v1/links/${FIRST}`, { method: 'POST', body: [] });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'bad-parameter', parameter: '' });
  });

  it('chooses a password that is long enough and a name that is one', async () => {
    for (const body of [
      { name: '试管理', password: 'short' },
      { name: '', password: PASSWORD },
      { name: '<b>', password: PASSWORD },
    ]) {
      expect((await ask(`/api/v1/links/${FIRST}`, { method: 'POST', body })).status).toBe(400);
    }
    await makeAdministrator();
  });
});

describe('signing in', () => {
  it('says the same of a name that does not exist and of a wrong password', async () => {
    await makeAdministrator();
    const wrong = { method: 'POST', body: { name: '试管理', password: 'wrong wrong wrong' } };
    const nobody = { method: 'POST', body: { name: '无此人', password: 'wrong wrong wrong' } };
    const [first, second] = await Promise.all([
      ask('/api/v1/session', wrong),
      ask('/api/v1/session', nobody),
    ]);
    expect([first.status, second.status]).toEqual([401, 401]);
    expect(await first.json()).toEqual(await second.json());
  });

  it('is refused for a while after eight failures, existing name or not', async () => {
    await makeAdministrator();
    for (const name of ['试管理', '无此人']) {
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 9; attempt += 1) {
        const body = { name, password: 'wrong wrong wrong' };
        statuses.push((await ask('/api/v1/session', { method: 'POST', body })).status);
      }
      expect(statuses).toEqual([...Array<number>(8).fill(401), 429]);
    }
    const right = { method: 'POST', body: { name: '试管理', password: PASSWORD } };
    const answer = await ask('/api/v1/session', right);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('lets no more through when many try at once', async () => {
    await makeAdministrator();
    const body = { name: '试管理', password: 'wrong wrong wrong' };
    const tried = await Promise.all(
      Array.from({ length: 60 }, () => ask('/api/v1/session', { method: 'POST', body })),
    );
    expect(tried.filter(({ status }) => status === 401)).toHaveLength(8);
    expect(tried.filter(({ status }) => status === 429)).toHaveLength(52);
    const { results } = await env.DB.prepare(
      `SELECT act, object, count(*) AS n FROM records WHERE act LIKE 'sign-in-%' GROUP BY act, object`,
    ).all();
    expect(results).toEqual([
      { act: 'sign-in-failed', object: '试管理', n: 8 },
      { act: 'sign-in-refused', object: '试管理', n: 1 },
    ]);
  });

  it('that is refused is written down once for an address, whatever the names', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `无此人${at}`);
    for (const name of names)
      await ask('/api/v1/session', { method: 'POST', body: { name, password: 'wrong wrong wrong' } });
    const { results } = await env.DB.prepare(
      `SELECT act, count(*) AS n FROM records WHERE act LIKE 'sign-in-%' GROUP BY act`,
    ).all();
    expect(results).toEqual([
      { act: 'sign-in-failed', n: 40 },
      { act: 'sign-in-refused', n: 1 },
    ]);
  });

  it('is counted together for all addresses of one IPv6 network', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 41; at += 1) {
      const body = { name: `无此人${at}`, password: 'wrong wrong wrong' };
      const from = `2001:db8:1:2::${at.toString(16)}`;
      statuses.push((await ask('/api/v1/session', { method: 'POST', body, from })).status);
    }
    expect(statuses).toEqual([...Array<number>(40).fill(401), 429]);
    const body = { name: '无此人', password: 'wrong wrong wrong' };
    const elsewhere = await ask('/api/v1/session', { method: 'POST', body, from: '2001:db8:1:3::1' });
    expect(elsewhere.status).toBe(401);
  });

  it('that succeeds counts neither for its name nor for its address', async () => {
    await makeAdministrator();
    for (let time = 0; time < 9; time += 1) await signIn('试管理', PASSWORD);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM failed_sign_ins').first('n')).toBe(0);
  });

  it('ends at sign-out', async () => {
    const cookie = await makeAdministrator();
    expect((await ask('/api/v1/session', { method: 'DELETE', cookie })).status).toBe(204);
    expect((await ask('/api/v1/session', { cookie })).status).toBe(401);
  });

  it('is not possible from another site', async () => {
    await makeAdministrator();
    const answer = await ask('/api/v1/session', {
      method: 'POST',
      origin: 'https://elsewhere.test',
      body: { name: '试管理', password: PASSWORD },
    });
    expect(answer.status).toBe(403);
  });

  it('a session lasts twelve hours and its cookie is out of reach of scripts', async () => {
    await makeAdministrator();
    const answer = await ask('/api/v1/session', {
      method: 'POST',
      body: { name: '试管理', password: PASSWORD },
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/Max-Age=43200/i);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });
});

describe('accounts', () => {
  it('staff set their password by the link and belong to one district', async () => {
    const staff = await addStaff(await makeAdministrator());
    expect(await (await ask('/api/v1/session', { cookie: staff.cookie })).json()).toMatchObject({
      role: 'staff',
      district: 'chengyang',
    });
  });

  it('are for administrators alone', async () => {
    const staff = await addStaff(await makeAdministrator());
    for (const path of ['/api/v1/accounts', '/api/v1/records'])
      expect((await ask(path, { cookie: staff.cookie })).status).toBe(403);
    for (const path of ['/api/v1/accounts', '/api/v1/records', '/api/v1/tokens', '/api/v1/session'])
      expect((await ask(path)).status).toBe(401);
  });

  it('have no two tokens of one name that are good, and another’s are no matter', async () => {
    const administrator = await makeAdministrator();
    const staff = await addStaff(administrator);
    const add = (cookie: string) =>
      ask('/api/v1/tokens', { method: 'POST', cookie, body: { name: '试令牌' } });
    const made = await add(staff.cookie);
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const again = await add(staff.cookie);
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'taken', parameter: 'name', value: '试令牌' });
    expect((await add(administrator)).status).toBe(201);
    await ask(`/api/v1/tokens/${id}`, { method: 'DELETE', cookie: staff.cookie });
    expect((await add(staff.cookie)).status).toBe(201);
  });

  it('that are disabled are signed out at once, tokens too, and come back only by being enabled', async () => {
    const administrator = await makeAdministrator();
    const staff = await addStaff(administrator);
    const made = await ask('/api/v1/tokens', {
      method: 'POST',
      cookie: staff.cookie,
      body: { name: '试令牌' },
    });
    const { token } = (await made.json()) as { token: string };
    expect((await ask('/api/v1/session', { token })).status).toBe(200);

    const disable = (disabled: boolean) =>
      ask(`/api/v1/accounts/${staff.id}`, { method: 'PATCH', cookie: administrator, body: { disabled } });
    expect((await disable(true)).status).toBe(200);
    expect((await ask('/api/v1/session', { cookie: staff.cookie })).status).toBe(401);
    expect((await ask('/api/v1/session', { token })).status).toBe(401);
    const again = { method: 'POST', body: { name: '试填报', password: PASSWORD } };
    expect((await ask('/api/v1/session', again)).status).toBe(401);

    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM sessions WHERE user_id = ?').bind(staff.id).first('n'),
    ).toBe(0);
    await disable(false);
    const about = await openDb(env.DB).select({ act: records.act, detail: records.detail }).from(records);
    for (const act of ['account-disabled', 'account-enabled'])
      expect(about).toContainEqual({ act, detail: '试填报 staff chengyang' });
    expect((await ask('/api/v1/session', again)).status).toBe(200);
    expect((await ask('/api/v1/session', { token })).status).toBe(401);
  });

  it('are given a new link for a lost password, which ends the links before it', async () => {
    const administrator = await makeAdministrator();
    const { id, link } = await addAccount(administrator, { name: '试审核', role: 'reviewer' });
    const renewed = async () => {
      const answer = await ask(`/api/v1/accounts/${id}/link`, { method: 'POST', cookie: administrator });
      expect(answer.status).toBe(201);
      return ((await answer.json()) as { link: string }).link;
    };
    const links = [link, await renewed(), await renewed()];
    const open = await Promise.all(
      links.map((one) => ask(one.replace(`${ORIGIN}/welcome`, '/api/v1/links'))),
    );
    expect(open.map(({ status }) => status)).toEqual([410, 410, 200]);
  });

  it('give no new link to oneself, who would be locked out', async () => {
    const cookie = await makeAdministrator();
    const { id } = (await (await ask('/api/v1/session', { cookie })).json()) as { id: string };
    const answer = await ask(`/api/v1/accounts/${id}/link`, { method: 'POST', cookie });
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as { detailZh: string }).detailZh).toContain('/account');
    expect((await ask('/api/v1/session', { cookie })).status).toBe(200);
    await signIn('试管理', PASSWORD);
  });

  it('keep one administrator', async () => {
    const cookie = await makeAdministrator();
    const { id } = (await (await ask('/api/v1/session', { cookie })).json()) as { id: string };
    for (const body of [{ disabled: true }, { role: 'reviewer', district: null }]) {
      const answer = await ask(`/api/v1/accounts/${id}`, { method: 'PATCH', cookie, body });
      expect(answer.status).toBe(409);
    }
  });

  it('have a name of their own, whatever its case and width, and a district that exists', async () => {
    const cookie = await makeAdministrator();
    await addAccount(cookie, { name: 'Shi', role: 'reviewer' });
    const tried = await Promise.all(
      [
        { name: 'ｓｈｉ', role: 'reviewer' },
        { name: 'li', role: 'staff', district: 'nowhere' },
        { name: 'li', role: 'staff' },
        { name: 'li', role: 'reviewer', district: 'chengyang' },
      ].map((body) => ask('/api/v1/accounts', { method: 'POST', cookie, body })),
    );
    expect(tried.map(({ status }) => status)).toEqual([409, 400, 400, 400]);
  });
});

describe('passwords', () => {
  it('are changed by who knows the present one, and every other session ends', async () => {
    const cookie = await makeAdministrator();
    const other = await signIn('试管理', PASSWORD);
    const next = 'another plain test password';
    const change = (current: string) =>
      ask('/api/v1/session/password', { method: 'POST', cookie, body: { current, next } });
    expect((await change('wrong wrong wrong')).status).toBe(401);
    const changed = await change(PASSWORD);
    expect(changed.status).toBe(204);
    expect((await ask('/api/v1/session', { cookie: other })).status).toBe(401);
    expect((await ask('/api/v1/session', { cookie: cookieOf(changed) })).status).toBe(200);
    await signIn('试管理', next);
  });
});

describe('the record', () => {
  it('holds each act, and is not changed by UPDATE, DELETE or REPLACE', async () => {
    const administrator = await makeAdministrator();
    await addStaff(administrator);
    expect(await acts()).toEqual([
      'administrator-made',
      'signed-in',
      'account-added',
      'link-used',
      'signed-in',
    ]);
    for (const statement of [
      `UPDATE records SET name = 'x'`,
      'DELETE FROM records',
      `REPLACE INTO records SELECT * FROM records WHERE id = 1`,
    ])
      await expect(env.DB.prepare(statement).run()).rejects.toThrow(/append-only/);
    const answer = await ask('/api/v1/records?act=account-added', { cookie: administrator });
    expect(await answer.json()).toMatchObject({
      records: [{ act: 'account-added', name: '试管理', detail: '试填报 staff chengyang' }],
    });
  });

  it('answers about people are never kept', async () => {
    const cookie = await makeAdministrator();
    for (const path of ['/api/v1/session', '/api/v1/accounts', '/api/v1/tokens', '/api/v1/records'])
      expect((await ask(path, { cookie })).headers.get('Cache-Control')).toBe('no-store');
  });
});
