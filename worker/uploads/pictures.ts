import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { District } from '#core/catalogue/catalogue.ts';
import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { figuresAfter, publicationOf } from '#core/change/publication.ts';
import { panelChart } from '#core/chart/panel-chart.ts';
import { buildPanel } from '#core/compare/build-panel.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { readObservations } from '#db/read-observations.ts';
import { readAsOf } from '#worker/charts/read-as-of.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';
import { PALETTES, pictureQuery, SVG_HEADERS } from '#worker/charts/picture.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { refuseFile } from './answer-upload.ts';
import { readPreview } from './read-preview.ts';
import { readDiff } from './read-settled.ts';
import { findUpload, refuseUnknown } from './upload-rights.ts';

const route = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/chart.svg',
  summary: 'A metric across the districts, as it stands and as it would after publishing',
  middleware: [guard({ roles: ROLES })] as const,
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      metric: z.string(),
      when: z.enum(['before', 'after']).default('after'),
      ...pictureQuery,
    }),
  },
  responses: { 200: { description: 'The picture' }, ...privateProblems },
});

/** The charts that an upload would change. */
export const pictureRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const { metric: metricId, when, lang, theme } = c.req.valid('query');
    const found = await findUpload(db, c.var.who, id);
    if (!found || found.state === 'discarded') return refuseUnknown(c, id);
    const preview = await readPreview(db, found);
    if (preview.kind === 'refusal') return refuseFile(c, preview);
    const { catalogue, version } = preview;
    const diff = await readDiff(db, preview);
    const metric = catalogue.metrics.find((one) => one.id === metricId);
    if (!metric)
      return answerProblem<PrivateStatus>(c, {
        code: 'unknown-value',
        parameter: 'metric',
        value: metricId,
        detail: { zh: `没有指标 ${metricId}。`, en: `There is no metric ${metricId}.` },
      });
    const kin = catalogue.metrics.filter(({ object }) => object === metric.object);
    const present =
      version === 0 ? [] : await readObservations(db, { version, metrics: kin.map((one) => one.id) });
    const observations =
      when === 'before'
        ? present
        : figuresAfter(present, publicationOf(diff, { ...catalogue, version }), catalogue);
    const changed = new Set(
      [...diff.added, ...[...diff.changed, ...diff.withdrawn].map(({ after }) => after)]
        .filter((draft) => draft.metric === metric.id)
        .map(({ district }) => district),
    );
    const districts = chooseDistricts(catalogue.districts, changed);
    const panel = buildPanel({ metric, districts, observations, kin });
    const asOf = when === 'before' ? await readAsOf(db, version) : { version: version + 1, date: null };
    const chart = panelChart({ panel, ...catalogue, asOf, lang, palette: PALETTES[theme] });
    const svg = drawSvg(chart, {
      title: panel.metric.name[lang],
      description: panel.statement[lang],
      id: `${when}-${metric.id}`,
    });
    return c.body(svg, 200, SVG_HEADERS);
  },
);

/** Of hundreds of districts as many as a picture has room for: first those whose figures change, in the catalogue's order. */
function chooseDistricts(districts: readonly District[], changed: ReadonlySet<string>): readonly District[] {
  const wanted = new Set(
    [...districts]
      .sort((a, b) => Number(changed.has(b.slug)) - Number(changed.has(a.slug)))
      .slice(0, MOST_AT_ONCE),
  );
  return districts.filter((district) => wanted.has(district));
}
