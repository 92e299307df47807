const EMU_PER_POINT = 12_700;

/** Points in the units that slides are measured in. */
export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
