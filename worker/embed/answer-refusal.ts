import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Lang } from '#core/catalogue/catalogue.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem, toProblem, type ProblemDetail } from '#worker/problem.ts';

export type EmbedStatus = 400 | 403 | 404 | 410 | 503;

/** What is wrong, as a page in the frame for people and as a problem for programs. */
export function refuseEmbed(c: Context<AppEnv>, problem: ProblemDetail, lang: Lang) {
  if (!c.req.header('accept')?.includes('text/html')) return answerProblem<EmbedStatus>(c, problem);
  const { status, title, titleZh } = toProblem(problem);
  c.header('Cache-Control', 'no-store');
  return c.html(
    html`<!doctype html>
      <html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${lang === 'zh' ? titleZh : title}</title>
        <style>
          body {
            font:
              16px/1.6 'PingFang SC',
              'Microsoft YaHei',
              'Noto Sans SC',
              sans-serif;
            margin: 2rem;
            max-width: 36em;
          }
        </style>
        <h1>${lang === 'zh' ? titleZh : title}</h1>
        <p>${problem.detail[lang]}</p>
      </html>`,
    status as EmbedStatus,
  );
}
