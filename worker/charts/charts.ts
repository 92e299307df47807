import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { PAGE } from '#core/chart/palette.ts';
import { writeTidyWorkbook } from '#core/tidy/write-tidy-workbook.ts';
import { writeShownCsv } from '#core/chart/write-shown-csv.ts';
import { openDb } from '#db/open.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerWorkbook } from '#worker/observations/answer-workbook.ts';
import { attachment, inline } from '#worker/answers/disposition.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { problemAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem, type ProblemDetail } from '#worker/problem.ts';
import { DECK_TYPE, writeChartDeck } from './answer-deck.ts';
import { toChartAnswer } from './answer-json.ts';
import { chartQuery } from './chart-query.ts';
import { drawChart } from './draw-chart.ts';
import { findChart } from './find-chart.ts';
import { foreseeFrozen } from './foresee-frozen.ts';
import { headingOf } from './heading-of.ts';
import { nameFile } from './name-file.ts';
import { FILE_THEMES, PALETTES, PNG_HEADERS, SVG_HEADERS } from './picture.ts';
import { drawPng, type Scale } from './png/draw-png.ts';
import { readAsOf } from './read-as-of.ts';
import { readTable } from './read-table.ts';
import { takeChart } from './take-chart.ts';

const FORMS = ['svg', 'png', 'pptx', 'csv', 'xlsx', 'json'] as const;
const FILE = /^(?<spec>[^.]*)\.(?<form>[a-z]+)$/;

const route = createRoute({
  method: 'get',
  path: '/charts/{file}',
  hide: true,
  request: { params: z.object({ file: z.string() }), query: chartQuery },
  responses: {
    200: { description: 'The chart in that form' },
    410: problemAnswer('The chart was removed.'),
    ...problemAnswers,
  },
});

type ChartStatus = 400 | 404 | 410 | 503;

/** Charts to be taken away: pictures and tables of the same panels, histories and pairs as the pages show. */
export const chartRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const { spec = '', form: asked = '' } = FILE.exec(c.req.valid('param').file)?.groups ?? {};
    const form = FORMS.find((one) => one === asked);
    if (!form) return answerProblem<ChartStatus>(c, unknownForm(asked));
    const query = c.req.valid('query');
    if (form === 'png' && query.theme === 'page') return answerProblem<ChartStatus>(c, NO_PAGE);
    const found = await findChart(c, spec, query);
    if ('code' in found) return answerProblem<ChartStatus>(c, found);
    const chart = await takeChart(c.env, found);
    if ('code' in chart) return answerProblem<ChartStatus>(c, chart);

    const { lang, theme } = query;
    const palette = PALETTES[theme];
    const { version } = chart;
    // What the page holds does not say as of when: the page does.
    const asOf = palette === PAGE ? { version, date: null } : await readAsOf(openDb(c.env.DB), version);
    const names = nameFile(chart, form, lang);
    switch (form) {
      case 'svg':
      case 'png': {
        const size = query.size ?? chart.saved?.size ?? 'natural';
        const look = { catalogue: chart.catalogue, asOf, lang, palette, isNarrow: query.width === 'narrow' };
        const heading = headingOf(chart.saved);
        const svg = drawChart({ ...chart, heading }, look, size);
        const kept = palette === PAGE ? {} : { 'Content-Disposition': inline(names) };
        if (form === 'svg') return c.body(svg, 200, { ...SVG_HEADERS, ...kept });
        const png = await drawPng(c.env, svg, Number(query.scale) as Scale);
        return 'code' in png
          ? answerProblem<ChartStatus>(c, png)
          : c.body(png, 200, { ...PNG_HEADERS, ...kept });
      }
      case 'pptx': {
        const size = query.size ?? chart.saved?.size ?? '16x9';
        const bytes = await writeChartDeck(chart, { asOf, lang, size, origin: new URL(c.req.url).origin });
        return c.body(Uint8Array.from(bytes).buffer, 200, {
          'Content-Type': DECK_TYPE,
          'Content-Disposition': attachment(names),
        });
      }
      case 'json': {
        const frozen = chart.isFrozen ? null : await foreseeFrozen(c.env, chart, lang);
        return c.json(toChartAnswer(chart, { asOf, lang, frozen }), 200);
      }
      case 'csv': {
        const { figures } = await readTable(c.env, chart, asOf);
        return c.body(writeShownCsv({ shown: chart.shown, figures, asOf }), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': attachment(names),
        });
      }
      case 'xlsx': {
        const { figures, more } = await readTable(c.env, chart, asOf);
        const bytes = await writeTidyWorkbook({ ...figures, version, more });
        return answerWorkbook(c, bytes, attachment(names));
      }
    }
  },
);

/** As a reader of the description knows it: one address for each form. */
const FORM_WORDS: Readonly<Record<(typeof FORMS)[number], string>> = {
  svg: 'A picture that stands alone: title, verdict, statement, reasons, sources',
  png: 'The same as pixels, for where an SVG cannot go',
  pptx: 'Slides with native charts that can be edited, each with its notes; several make a deck',
  csv: 'The figures that the chart is made from, for Excel and WPS; an upload takes them back',
  xlsx: 'The same as a workbook, with a sheet of what is said of them',
  json: 'The chart as data: what it is, as of when, and what it shows',
};

for (const form of FORMS)
  chartRoutes.openAPIRegistry.registerPath({
    method: 'get',
    path: `/charts/{spec}.${form}`,
    summary: FORM_WORDS[form],
    request: {
      params: z.object({
        spec: z.string().openapi({
          description:
            '`compare`, `history` or `coverage` with the view in the query, or the name of a saved chart.',
        }),
      }),
      query: chartQuery,
    },
    responses: route.responses,
  });

const unknownForm = (form: string): ProblemDetail => ({
  code: 'unknown-value',
  parameter: 'form',
  value: form,
  allowed: [...FORMS],
  detail: {
    zh: `图表没有“${form}”这种形式；可用的形式一并列出。`,
    en: `A chart has no form "${form}"; those that it has are listed with this answer.`,
  },
});

const NO_PAGE: ProblemDetail = {
  code: 'bad-parameter',
  parameter: 'theme',
  value: 'page',
  allowed: [...FILE_THEMES],
  detail: {
    zh: 'theme=page 取网页自己的颜色，只用于嵌入网页的 .svg；.png 请用其余各项。',
    en: 'theme=page takes the colours of the page around it, so it is for an .svg inside one alone.',
  },
};
