import { MARGIN } from '../frame-request.ts';
import type { Coverage } from './coverage.ts';
import { frameCoverage, type CoverageFrameRequest } from './frame-coverage.ts';
import { shareCoverage } from './share-coverage.ts';
import { DRAWN } from './table-blocks.ts';

type Sheet = Pick<
  CoverageFrameRequest,
  'coverage' | 'districts' | 'sources' | 'asOf' | 'lang' | 'palette'
> & {
  /** Of each picture, with all that is around its table. */
  readonly width: number;
  readonly height: number;
};

/** What is around the table takes so much at least. */
const AROUND = 190;
const STEP = 16;
const LEAST = 80;

/** The table in parts of which each is whole in a picture of that size; in as few as that takes. */
export function sharePictures({ coverage, ...request }: Sheet): readonly Coverage[] {
  const { width, height } = request;
  const page = { ...request, hasTimes: true, type: DRAWN, width: width - 2 * MARGIN };
  const fits = (part: Coverage): boolean => frameCoverage({ ...request, coverage: part }).isWhole;
  for (let room = height - AROUND; room > LEAST; room -= STEP) {
    const parts = shareCoverage(coverage, { ...page, height: room });
    if (parts.every(fits)) return parts;
  }
  return shareCoverage(coverage, { ...page, height: LEAST });
}
