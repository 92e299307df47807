import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { SIZE_NAMES } from '#core/chart/sizes.ts';
import { CHART_KINDS } from '#db/charts-schema.ts';
import { findChart, readCharts, removeChart, saveChart } from '#db/charts/saved-charts.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { readState } from '#db/read-state.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { jsonBody } from '#worker/administration/schemas.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { typedText } from '#worker/openapi/typed-text.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { isOverseer } from '#worker/uploads/upload-rights.ts';
import { chartDistricts } from './chart-districts.ts';
import { chartView, isEmptyView, partsOf, writeChartView } from './chart-query.ts';
import { SLUG } from './find-chart.ts';
import { takeChart } from './take-chart.ts';

const anyone = guard({ roles: ROLES });
const RESERVED = [...CHART_KINDS, 'briefing'];

const slug = z
  .string()
  .regex(SLUG, 'small letters, digits and hyphens, at most 60')
  .refine((name) => !RESERVED.includes(name), 'another name than those of the kinds of chart');

const saved = z
  .object({
    slug,
    kind: z.enum(CHART_KINDS),
    query: z.string().max(2000).openapi({
      description:
        'The view as the query of an address, without its version. Where it names no district, those of today are named.',
    }),
    title: typedText.max(120).default(''),
    note: typedText.max(500).default(''),
    size: z.enum(SIZE_NAMES).default('natural'),
    version: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(null)
      .openapi({ description: 'The version at which it stays; null where it follows the data.' }),
  })
  .openapi('NewChart');

const answered = saved.extend({ author: z.string(), createdAt: z.string() }).openapi('SavedChart');

const list = createRoute({
  method: 'get',
  path: '/api/v1/charts',
  summary: 'The charts that were saved under a name',
  middleware: [anyone] as const,
  responses: {
    200: jsonAnswer('Newest first', z.object({ charts: z.array(answered) })),
    ...privateProblems,
  },
});

const save = createRoute({
  method: 'post',
  path: '/api/v1/charts',
  summary: 'Save a view under a name, for good',
  middleware: [anyone] as const,
  request: { body: jsonBody(saved.strict()) },
  responses: { 201: jsonAnswer('As saved', answered), ...privateProblems },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/v1/charts/{slug}',
  summary: 'Remove a saved chart; its name is not given again',
  middleware: [anyone] as const,
  request: { params: z.object({ slug: z.string() }) },
  responses: { 204: { description: 'Removed' }, ...privateProblems },
});

/** Views under short names, for those who have an account. */
export const savedChartRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => c.json({ charts: await readCharts(openDb(c.env.DB)) }, 200))
  .openapi(save, async (c) => {
    const db = openDb(c.env.DB);
    const given = c.req.valid('json');
    const state = await readState(db);
    const newest = state.kind === 'ready' ? state.version : 0;
    if (given.version !== null && given.version > newest) return refuseVersion(c, newest);
    const view = chartView.safeParse(partsOf(new URLSearchParams(given.query)));
    if (!view.success) return refusePart(c, view.error.issues[0]);
    if (isEmptyView(given.kind, view.data)) return refuseView(c);
    const taken = await takeChart(c.env, {
      spec: given.slug,
      kind: given.kind,
      view: view.data,
      version: given.version ?? newest,
      edition: { revision: state.kind === 'ready' ? state.revision : 0, asOf: given.version },
      isFrozen: given.version !== null,
      saved: null,
    });
    if ('code' in taken) return answerProblem<PrivateStatus>(c, taken);
    const chart = {
      ...given,
      query: writeChartView({ ...view.data, district: chartDistricts(taken) }).toString(),
      author: c.var.who.name,
      createdAt: new Date().toISOString(),
    };
    const record = recordOf(c, { act: 'chart-saved', object: chart.slug, detail: chart.query });
    const isSaved = await saveChart(db, { ...chart, account: c.var.who.id, record });
    return isSaved ? c.json(chart, 201) : refuseTaken(c, chart.slug);
  })
  .openapi(remove, async (c) => {
    const db = openDb(c.env.DB);
    const { slug: name } = c.req.valid('param');
    const chart = await findChart(db, name);
    if (!chart || chart.removedAt !== null) return refuseUnknown(c, name);
    if (chart.account !== c.var.who.id && !isOverseer(c.var.who)) return refuseOthers(c);
    const record = recordOf(c, { act: 'chart-removed', object: name });
    await removeChart(db, { slug: name, at: new Date().toISOString(), record });
    forgetState(c.env.DB);
    return c.body(null, 204);
  });

const refuseVersion = (c: Context<AppEnv>, newest: number) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'version',
    allowed: [`1–${newest}`],
    detail: {
      zh: `没有这一版；现有第 1 至 ${newest} 版。`,
      en: `There is no such version; there are 1 to ${newest}.`,
    },
  });

const refuseView = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'bad-parameter',
    parameter: 'query',
    detail: {
      zh: 'query 须写明要看的主题、指标、区县、时期之一，写法同网页地址。',
      en: 'query has to name subjects, metrics, districts or periods, as the address of the page does.',
    },
  });

/** Names the part of the view that cannot be one, such as a size, which is a field of its own. */
function refusePart(c: Context<AppEnv>, issue: z.core.$ZodIssue | undefined) {
  const part = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  return answerProblem<PrivateStatus>(c, {
    code: 'bad-parameter',
    parameter: 'query',
    value: String(part),
    detail: {
      zh: `query 里的 ${String(part)} 不能这样写：那里只写看什么；名字、标题、尺寸（size）、版本（version）各有自己的字段。`,
      en: `query cannot say ${String(part)} like this: it says only what is seen; name, title, size and version have fields of their own.`,
    },
  });
}

const refuseTaken = (c: Context<AppEnv>, name: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'taken',
    parameter: 'slug',
    value: name,
    detail: {
      zh: `“${name}”已有图表用过（移除的也不再给别的图表用）：请换一个名字。`,
      en: `"${name}" is or was the name of a chart and is not given twice: choose another.`,
    },
  });

const refuseUnknown = (c: Context<AppEnv>, name: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'slug',
    value: name,
    detail: {
      zh: `没有叫“${name}”的图表；各图表见 /api/v1/charts。`,
      en: `There is no chart "${name}"; /api/v1/charts lists them.`,
    },
  });

const refuseOthers = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'not-allowed',
    detail: {
      zh: '这张图表是别人存的：请找存图的人、审核员或管理员移除。',
      en: 'Someone else saved this chart: ask them, a reviewer or an administrator to remove it.',
    },
  });
