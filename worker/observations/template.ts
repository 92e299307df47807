import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Template } from '#core/tidy/template-rows.ts';
import { writeTemplateWorkbook } from '#core/tidy/write-tidy-workbook.ts';
import { writeTemplate } from '#core/tidy/write-tidy.ts';
import { openDb } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readObservations } from '#db/read-observations.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { attachment } from '#worker/answers/disposition.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem, type ProblemDetail } from '#worker/problem.ts';
import { unknownValue } from '#worker/view/resolve-view.ts';
import { version } from '#worker/view/view-query.ts';
import { answerWorkbook, workbookAnswer } from './answer-workbook.ts';

const query = z.strictObject({
  district: z.string().openapi({ description: 'Slug or six-digit code of the district' }),
  version,
});

const csvRoute = createRoute({
  method: 'get',
  path: '/api/v1/template.csv',
  summary:
    'A table to be filled in and brought back, with what stands for a district and the metrics it has not reported',
  request: { query },
  responses: {
    200: { description: 'UTF-8 with a byte-order mark', content: { 'text/csv': { schema: z.string() } } },
    ...problemAnswers,
  },
});

const xlsxRoute = createRoute({
  method: 'get',
  path: '/api/v1/template.xlsx',
  summary: 'The same as a workbook, with a sheet that says how it is filled in',
  request: { query },
  responses: { 200: workbookAnswer, ...problemAnswers },
});

/** Tables for staff to fill in. */
export const templateRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(csvRoute, async (c) => {
    const template = await readTemplate(c, c.req.valid('query').district);
    if ('code' in template) return answerProblem(c, template);
    return c.body(writeTemplate(template), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment(`${nameOf(template)}.csv`),
    });
  })
  .openapi(xlsxRoute, async (c) => {
    const template = await readTemplate(c, c.req.valid('query').district);
    if ('code' in template) return answerProblem(c, template);
    const bytes = await writeTemplateWorkbook({ ...template, version: c.var.version });
    return answerWorkbook(c, bytes, attachment(`${nameOf(template)}.xlsx`));
  });

const nameOf = ({ district }: Template) => `binglan-${district}`;

async function readTemplate(c: Context<AppEnv>, asked: string): Promise<Template | ProblemDetail> {
  const db = openDb(c.env.DB);
  const catalogue = await catalogueOf(c.env.DB, c.var.edition);
  const found = catalogue.districts.find(({ slug, code }) => slug === asked || code === asked);
  if (!found) {
    const known = catalogue.districts.map(({ slug }) => slug);
    return unknownValue('district', asked, known);
  }
  const [observations, aliases] = await Promise.all([
    readObservations(db, { version: c.var.version, districts: [found.slug] }),
    readAliases(db, c.var.edition.asOf),
  ]);
  return { observations, catalogue, aliases, district: found.slug };
}
