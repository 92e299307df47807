import type { Lang } from '#core/catalogue/catalogue.ts';
import { escapeXml } from '#core/text/escape-xml.ts';

/** The chart that stands for a page where a link to it is unfolded. */
export interface Shared {
  /** compare, history, or the name of a saved chart. */
  readonly spec: string;
  readonly query: Readonly<Record<string, string>>;
}

interface ShareRequest {
  readonly url: URL;
  readonly shared: Shared | undefined;
  readonly lang: Lang;
}

/** The tags by which other sites and messengers unfold a link to a page. The title and the words they take from the page. */
export function writeShare({ url, shared, lang }: ShareRequest): string {
  if (!shared) return '';
  const picture = new URLSearchParams({ ...shared.query, lang, size: '16x9', scale: '2' });
  const image = `${url.origin}/charts/${shared.spec}.png?${picture}`;
  const frame = `${url.origin}/embed/${shared.spec}?${new URLSearchParams({ ...shared.query, lang })}`;
  const described = `${url.origin}/oembed?${new URLSearchParams({ url: frame })}`;
  return [
    '<meta property="og:type" content="website" />',
    '<meta property="og:site_name" content="并览 Binglan" />',
    `<meta property="og:image" content="${escapeXml(image)}" />`,
    '<meta property="og:image:width" content="1920" /><meta property="og:image:height" content="1080" />',
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(described)}" />`,
  ].join('');
}
