import { error } from '@sveltejs/kit';
import type { Lang } from '#core/catalogue/catalogue.ts';
import type { ChartAnswer } from '#worker/charts/answer-json.ts';
import type { ProblemBody } from '#worker/problem.ts';

interface ChartRequest {
  readonly spec: string;
  readonly query: URLSearchParams;
  readonly lang: Lang;
}

/** A chart as data, or the error page with the sentence that says what is wrong with its address. */
export async function readChart(
  fetch: typeof globalThis.fetch,
  { spec, query, lang }: ChartRequest,
): Promise<ChartAnswer> {
  const asked = new URLSearchParams(query);
  asked.set('lang', lang);
  const answer = await fetch(`/charts/${encodeURIComponent(spec)}.json?${asked}`);
  if (answer.ok) return (await answer.json()) as ChartAnswer;
  const problem = (await answer.json()) as ProblemBody;
  error(answer.status, {
    message: lang === 'zh' ? problem.detailZh : problem.detail,
    ...(problem.allowed ? { allowed: problem.allowed } : {}),
  });
}
