import { PROBLEM_HEADERS, toProblem } from '#worker/problem.ts';
import type { AccessOutcome } from './check-access.ts';

const REFUSALS = {
  refused: {
    code: 'no-access',
    detail: {
      zh: '这里由 Cloudflare Access 把守：请先在那里登录。',
      en: 'This part is behind Cloudflare Access: sign in there first.',
    },
  },
  unavailable: {
    code: 'access-unavailable',
    detail: {
      zh: '在此期间谁都不能进入。请稍后再试；如仍然这样，请告诉管理员。',
      en: 'Nobody is let in while that is so. Try again; if it stays, tell the administrator.',
    },
  },
} as const;

/** What the door says to whoever has not come through Access: a problem to a script, two sentences to a person. */
export function answerRefusal(
  outcome: Exclude<AccessOutcome, 'open' | 'passed'>,
  pathname: string,
): Response {
  const { status, ...problem } = toProblem(REFUSALS[outcome]);
  const nosniff = { 'X-Content-Type-Options': 'nosniff' };
  if (pathname.startsWith('/api/'))
    return Response.json({ status, ...problem }, { status, headers: { ...nosniff, ...PROBLEM_HEADERS } });
  return new Response(`${problem.detailZh}\n${problem.detail}\n`, {
    status,
    headers: { ...nosniff, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
