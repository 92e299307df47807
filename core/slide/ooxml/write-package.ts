import type { Lang } from '../../catalogue/catalogue.ts';
import { writeXlsx } from '../../table/workbook/write-xlsx.ts';
import type { ZipPart } from '../../table/zip/write-zip.ts';
import { writeChart } from '../chart/write-chart.ts';
import type { Page, Slide } from '../slide.ts';
import { writeLayout, writeMaster, writeNotesMaster, type Frame } from './masters.ts';
import { Package } from './package.ts';
import { writeAppProperties, writeCoreProperties, writePresentation } from './presentation.ts';
import { writeTheme } from './theme.ts';
import { slideRelations, writeNotes, writeSlide } from './write-slide.ts';

export interface PackageRequest {
  readonly slides: readonly Slide[];
  readonly page: Page;
  readonly frame: Frame;
  readonly title: string;
  /** The day that the deck tells of, as an ISO date; null while its version is not published. */
  readonly date: string | null;
  readonly lang: Lang;
}

const THEME = 'Binglan';
const LAYOUTS = { cover: 1, content: 2 } as const;

/** A deck as the parts of its archive, every one named in its table of types and every relation leading somewhere. */
export async function writePackage(request: PackageRequest): Promise<readonly ZipPart[]> {
  const { slides, page, frame, lang } = request;
  const parts = new Package();
  parts.add('ppt/presentation.xml', 'presentation.main', writePresentation(slides.length, page), [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
    ...slides.map((_, index): [string, string] => ['slide', `slides/slide${index + 1}.xml`]),
  ]);
  parts.addPlain();
  parts.add('ppt/theme/theme1.xml', 'theme', writeTheme(THEME));
  parts.add('ppt/theme/theme2.xml', 'theme', writeTheme(THEME));
  parts.add('ppt/slideMasters/slideMaster1.xml', 'slideMaster', writeMaster(frame), [
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  ]);
  const layouts = LAYOUT_NAMES[lang].map((name, index) => ({
    name,
    type: index === 0 ? 'title' : 'titleOnly',
  }));
  for (const [index, layout] of layouts.entries())
    parts.add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, 'slideLayout', writeLayout(frame, layout), [
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]);
  parts.add('ppt/notesMasters/notesMaster1.xml', 'notesMaster', writeNotesMaster(page), [
    ['theme', '../theme/theme2.xml'],
  ]);
  let charts = 0;
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    const own = slide.shapes.filter((shape) => shape.kind === 'chart');
    const targets = new Map(own.map((shape, at) => [shape, `../charts/chart${charts + at + 1}.xml`]));
    const relations = slideRelations(targets, LAYOUTS[slide.layout], number);
    parts.add(
      `ppt/slides/slide${number}.xml`,
      'slide',
      writeSlide(slide, { lang, frame, relations }),
      relations.all,
    );
    parts.add(`ppt/notesSlides/notesSlide${number}.xml`, 'notesSlide', writeNotes(slide.notes, lang), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
    for (const { chart } of own) {
      charts += 1;
      parts.add(`ppt/charts/chart${charts}.xml`, 'chart', writeChart(chart, lang), [
        ['package', `../embeddings/sheet${charts}.xlsx`],
      ]);
      parts.addFile(`ppt/embeddings/sheet${charts}.xlsx`, await writeXlsx(chart.workbook));
    }
  }
  parts.addRoot(writeCoreProperties(request), writeAppProperties(slides.length));
  return parts.all();
}

const LAYOUT_NAMES = { zh: ['封面', '图表'], en: ['Cover', 'Chart'] } as const;
