import { hex, THEME_COLOURS } from './colours.ts';
import { CHINESE_FONT, LATIN_FONT } from './fonts.ts';
import { DECLARATION, el, NAMESPACES, type Xml } from './xml.ts';

/** The theme: colours of the districts, and fonts for Latin and Chinese. */
export function writeTheme(name: string): string {
  return (
    DECLARATION +
    el('a:theme', { 'xmlns:a': NAMESPACES['xmlns:a'], name }, [
      el('a:themeElements', {}, [
        el(
          'a:clrScheme',
          { name },
          THEME_COLOURS.map(([place, colour]) =>
            el(`a:${place}`, {}, [el('a:srgbClr', { val: hex(colour) })]),
          ),
        ),
        el('a:fontScheme', { name }, [fontsOf('a:majorFont'), fontsOf('a:minorFont')]),
        el('a:fmtScheme', { name }, [
          el('a:fillStyleLst', {}, thrice(PLAIN)),
          el('a:lnStyleLst', {}, thrice(el('a:ln', { w: 9525 }, [PLAIN]))),
          el('a:effectStyleLst', {}, thrice(el('a:effectStyle', {}, [el('a:effectLst')]))),
          el('a:bgFillStyleLst', {}, thrice(PLAIN)),
        ]),
      ]),
      el('a:objectDefaults'),
      el('a:extraClrSchemeLst'),
    ])
  );
}

/** Each list of a theme has three at least. */
const thrice = (style: Xml): readonly Xml[] => [style, style, style];

const PLAIN = el('a:solidFill', {}, [el('a:schemeClr', { val: 'phClr' })]);

/** The Chinese font stands twice: as that of East Asia, and for programs that look by script. */
const fontsOf = (kind: string): Xml =>
  el(kind, {}, [
    el('a:latin', { typeface: LATIN_FONT }),
    el('a:ea', { typeface: CHINESE_FONT }),
    el('a:cs', { typeface: '' }),
    el('a:font', { script: 'Hans', typeface: CHINESE_FONT }),
  ]);
