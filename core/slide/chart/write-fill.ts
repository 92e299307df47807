import { colourEl, solidFill } from '../ooxml/colours.ts';
import { emu } from '../ooxml/measure.ts';
import { el, type Xml } from '../ooxml/xml.ts';
import type { Colour } from '../slide.ts';
import type { Fill } from './slide-chart.ts';

/** What a bar or a marker is filled with. */
export function fillEl(fill: Fill): Xml {
  switch (fill.kind) {
    case 'none':
      return el('a:noFill');
    case 'solid':
      return solidFill(fill.colour);
    case 'pattern':
      return el('a:pattFill', { prst: fill.preset }, [
        el('a:fgClr', {}, [colourEl(fill.lines)]),
        el('a:bgClr', {}, [colourEl(fill.colour)]),
      ]);
    case 'fade':
      return el('a:gradFill', { rotWithShape: 1 }, [
        el(
          'a:gsLst',
          {},
          fill.stops.map(({ at, colour, clear }) =>
            el('a:gs', { pos: Math.round(at * 100_000) }, [colourEl(colour, clear)]),
          ),
        ),
        el('a:lin', { ang: 0, scaled: 0 }),
      ]);
  }
}

/** A line of this colour, or none. */
export function lineEl(colour: Colour | null, width = 0.75, isDashed = false): Xml {
  return colour === null
    ? el('a:ln', {}, [el('a:noFill')])
    : el('a:ln', { w: emu(width), cap: 'flat' }, [
        solidFill(colour),
        isDashed && el('a:prstDash', { val: 'dash' }),
      ]);
}
