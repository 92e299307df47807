import { escapeXml } from '#core/text/escape-xml.ts';

interface SnippetRequest {
  readonly origin: string;
  /** Paths with their queries. */
  readonly frame: string;
  readonly wide: string;
  readonly narrow: string;
  readonly live: string;
  /** Width over height of the frame, as CSS has it. */
  readonly ratio: string;
  readonly name: string;
  readonly statement: string;
}

/** HTML to be pasted into a page or a deck of others, without a script. */
export function writeSnippets({ origin, ratio, name, statement, ...paths }: SnippetRequest) {
  const at = (path: string): string => escapeXml(`${origin}${path}`);
  return {
    frame: `<iframe src="${at(paths.frame)}" title="${escapeXml(name)}" style="width:100%;aspect-ratio:${ratio};border:0" loading="lazy"></iframe>`,
    picture: [
      `<a href="${at(paths.live)}">`,
      '  <picture>',
      `    <source media="(max-width: 480px)" srcset="${at(paths.narrow)}">`,
      `    <img src="${at(paths.wide)}" alt="${escapeXml(statement)}" style="width:100%;height:auto">`,
      '  </picture>',
      '</a>',
    ].join('\n'),
  };
}
