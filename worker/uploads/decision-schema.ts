import { z } from '@hono/zod-openapi';
import { typedText } from '#worker/openapi/typed-text.ts';

const MOST_CELLS = 50_000;
const cells = z.array(z.string().max(500)).max(MOST_CELLS);

/** What is decided of an upload where it is published or handed over for approval. */
export const decisionShape = {
  accepted: z
    .union([z.literal('all'), cells])
    .default([])
    .openapi({
      description:
        'The keys of the warnings that were ticked; one that says something else by now has another key. `all` takes them as they come.',
    }),
  mine: cells.default([]).openapi({
    description: 'Conflicting cells that are overwritten all the same, as they stood in `baseVersion`.',
  }),
  theirs: cells.default([]).openapi({ description: 'Cells that are left as they stand.' }),
  rest: z.enum(['mine', 'theirs']).optional().openapi({
    description: 'What holds for each conflict of the upload that neither `mine` nor `theirs` names.',
  }),
};

export const mostNote = typedText.max(500).default('');
