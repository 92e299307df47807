import type { Box, Shape, Slide } from '#core/slide/slide.ts';
import type { ServerPicture } from '$lib/chart/server-picture.ts';

/** A slide in small, as the preview of a deck shows it: its own shapes in their own places. */
export interface SmallSlide {
  readonly shapes: readonly SmallShape[];
  /** What is drawn on it, and where; of a long one its beginning. */
  readonly drawn: { readonly picture: ServerPicture; readonly box: Box; readonly isLong: boolean } | null;
  /** The address of a picture that fills it, with a title and sources of its own. */
  readonly picture: string | null;
}

export type SmallShape =
  | Exclude<Shape, { readonly kind: 'chart' | 'code' | 'ground' }>
  /** The place of a QR code: in small all show the one of the whole. */
  | { readonly kind: 'code'; readonly box: Box };

/** A slide of words and tables in small. */
export const inSmall = ({ shapes }: Pick<Slide, 'shapes'>): SmallSlide => ({
  shapes: smallShapes(shapes),
  drawn: null,
  picture: null,
});

/** Without the squares of each QR code, which no camera would read, and the white under it. */
export const smallShapes = (shapes: readonly Shape[]): readonly SmallShape[] =>
  shapes.flatMap((shape): readonly SmallShape[] => {
    if (shape.kind === 'chart' || shape.kind === 'ground') return [];
    return [shape.kind === 'code' ? { kind: 'code', box: shape.box } : shape];
  });
