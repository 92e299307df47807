import { ensureFonts } from '../../scripts/fonts/ensure-fonts.ts';

// The pictures of the tests are set in the fonts that are deployed.
export const setup = ensureFonts;
