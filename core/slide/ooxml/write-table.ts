import type { TableShape } from '../slide.ts';
import { solidFill } from './colours.ts';
import { emu } from './measure.ts';
import type { ShapeContext } from './write-shape.ts';
import { paragraphEl } from './write-text.ts';
import { el, type Xml } from './xml.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
const PADDING = 4;

/** A table with nothing but a rule under each row, the one under its header darker. */
export function writeTable(
  { widths, rows, rowHeights, size, hasRowNames }: TableShape,
  context: ShapeContext,
): Xml {
  const { lang, linkTo } = context;
  return el('a:graphicData', { uri: TABLE }, [
    el('a:tbl', {}, [
      el('a:tblPr', { firstRow: 1, ...(hasRowNames ? { firstCol: 1 } : {}) }),
      el(
        'a:tblGrid',
        {},
        widths.map((width) => el('a:gridCol', { w: emu(width) })),
      ),
      ...rows.map((cells, row) =>
        el(
          'a:tr',
          { h: emu(rowHeights[row] ?? 0) },
          cells.map(({ runs, below, align }) =>
            el('a:tc', {}, [
              el('a:txBody', {}, [
                el('a:bodyPr'),
                el('a:lstStyle'),
                paragraphEl({ runs }, { lang, size, align, linkTo }),
                below ? paragraphEl({ runs: below }, { lang, size, align, linkTo }) : null,
              ]),
              el(
                'a:tcPr',
                { marL: 0, marR: emu(PADDING * 2), marT: emu(PADDING), marB: emu(PADDING), anchor: 'ctr' },
                [
                  ...['a:lnL', 'a:lnR', 'a:lnT'].map((side) => el(side, { w: 0 }, [el('a:noFill')])),
                  el('a:lnB', { w: emu(0.75) }, [solidFill(row === 0 ? 'soft' : 'rule')]),
                  el('a:noFill'),
                ],
              ),
            ]),
          ),
        ),
      ),
    ]),
  ]);
}
