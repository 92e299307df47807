import type { Context, TypedResponse } from 'hono';
import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** Every way in which a request can be answered with a problem (RFC 9457). */
const PROBLEMS = {
  'not-found': { status: 404, title: { zh: '没有这个地址', en: 'No such address' } },
  'bad-parameter': { status: 400, title: { zh: '参数不对', en: 'A parameter is not right' } },
  'unknown-value': { status: 404, title: { zh: '没有这一项', en: 'No such item' } },
  'database-empty': { status: 503, title: { zh: '库中还没有数据', en: 'The database is empty' } },
  'migration-missing': {
    status: 503,
    title: { zh: '数据库结构不是最新', en: 'The database is not up to date' },
  },
  internal: { status: 500, title: { zh: '内部错误', en: 'Internal error' } },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemDetail {
  readonly code: ProblemCode;
  /** What is wrong, where, and what to do. */
  readonly detail: Bilingual;
  readonly parameter?: string;
  readonly value?: string;
  /** What could have been written instead. */
  readonly allowed?: string[];
  readonly requestId?: string;
}

/** What a client reads. */
export interface ProblemBody {
  readonly type: string;
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly titleZh: string;
  readonly detail: string;
  readonly detailZh: string;
  readonly parameter?: string;
  readonly value?: string;
  readonly allowed?: string[];
  readonly requestId?: string;
}

type Refusal = Response & TypedResponse<ProblemBody, 400 | 404 | 503, 'json'>;

/** Answers with `application/problem+json`; never cached. */
export function answerProblem(c: Context, problem: ProblemDetail): Refusal {
  const { code, detail, ...rest } = problem;
  const { status, title } = PROBLEMS[code];
  const body: ProblemBody = {
    type: `urn:binglan:problem:${code}`,
    code,
    status,
    title: title.en,
    titleZh: title.zh,
    detail: detail.en,
    detailZh: detail.zh,
    ...rest,
  };
  return asRefusal(
    c.body(JSON.stringify(body), status, {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
}

// Routes document 400, 404 and 503; a 500 is only ever answered outside of them.
const asRefusal = (response: Response): Refusal => response as Refusal;
