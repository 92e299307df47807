import type { Bilingual } from '../catalogue/catalogue.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';

/** That a figure was replaced or taken away. */
export interface MarkedChange {
  readonly district: Bilingual;
  readonly metric: Bilingual;
  /** As printed, or the status of an absence. */
  readonly before: string;
  /** Null where nothing stands any longer. */
  readonly after: string | null;
  readonly version: number;
  /** What its publisher said of that version. */
  readonly note: string;
}

/** 崂山团支部：第7版由“1600余”更正为“1700余”（核对后改正）。 */
export function tellMark({ district, metric, before, after, version, note }: MarkedChange): Bilingual {
  const [was, is] = [sayPrinted(before), after === null ? null : sayPrinted(after)];
  const isGone = is === null || after === 'withdrawn';
  const [zh, en] = note ? [`（${note}）`, ` (${note})`] : ['', ''];
  return {
    zh: isGone
      ? `${district.zh}${metric.zh}：“${was.zh}”已于第${version}版撤回${zh}。`
      : `${district.zh}${metric.zh}：第${version}版由“${was.zh}”更正为“${is.zh}”${zh}。`,
    en: isGone
      ? `${district.en}, ${metric.en}: “${was.en}” was withdrawn in version ${version}${en}.`
      : `${district.en}, ${metric.en}: corrected from “${was.en}” to “${is.en}” in version ${version}${en}.`,
  };
}

const sayPrinted = (printed: string): Bilingual =>
  Object.entries(STATUS_WORDS).find(([status]) => status === printed)?.[1] ?? { zh: printed, en: printed };
