export interface Line {
  readonly type: 'line';
  readonly silent: true;
  readonly shape: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly style: { readonly stroke: string; readonly lineWidth: number };
}

export interface Box {
  readonly type: 'rect';
  readonly silent: true;
  readonly shape: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly r: number;
  };
  readonly style: { readonly fill: 'none'; readonly stroke: string; readonly lineWidth: number };
}

/** A fine line across. */
export const ruleAt = (y: number, x1: number, x2: number, stroke: string): Line => ({
  type: 'line',
  silent: true,
  shape: { x1, y1: y, x2, y2: y },
  style: { stroke, lineWidth: 1 },
});

/** A fine frame around a few words. */
export const boxAround = (shape: Omit<Box['shape'], 'r'>, stroke: string): Box => ({
  type: 'rect',
  silent: true,
  shape: { ...shape, r: 2 },
  style: { fill: 'none', stroke, lineWidth: 1 },
});
