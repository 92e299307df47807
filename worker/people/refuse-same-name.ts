import type { Context } from 'hono';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';

/** Of two tokens of one name nobody knows which to revoke, and loading a page once more makes no second. */
export const refuseSameName = (c: Context<AppEnv>, name: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'taken',
    parameter: 'name',
    value: name,
    detail: {
      zh: `已有叫“${name}”的令牌，还没有撤销。请换一个名字，或先撤销那一个。`,
      en: `There is a token called “${name}” already that has not been revoked. Choose another name, or revoke that one first.`,
    },
  });
