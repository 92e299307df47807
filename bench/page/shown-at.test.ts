import { describe, expect, it } from 'vitest';
import { shownAt } from './shown-at.ts';

const chart = { seen: 500, free: 620 };

describe('the chart is shown', () => {
  it('with the first contentful paint, if nothing was drawn before the chart had a box', () => {
    const paints = [{ drawn: 560, onScreen: 580 }];
    expect(shownAt({ chart, paints, longFrames: [] })).toBe(580);
  });

  it('when the long frame that draws it is presented, if something was painted before', () => {
    const paints = [{ drawn: 300, onScreen: 320 }];
    const longFrames = [
      { drawn: 300, onScreen: 320 },
      { drawn: 600, onScreen: 640 },
      { drawn: 900, onScreen: 920 },
    ];
    expect(shownAt({ chart, paints, longFrames })).toBe(640);
  });

  it('when the page is free again, if the frame that draws it is a short one', () => {
    const paints = [{ drawn: 300, onScreen: 320 }];
    const longFrames = [{ drawn: 900, onScreen: 920 }];
    expect(shownAt({ chart, paints, longFrames })).toBe(620);
  });

  it('not before both a chart and a paint are known', () => {
    expect(shownAt({ paints: [{ drawn: 1, onScreen: 2 }], longFrames: [] })).toBeUndefined();
    expect(shownAt({ chart, paints: [], longFrames: [] })).toBeUndefined();
  });
});
