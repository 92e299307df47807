import type { Lang } from '#core/catalogue/catalogue.ts';
import { escapeXml } from '#core/text/escape-xml.ts';

/** The chart that stands for a page where a link to it is unfolded. */
export interface Shared {
  /** compare, history, or the name of a saved chart. */
  readonly spec: string;
  readonly query: Readonly<Record<string, string>>;
  /** What is said of it, where the page itself is about more. */
  readonly told?: { readonly title: string; readonly statement: string };
}

interface ShareRequest {
  readonly url: URL;
  readonly shared: Shared | undefined;
  readonly lang: Lang;
  /** The page itself, whose title and words are taken. */
  readonly html: string;
}

/** Of a page that says what went wrong. */
const NOT_TO_BE_FOUND = /<meta name="robots" content="noindex"/;

/** The tags by which other sites and messengers unfold a link to a page. */
export function writeShare({ url, shared, lang, html }: ShareRequest): string {
  if (!shared || NOT_TO_BE_FOUND.test(html)) return '';
  const { told } = shared;
  const picture = new URLSearchParams({ ...shared.query, lang, size: '16x9', scale: '2' });
  const image = `${url.origin}/charts/${shared.spec}.png?${picture}`;
  const frame = `${url.origin}/embed/${shared.spec}?${new URLSearchParams({ ...shared.query, lang })}`;
  const described = `${url.origin}/oembed?${new URLSearchParams({ url: frame })}`;
  return [
    '<meta property="og:type" content="website" />',
    '<meta property="og:site_name" content="并览 Binglan" />',
    tag('og:title', told ? escapeXml(told.title) : /<title>([^<]*)<\/title>/.exec(html)?.[1]),
    tag(
      'og:description',
      told ? escapeXml(told.statement) : /<meta name="description" content="([^"]*)"/.exec(html)?.[1],
    ),
    `<meta property="og:url" content="${escapeXml(url.href)}" />`,
    `<meta property="og:image" content="${escapeXml(image)}" />`,
    '<meta property="og:image:width" content="1920" /><meta property="og:image:height" content="1080" />',
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(described)}" />`,
  ].join('');
}

/** Of words that the page has escaped already. */
const tag = (name: string, words = ''): string =>
  words === '' ? '' : `<meta property="${name}" content="${words.replaceAll('"', '&quot;')}" />`;
