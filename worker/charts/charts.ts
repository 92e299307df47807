import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { panelChart } from '#core/chart/panel-chart.ts';
import type { Panel } from '#core/compare/panel.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { readInsisted } from '#worker/compare/read-insisted.ts';
import { readPanels } from '#worker/compare/read-panels.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem } from '#worker/problem.ts';
import { resolveView } from '#worker/view/resolve-view.ts';
import { compareQuery, insist } from '#worker/view/view-query.ts';
import { drawPair } from './draw-pair.ts';
import { drawSvg } from './draw-svg.ts';
import { MOST_PANELS, PALETTES, pictureQuery, SVG_HEADERS, tooManyPanels } from './picture.ts';
import { stackSvgs } from './stack-svgs.ts';

const svgRoute = createRoute({
  method: 'get',
  path: '/charts/compare.svg',
  summary: 'The comparison as a picture that stands alone: title, verdict, statement, reasons, sources',
  request: {
    query: compareQuery.extend({ ...pictureQuery, insist }),
  },
  responses: {
    200: { description: 'One panel below the other', content: { 'image/svg+xml': { schema: z.string() } } },
    ...problemAnswers,
  },
});

/** Charts as files, drawn on the server from the same panels and the same options as in the page. */
export const chartRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  svgRoute,
  async (c) => {
    const { lang, theme, insist: ids, ...query } = c.req.valid('query');
    const db = openDb(c.env.DB);
    const catalogue = await catalogueOf(c.env.DB, c.var.edition);
    const palette = PALETTES[theme];
    if (ids.length > 0) {
      const { version } = c.var;
      const insisted = await readInsisted({ db, catalogue, version, ids });
      if ('code' in insisted) return answerProblem(c, insisted);
      const look = { sources: catalogue.sources, version, lang, palette };
      return c.body(drawPair(insisted, look), 200, SVG_HEADERS);
    }
    const view = resolveView(query, catalogue);
    if ('code' in view) return answerProblem(c, view);
    const { version } = c.var;
    if (view.metrics.length > MOST_PANELS) return answerProblem(c, tooManyPanels(view.metrics.length));
    const panels = await readPanels({ db, catalogue, view, version });

    const draw = (panel: Panel): string =>
      drawSvg(panelChart({ panel, ...catalogue, version, lang, palette }), {
        title: panel.metric.name[lang],
        description: panel.statement[lang],
        id: panel.metric.id,
      });
    return c.body(stackSvgs(panels.map(draw)), 200, SVG_HEADERS);
  },
);
