import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { publicationOf, publicationOfRevert, type Publication } from '#core/change/publication.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { refuseFile } from '#worker/uploads/answer-upload.ts';
import { readPlan, refuseVersion } from '#worker/uploads/read-plan.ts';
import { readPreview } from '#worker/uploads/read-preview.ts';
import { readDiff } from '#worker/uploads/read-settled.ts';
import { findUpload, refuseUnknown } from '#worker/uploads/upload-rights.ts';
import { drawMoved } from './draw-moved.ts';
import { findMoves, type Moves, type MovesRequest } from './find-moves.ts';
import { movedQuery, moves } from './moves-schemas.ts';

const anyone = guard({ roles: ROLES });
const upload = z.object({ id: z.string() });
const version = z.object({ number: z.coerce.number().int().positive() });
const told = { 200: jsonAnswer('What moves, and what stays', moves), ...privateProblems };
const drawn = { 200: { description: 'The picture' }, ...privateProblems };

const ofUpload = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/moves',
  summary: 'Which saved charts and briefings follow the data and would move with an upload',
  middleware: [anyone] as const,
  request: { params: upload },
  responses: told,
});

const pictureOfUpload = createRoute({
  method: 'get',
  path: '/api/v1/uploads/{id}/moved.svg',
  summary: 'A saved chart, or one of a briefing, as it is and as it would be after publishing',
  middleware: [anyone] as const,
  request: { params: upload, query: movedQuery },
  responses: drawn,
});

const ofRevert = createRoute({
  method: 'get',
  path: '/api/v1/versions/{number}/revert/moves',
  summary: 'Which saved charts and briefings would move if a version were taken back',
  middleware: [anyone] as const,
  request: { params: version },
  responses: told,
});

const pictureOfRevert = createRoute({
  method: 'get',
  path: '/api/v1/versions/{number}/revert/moved.svg',
  summary: 'A saved chart, or one of a briefing, as it is and as it would be after taking back',
  middleware: [anyone] as const,
  request: { params: version, query: movedQuery },
  responses: drawn,
});

/** What becomes of the charts that people keep, told before anything is published or taken back. */
export const movesRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(ofUpload, async (c) => {
    const before = await readUploadEffect(c, c.req.valid('param').id);
    return before instanceof Response ? before : c.json(toAnswer(await findMoves(before), before), 200);
  })
  .openapi(pictureOfUpload, async (c) => {
    const before = await readUploadEffect(c, c.req.valid('param').id);
    return before instanceof Response ? before : drawMoved(c, before, c.req.valid('query'));
  })
  .openapi(ofRevert, async (c) => {
    const before = await readRevertEffect(c, c.req.valid('param').number);
    return before instanceof Response ? before : c.json(toAnswer(await findMoves(before), before), 200);
  })
  .openapi(pictureOfRevert, async (c) => {
    const before = await readRevertEffect(c, c.req.valid('param').number);
    return before instanceof Response ? before : drawMoved(c, before, c.req.valid('query'));
  });

async function readUploadEffect(c: Context<AppEnv>, id: string) {
  const db = openDb(c.env.DB);
  const found = await findUpload(db, c.var.who, id);
  if (!found || found.state === 'discarded') return refuseUnknown(c, id);
  const preview = await readPreview(db, found);
  if (preview.kind === 'refusal') return refuseFile(c, preview);
  const { catalogue, version: newest } = preview;
  const diff = await readDiff(db, preview);
  return toRequest(c, catalogue, newest, publicationOf(diff, { ...catalogue, version: newest }));
}

async function readRevertEffect(c: Context<AppEnv>, number: number) {
  const db = openDb(c.env.DB);
  const plan = await readPlan(db, number);
  if (!plan) return refuseVersion(c, number);
  return toRequest(c, await readCatalogue(db), plan.newest, publicationOfRevert(plan, plan.newest));
}

const toRequest = (
  c: Context<AppEnv>,
  catalogue: Catalogue,
  newest: number,
  publication: Publication,
): MovesRequest => ({ d1: c.env.DB, catalogue, version: newest, publication });

/** What a page can hold; the counts say how many there are. */
const MOST_MOVING = 60;
const MOST_FIGURES = 12;

const toAnswer = ({ moving, staying, unchecked }: Moves, { version: newest }: MovesRequest) => ({
  version: newest,
  moving: moving.slice(0, MOST_MOVING).map(({ charts, ...owner }) => ({
    ...owner,
    charts: charts.map((chart) => ({
      ...chart,
      figures: chart.figures.slice(0, MOST_FIGURES),
      figureCount: chart.figures.length,
    })),
  })),
  movingCount: moving.length,
  staying: [...staying],
  unchecked,
});
