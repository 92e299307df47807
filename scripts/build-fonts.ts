import { ensureFonts } from './fonts/ensure-fonts.ts';

await ensureFonts();
