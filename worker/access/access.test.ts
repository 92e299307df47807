import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { answerRefusal } from './answer-refusal.ts';
import { checkAccess } from './check-access.ts';
import { isPrivate } from './private-paths.ts';

const AUDIENCE = 'plainly-a-test-audience';
const { publicKey, privateKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] };

/** The team's keys, as their address answers; each test has a team of its own, for keys are kept. */
const keysAt =
  (asked: string[]): typeof fetch =>
  (url) => {
    asked.push(String(url));
    return Promise.resolve(Response.json(jwks));
  };

interface Claims {
  readonly issuer: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly key?: CryptoKey;
}

const sign = ({ issuer, audience = AUDIENCE, expires = '5m', key = privateKey }: Claims) =>
  new SignJWT({ email: 'someone@example.org' })
    .setProtectedHeader({ alg: 'RS256', kid: 'test' })
    .setIssuer(issuer)
    .setAudience([audience])
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);

let teams = 0;
const nextTeam = () => `https://team-${++teams}.example`;

const check = (team: string, assertion?: string, fetch: typeof globalThis.fetch = keysAt([])) =>
  checkAccess({
    request: new Request('http://localhost/account', {
      headers: assertion ? { 'cf-access-jwt-assertion': assertion } : {},
    }),
    settings: { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: AUDIENCE },
    fetch,
  });

describe('with Cloudflare Access in front', () => {
  test('the assertion of this team for this application is let in, by the keys of the team', async () => {
    const [team, asked] = [nextTeam(), [] as string[]];
    expect(await check(team, await sign({ issuer: team }), keysAt(asked))).toBe('passed');
    expect(await check(team, await sign({ issuer: team }), keysAt(asked))).toBe('passed');
    expect(asked).toEqual([`${team}/cdn-cgi/access/certs`]);
  });

  test('it is known by the cookie too, where Access adds no header', async () => {
    const team = nextTeam();
    const withCookie = (assertion: string) =>
      checkAccess({
        request: new Request('http://localhost/use', {
          headers: { cookie: `theme=dark; CF_Authorization=${assertion}; lang=zh` },
        }),
        settings: { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: AUDIENCE },
        fetch: keysAt([]),
      });
    expect(await withCookie(await sign({ issuer: team }))).toBe('passed');
    expect(await withCookie(await sign({ issuer: team, key: stranger.privateKey }))).toBe('refused');
  });

  test.each<[string, (team: string) => Promise<string> | string | undefined]>([
    ['no assertion', () => undefined],
    ['no JWT', () => 'anything'],
    ['another team', () => sign({ issuer: 'https://other.example' })],
    ['another application', (team) => sign({ issuer: team, audience: 'other' })],
    ['one that is over', (team) => sign({ issuer: team, expires: '-1m' })],
    ['the signature of a stranger', (team) => sign({ issuer: team, key: stranger.privateKey })],
    [
      'no signature',
      (team) =>
        `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: team, aud: [AUDIENCE], exp: 9e9 }))}.`.replaceAll(
          '=',
          '',
        ),
    ],
  ])('%s is refused', async (_, make) => {
    const team = nextTeam();
    expect(await check(team, await make(team))).toBe('refused');
  });

  test.each<[string, typeof fetch]>([
    ['do not come', () => Promise.reject(new TypeError('plainly a test failure'))],
    ['are an error page', () => Promise.resolve(new Response('no', { status: 500 }))],
    ['are no keys', () => Promise.resolve(Response.json({ hello: 'test' }))],
  ])('nobody is let in while the keys %s', async (_, failing) => {
    const team = nextTeam();
    expect(await check(team, await sign({ issuer: team }), failing)).toBe('unavailable');
  });

  test.each([
    [{ ACCESS_TEAM_DOMAIN: 'https://team.example' }],
    [{ ACCESS_AUDIENCE: AUDIENCE }],
    [{ ACCESS_TEAM_DOMAIN: 'team.example', ACCESS_AUDIENCE: AUDIENCE }],
  ])('nobody is let in by half of the settings: %j', async (settings) => {
    const request = new Request('http://localhost/account');
    expect(await checkAccess({ request, settings, fetch })).toBe('unavailable');
  });
});

test('without the settings nothing stands in front', async () => {
  expect(await checkAccess({ request: new Request('http://localhost/account'), settings: {}, fetch })).toBe(
    'open',
  );
});

test('a script is told by a problem, a person by a sentence in each language', async () => {
  const told = answerRefusal('refused', '/api/v1/accounts');
  expect(told.status).toBe(403);
  expect(told.headers.get('Content-Type')).toContain('application/problem+json');
  expect(await told.json()).toMatchObject({ code: 'no-access', status: 403 });
  const page = answerRefusal('unavailable', '/account');
  expect(page.status).toBe(503);
  expect(page.headers.get('Cache-Control')).toBe('no-store');
  expect(await page.text()).toMatch(/谁都不能进入.*\n.*Nobody is let in/);
});

test.each([
  ['/account', true],
  ['/admin/districts', true],
  ['/api/v1/catalogue/districts.csv', true],
  ['/api/v1/records.csv', true],
  ['/%61ccounts', true],
  ['//record', true],
  ['/account/__data.json', true],
  ['/api/v1/versions/3/revert', true],
  ['/api/v1/versions', false],
  ['/%E0%A4%A', false],
  ['/', false],
  ['/accounting', false],
  ['/api/v1/districts', false],
])('%s is private: %s', (path, expected) => {
  expect(isPrivate(path)).toBe(expected);
});
