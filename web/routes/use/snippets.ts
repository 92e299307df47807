import { NARROW } from '#core/chart/sizes.ts';
import { escapeXml } from '#core/text/escape-xml.ts';

interface SnippetRequest {
  readonly origin: string;
  /** Paths with their queries. */
  readonly frame: string;
  readonly wide: string;
  readonly narrow: string;
  readonly live: string;
  /** Width over height of the frame, as CSS has it: in a page, and on a phone. */
  readonly ratio: string;
  readonly tallRatio: string;
  readonly name: string;
  readonly statement: string;
}

/** Its shape goes by the room that it has, not by the window: a slide is wide on a phone too, and a column may be narrow. */
const STYLE = [
  '.binglan-frame{width:100%;container-type:inline-size}',
  '.binglan-frame iframe{display:block;width:100%;border:0;aspect-ratio:var(--wide)}',
  `@container(max-width:${NARROW}px){.binglan-frame iframe{aspect-ratio:var(--tall)}}`,
  `@supports not (container-type:inline-size){@media(max-width:${NARROW}px){.binglan-frame iframe{aspect-ratio:var(--tall)}}}`,
].join('');

/** HTML to be pasted into a page or a deck of others, without a script. */
export function writeSnippets({ origin, ratio, tallRatio, name, statement, ...paths }: SnippetRequest) {
  const at = (path: string): string => escapeXml(`${origin}${path}`);
  return {
    frame: [
      `<div class="binglan-frame" style="--wide:${ratio};--tall:${tallRatio}"><iframe src="${at(paths.frame)}" title="${escapeXml(name)}" loading="lazy"></iframe></div>`,
      `<style>${STYLE}</style>`,
    ].join('\n'),
    picture: [
      `<a href="${at(paths.live)}">`,
      '  <picture>',
      `    <source media="(max-width: ${NARROW}px)" srcset="${at(paths.narrow)}">`,
      `    <img src="${at(paths.wide)}" alt="${escapeXml(statement)}" style="width:100%;height:auto">`,
      '  </picture>',
      '</a>',
    ].join('\n'),
  };
}
