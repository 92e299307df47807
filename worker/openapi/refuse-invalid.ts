import { z, type Hook } from '@hono/zod-openapi';
import type { Bilingual } from '#core/catalogue/catalogue.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem } from '#worker/problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns a failed validation into a problem that names the parameter and what it takes. */
export const refuseInvalid: Hook<unknown, AppEnv, string, unknown> = (result, c) => {
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  if (!issue) return undefined;
  const strange = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const parameter = strange ?? String(issue.path[0] ?? '');
  // Without a name all of the query would be given.
  const given = parameter === '' ? [] : (c.req.queries(parameter) ?? []);
  const allowed = allowedBy(issue);
  return answerProblem(c, {
    code: 'bad-parameter',
    parameter,
    value: given.join(),
    detail: strange === undefined ? tellMalformed(parameter, given.length) : tellStrange(parameter),
    ...(allowed.length > 0 ? { allowed } : {}),
  });
};

const tellStrange = (parameter: string): Bilingual => ({
  zh: `这个地址没有 ${parameter} 这个参数；可用的参数列在 allowed 里，写法见 /api/openapi.json。`,
  en: `This address takes no parameter ${parameter}; allowed lists those it takes, and /api/openapi.json says how.`,
});

function tellMalformed(parameter: string, times: number): Bilingual {
  const why = times > 1 ? ONCE : MALFORMED;
  return {
    zh: `参数 ${parameter} ${why.zh}；写法见 /api/openapi.json。`,
    en: `The parameter ${parameter} ${why.en}. See /api/openapi.json.`,
  };
}

const ONCE: Bilingual = { zh: '只能写一次', en: 'may be given only once' };
const MALFORMED: Bilingual = { zh: '的写法不对', en: 'is malformed' };

/** What could have been written: each value, the bound, or of a strange parameter those that there are. */
function allowedBy(issue: Issue): string[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.message.split(' ');
    case 'invalid_value':
      return issue.values.map(String);
    case 'too_small':
      return [`≥ ${issue.minimum}`];
    case 'too_big':
      return [`≤ ${issue.maximum}`];
    default:
      return [];
  }
}

// Which keys an object takes is known where it is checked, and told by nothing but the message.
z.config({
  customError: ({ code, inst }) =>
    code === 'unrecognized_keys' && inst instanceof z.ZodObject
      ? Object.keys(inst.shape).join(' ')
      : undefined,
});
