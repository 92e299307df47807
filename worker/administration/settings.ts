import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { openDb } from '#db/open.ts';
import { EMBEDS, readSettings, REVIEWS, type Settings } from '#db/settings/read-settings.ts';
import { writeSettings } from '#db/settings/write-settings.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';

const administrator = guard({ roles: ['administrator'] });
const MOST_ORIGINS = 50;

/** `https://example.org`, with a port or without: no path, no wildcard, nothing that could end a header. */
const origin = z
  .string()
  .regex(
    /^https?:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*(?::[1-9]\d{0,4})?$/,
    'an origin such as https://example.org',
  );

const settings = z
  .object({
    review: z.enum(REVIEWS).openapi({ description: 'Who must approve a publication.' }),
    frame: z
      .union([z.literal('any'), z.array(origin).max(MOST_ORIGINS)])
      .openapi({ description: 'Whose pages may hold our charts in a frame: any, or these origins.' }),
    embed: z.enum(EMBEDS).openapi({ description: 'Whether a frame needs a token besides.' }),
  })
  .openapi('Settings');

const read = createRoute({
  method: 'get',
  path: '/api/v1/settings',
  summary: 'What is set for the whole installation',
  middleware: [administrator] as const,
  responses: { 200: jsonAnswer('As set now', settings), ...privateProblems },
});

const change = createRoute({
  method: 'patch',
  path: '/api/v1/settings',
  summary: 'Change settings; those that are not named stay',
  middleware: [administrator] as const,
  request: {
    body: { required: true, content: { 'application/json': { schema: settings.partial().strict() } } },
  },
  responses: { 200: jsonAnswer('As set now', settings), ...privateProblems },
});

const tell = (value: Settings[keyof Settings]): string =>
  typeof value === 'string' ? value : value.length === 0 ? '–' : value.join(' ');

/** Settings of the installation, for administrators. */
export const settingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(read, async (c) => c.json(toBody(await readSettings(openDb(c.env.DB))), 200))
  .openapi(change, async (c) => {
    const db = openDb(c.env.DB);
    const before = await readSettings(db);
    const { review = before.review, frame = before.frame, embed = before.embed } = c.req.valid('json');
    const to: Settings = { review, frame, embed };
    const changed = (['review', 'frame', 'embed'] as const).filter(
      (name) => tell(before[name]) !== tell(to[name]),
    );
    const records = changed.map((name) =>
      recordOf(c, {
        act: 'setting-changed',
        object: name,
        detail: `${tell(before[name])} → ${tell(to[name])}`,
      }),
    );
    await writeSettings(db, { to, records });
    forgetState(c.env.DB);
    return c.json(toBody(await readSettings(db)), 200);
  });

const toBody = ({ review, frame, embed }: Settings) => ({
  review,
  frame: frame === 'any' ? frame : [...frame],
  embed,
});
