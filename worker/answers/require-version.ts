import type { D1Database } from '@cloudflare/workers-types';
import type { MiddlewareHandler } from 'hono';
import type { State } from '#db/read-state.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem } from '#worker/problem.ts';
import { currentState, forgetState } from './current-version.ts';

/** Knows which version is meant before anything is read, or says why nothing can be. */
export const requireVersion: MiddlewareHandler<AppEnv> = async (c, next) => {
  const asked = c.req.query('version');
  const state = await readFor(asked, c.env.DB);
  if (state.kind === 'migration-missing')
    return answerProblem(c, {
      code: 'migration-missing',
      detail: {
        zh: `缺少迁移 ${state.wanted}：请运行 npm run db:migrate。`,
        en: `The migration ${state.wanted} is missing: run npm run db:migrate.`,
      },
    });
  if (state.kind === 'empty')
    return answerProblem(c, {
      code: 'database-empty',
      detail: {
        zh: '还没有发布任何数据：请运行 npm run seed 载入五份公开文件的数字。',
        en: 'Nothing has been published yet: run npm run seed to load the figures of the five documents.',
      },
    });
  if (asked !== undefined && !isVersion(asked, state.version))
    return answerProblem(c, {
      code: /^\d+$/.test(asked) ? 'unknown-value' : 'bad-parameter',
      parameter: 'version',
      value: asked,
      allowed: [`1–${state.version}`],
      detail: {
        zh: `version 要写 1 到 ${state.version} 的整数。`,
        en: `version takes a whole number from 1 to ${state.version}.`,
      },
    });
  c.set('current', state.version);
  c.set('version', asked === undefined ? state.version : Number(asked));
  c.set('edition', { revision: state.revision, asOf: asked === undefined ? null : Number(asked) });
  return next();
};

/** Whoever asks for a version beyond the newest known may know of a publication a moment ago. */
async function readFor(asked: string | undefined, d1: D1Database): Promise<State> {
  const state = await currentState(d1, Date.now());
  if (state.kind !== 'ready' || asked === undefined || !(Number(asked) > state.version)) return state;
  forgetState(d1);
  return currentState(d1, Date.now());
}

const isVersion = (text: string, newest: number): boolean =>
  /^[1-9]\d{0,8}$/.test(text) && Number(text) <= newest;
