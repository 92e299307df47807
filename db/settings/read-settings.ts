import { inArray } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { settings } from '../people-schema.ts';

/** Whether a publication needs the approval of someone other than its author. */
export const REVIEWS = ['none', 'other-person'] as const;
export type Review = (typeof REVIEWS)[number];

/** Which pages may hold our charts in a frame: any, or those of these origins (`https://example.org`). */
export type Frame = 'any' | readonly string[];

/** Whether a frame needs a token besides. */
export const EMBEDS = ['open', 'token'] as const;
export type Embed = (typeof EMBEDS)[number];

/** What an administrator sets for the whole installation. */
export interface Settings {
  readonly review: Review;
  readonly frame: Frame;
  readonly embed: Embed;
}

/** As set now; what was never set is as permissive as a fresh installation: no review, frames anywhere and without a token. */
export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db
    .select()
    .from(settings)
    .where(inArray(settings.name, ['review', 'frame', 'embed'] satisfies (keyof Settings)[]));
  const valueOf = (name: keyof Settings) => rows.find((row) => row.name === name)?.value;
  return {
    review: REVIEWS.find((review) => review === valueOf('review')) ?? 'none',
    frame: toFrame(valueOf('frame')),
    embed: toEmbed(valueOf('embed')),
  };
}

/** As it is stored: origins with blanks between. */
export const toFrame = (stored = 'any'): Frame =>
  stored === 'any' ? 'any' : stored.split(' ').filter((origin) => origin !== '');

export const toEmbed = (stored: string | undefined): Embed =>
  EMBEDS.find((embed) => embed === stored) ?? 'open';
