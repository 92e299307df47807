import type { Hook } from '@hono/zod-openapi';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem } from '#worker/problem.ts';

/** Turns a failed validation into a problem that names the parameter and what it takes. */
export const refuseInvalid: Hook<unknown, AppEnv, string, unknown> = (result, c) => {
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  const strange = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const parameter = strange ?? String(issue?.path[0] ?? '');
  return answerProblem(c, {
    code: 'bad-parameter',
    parameter,
    value: c.req.query(parameter) ?? '',
    detail: strange
      ? {
          zh: `这个地址没有 ${parameter} 这个参数；可用的参数见 /api/openapi.json。`,
          en: `This address takes no parameter ${parameter}; /api/openapi.json lists those it takes.`,
        }
      : {
          zh: `参数 ${parameter} 的写法不对；写法见 /api/openapi.json。`,
          en: `The parameter ${parameter} is malformed: ${issue?.message ?? ''}. See /api/openapi.json.`,
        },
  });
};
