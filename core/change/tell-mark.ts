import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Status } from '../observation/observation.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { ownNote } from './own-note.ts';

/** That a figure was replaced or taken away. */
export interface MarkedChange {
  readonly district: Bilingual;
  readonly metric: Bilingual;
  /** As printed, or the status of an absence. */
  readonly before: string;
  /** Null where nothing stands any longer. */
  readonly after: string | null;
  readonly version: number;
  /** What is noted beside the figure that came; empty where nothing is. */
  readonly why: string;
  /** What its publisher said of that version; empty where nothing was said. */
  readonly note: string;
  /** The version that it took back. */
  readonly reverts: number | null;
}

/** 崂山团支部：第7版由“1600余”更正为“1700余”（核对后改正）。 */
export function tellMark({ district, metric, why, note, reverts, ...change }: MarkedChange): Bilingual {
  const told = tellChange(change);
  const said = sayWhy({ why, note, reverts });
  return {
    zh: `${district.zh}${metric.zh}：${told.zh}${said.zh ? `（${said.zh}）` : ''}。`,
    en: `${district.en}, ${metric.en}: ${told.en}${said.en ? ` (${said.en})` : ''}.`,
  };
}

/** What came back had its note before, so a version that took another back speaks for itself. */
function sayWhy({ why, note, reverts }: Pick<MarkedChange, 'why' | 'note' | 'reverts'>): Bilingual {
  const said = ownNote(note, reverts);
  if (reverts === null) return { zh: why.trim() || said, en: why.trim() || said };
  return {
    zh: [`撤回第${reverts}版`, said].filter(Boolean).join('：'),
    en: [`version ${reverts} was taken back`, said].filter(Boolean).join(': '),
  };
}

function tellChange({
  before,
  after,
  version,
}: Pick<MarkedChange, 'before' | 'after' | 'version'>): Bilingual {
  const was = sayPrinted(before);
  if (after === null || after === 'withdrawn')
    return {
      zh: `“${was.zh}”已于第${version}版撤回`,
      en: `“${was.en}” was withdrawn in version ${version}`,
    };
  const is = sayPrinted(after);
  if (before === after)
    return {
      zh: `“${was.zh}”的出处或说明已于第${version}版更正`,
      en: `where “${was.en}” stands, or what is said of it, was corrected in version ${version}`,
    };
  // That a figure came where there was none corrects nothing.
  if (isStatus(before))
    return {
      zh: `此前${was.zh}，第${version}版起为“${is.zh}”`,
      en: `${was.en} before; “${is.en}” since version ${version}`,
    };
  return {
    zh: `第${version}版由“${was.zh}”更正为“${is.zh}”`,
    en: `corrected from “${was.en}” to “${is.en}” in version ${version}`,
  };
}

const isStatus = (printed: string): printed is Status => Object.hasOwn(STATUS_WORDS, printed);

const sayPrinted = (printed: string): Bilingual =>
  isStatus(printed) ? STATUS_WORDS[printed] : { zh: printed, en: printed };
