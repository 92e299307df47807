/** The shapes of pictures, in pixels at scale 1; `natural` is as large as what it shows. */
export const SIZES = {
  natural: null,
  '16x9': { width: 960, height: 540 },
  '4x3': { width: 960, height: 720 },
  square: { width: 720, height: 720 },
  phone: { width: 360, height: 640 },
};
export type Size = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as [Size, ...Size[]];

/** A frame no wider than this, in pixels, is one on a phone. */
export const NARROW = 480;

/** By how much several charts may be made smaller to share a picture: type of 11 is then still 7.5 of its 960 pixels. */
export const LARGEST_CUT = 1.47;

/** A picture holds no more pixels: the largest shape at 4×. */
export const MOST_PIXELS = 3840 * 2880;

/** One chart shows no more metrics, as a picture and as slides; a table of what is known has no such bound. */
export const MOST_PANELS = 40;
