import type { AccessOutcome } from './check-access.ts';

const REFUSALS = {
  refused: {
    status: 403,
    code: 'no-access',
    title: 'Not let in by Cloudflare Access',
    titleZh: '没有通过 Cloudflare Access',
    detail: 'This part is behind Cloudflare Access: sign in there first.',
    detailZh: '这里由 Cloudflare Access 把守：请先在那里登录。',
  },
  unavailable: {
    status: 503,
    code: 'access-unavailable',
    title: 'Cloudflare Access cannot be checked',
    titleZh: '无法核对 Cloudflare Access',
    detail: 'Nobody is let in while that is so. Try again; if it stays, tell the administrator.',
    detailZh: '在此期间谁都不能进入。请稍后再试；如仍然这样，请告诉管理员。',
  },
} as const;

/** What the door says to whoever has not come through Access: a problem to a script, two sentences to a person. */
export function answerRefusal(
  outcome: Exclude<AccessOutcome, 'open' | 'passed'>,
  pathname: string,
): Response {
  const { status, ...words } = REFUSALS[outcome];
  const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  if (pathname.startsWith('/api/'))
    return Response.json(
      { type: `urn:binglan:problem:${words.code}`, status, ...words },
      { status, headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' } },
    );
  return new Response(`${words.detailZh}\n${words.detail}\n`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
