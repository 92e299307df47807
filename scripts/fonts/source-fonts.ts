import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face as HarfbuzzFace, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Face } from '#worker/charts/png/faces.ts';

const { resolve } = createRequire(import.meta.url);

const PACKAGES = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-serif-sc'];
const FILES: Readonly<Record<Face, string>> = {
  'sans-400': `${PACKAGES[0]}/400Regular/NotoSansSC_400Regular.ttf`,
  'sans-700': `${PACKAGES[0]}/700Bold/NotoSansSC_700Bold.ttf`,
  'serif-700': `${PACKAGES[1]}/700Bold/NotoSerifSC_700Bold.ttf`,
};

/** The licences under which they are passed on. */
export const LICENCES = PACKAGES.map((name) => resolve(`${name}/LICENSE_FONT`));

/** The names and versions of what the fonts are made from and with. */
export function madeFrom(): readonly string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, { version: string }>>;
  };
  return [...PACKAGES, 'subset-font', 'harfbuzzjs'].map(
    (name) => `${name}@${packages[`node_modules/${name}`]?.version}`,
  );
}

export interface SourceFont {
  readonly face: Face;
  readonly characters: ReadonlySet<string>;
  /** How far a character sets forward, in ems; undefined where the face lacks it. */
  readonly advanceOf: (character: string) => number | undefined;
  /** A font of these characters alone. */
  readonly subset: (characters: string) => Promise<Uint8Array>;
}

// Of vertical setting, hinting and variations: a picture has none of them.
const DROPPED = ['BASE', 'STAT', 'VORG', 'vhea', 'vmtx', 'gasp', 'prep', 'fpgm', 'cvt ', 'DSIG'];

/** The whole of Noto Sans SC or Noto Serif SC in one weight, some 31,000 characters. */
export function openSource(face: Face): SourceFont {
  const bytes = readFileSync(resolve(FILES[face]));
  const whole = new HarfbuzzFace(new Blob(new Uint8Array(bytes).buffer));
  const font = new Font(whole);
  return {
    face,
    characters: new Set(Array.from(whole.collectUnicodes(), (codePoint) => String.fromCodePoint(codePoint))),
    advanceOf: (character) => {
      const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
      return glyph === undefined ? undefined : font.glyphHAdvance(glyph) / whole.upem;
    },
    subset: (characters) =>
      subsetFont(bytes, characters, {
        targetFormat: 'truetype',
        noHinting: true,
        keepFeatures: ['ccmp', 'kern', 'liga', 'mark', 'mkmk'],
        dropTables: DROPPED,
      }),
  };
}
