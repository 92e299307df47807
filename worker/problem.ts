import type { Context, TypedResponse } from 'hono';
import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** Every way in which a request can be answered with a problem (RFC 9457). */
const PROBLEMS = {
  'not-found': { status: 404, title: { zh: '没有这个地址', en: 'No such address' } },
  'bad-parameter': { status: 400, title: { zh: '参数不对', en: 'A parameter is not right' } },
  'body-not-json': { status: 400, title: { zh: '请求体不是 JSON', en: 'The body is no JSON' } },
  'body-of-other-type': {
    status: 415,
    title: { zh: '请求体的类型不对', en: 'The body is of another type' },
  },
  'unknown-value': { status: 404, title: { zh: '没有这一项', en: 'No such item' } },
  'database-empty': { status: 503, title: { zh: '库中还没有数据', en: 'The database is empty' } },
  'migration-missing': {
    status: 503,
    title: { zh: '数据库结构不是最新', en: 'The database is not up to date' },
  },
  'not-signed-in': { status: 401, title: { zh: '没有登录', en: 'Not signed in' } },
  'wrong-name-or-password': {
    status: 401,
    title: { zh: '用户名或密码不对', en: 'Wrong name or password' },
  },
  'not-allowed': { status: 403, title: { zh: '没有这项权限', en: 'Not allowed' } },
  'password-to-change': { status: 403, title: { zh: '须先修改密码', en: 'Change the password first' } },
  'foreign-origin': { status: 403, title: { zh: '请求来自别的网站', en: 'Asked by another site' } },
  'no-access': {
    status: 403,
    title: { zh: '没有通过 Cloudflare Access', en: 'Not let in by Cloudflare Access' },
  },
  'access-unavailable': {
    status: 503,
    title: { zh: '无法核对 Cloudflare Access', en: 'Cloudflare Access cannot be checked' },
  },
  'name-taken': { status: 409, title: { zh: '用户名已被使用', en: 'The name is taken' } },
  taken: { status: 409, title: { zh: '已被使用', en: 'Already taken' } },
  'metric-has-figures': {
    status: 409,
    title: { zh: '指标已有数字', en: 'The metric has figures' },
  },
  'last-administrator': {
    status: 409,
    title: { zh: '至少要有一名管理员', en: 'One administrator must remain' },
  },
  'own-account': { status: 409, title: { zh: '不能这样改自己的账号', en: 'Not for one’s own account' } },
  'upload-over': { status: 409, title: { zh: '这份文件已经处理过', en: 'The upload has been dealt with' } },
  'changed-meanwhile': {
    status: 409,
    title: { zh: '其间已经改过', en: 'Changed meanwhile' },
  },
  'needs-other-person': {
    status: 403,
    title: { zh: '须由另一人批准', en: 'Someone else has to approve' },
  },
  'warnings-open': { status: 422, title: { zh: '还有提醒没有确认', en: 'Warnings wait for a tick' } },
  'nothing-left': { status: 422, title: { zh: '没有要发布的', en: 'Nothing to publish' } },
  'file-has-errors': { status: 422, title: { zh: '文件里有错误', en: 'The file has errors' } },
  'file-unreadable': { status: 422, title: { zh: '文件读不了', en: 'The file cannot be read' } },
  'file-too-large': { status: 413, title: { zh: '文件太大', en: 'The file is too large' } },
  'no-token': { status: 403, title: { zh: '须凭令牌嵌入', en: 'Framed by token only' } },
  'chart-removed': { status: 410, title: { zh: '图表已被移除', en: 'The chart was removed' } },
  'briefing-removed': { status: 410, title: { zh: '简报已被移除', en: 'The briefing was removed' } },
  'link-over': { status: 410, title: { zh: '链接已失效', en: 'The link is no longer good' } },
  'too-many-attempts': { status: 429, title: { zh: '尝试次数过多', en: 'Too many attempts' } },
  'picture-unavailable': {
    status: 503,
    title: { zh: '暂时画不了图片', en: 'No picture at the moment' },
  },
  'not-written': { status: 501, title: { zh: '没有这种写法', en: 'Not written in this form' } },
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
  /** Of a file, what is wrong in which cell. */
  readonly errors?: readonly FileError[];
  /** Cells that were changed meanwhile. */
  readonly conflicts?: readonly unknown[];
}

export interface FileError {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: Bilingual;
  readonly value: string;
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
  readonly errors?: readonly FileError[];
  readonly conflicts?: readonly unknown[];
}

/** Problems of what everyone may read; a 500 is only ever answered outside of the routes. */
type PublicStatus = 400 | 404 | 503;
/** Problems of what needs an account besides. */
export type PrivateStatus = PublicStatus | 401 | 403 | 409 | 410 | 413 | 415 | 422 | 429;

/** 501 is that of oEmbed for XML. */
type AnyStatus = PrivateStatus | 501;

type Refusal<S extends AnyStatus> = Response & TypedResponse<ProblemBody, S, 'json'>;

/** A problem as a client reads it. */
export function toProblem({ code, detail, ...rest }: ProblemDetail): ProblemBody {
  const { status, title } = PROBLEMS[code];
  return {
    type: `urn:binglan:problem:${code}`,
    code,
    status,
    title: title.en,
    titleZh: title.zh,
    detail: detail.en,
    detailZh: detail.zh,
    ...rest,
  };
}

export const PROBLEM_HEADERS = {
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Cache-Control': 'no-store',
};

/** Answers with `application/problem+json`; never cached. */
export function answerProblem<S extends AnyStatus = PublicStatus>(
  c: Context,
  problem: ProblemDetail,
): Refusal<S> {
  const { status } = PROBLEMS[problem.code];
  const answer: Response = c.body(JSON.stringify(toProblem(problem)), status, PROBLEM_HEADERS);
  return answer as Refusal<S>;
}
