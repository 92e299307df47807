import { plainText } from '../../text/plain-text.ts';

/** A piece of XML that was built here, so that nothing unescaped can stand in it. */
export type Xml = string & { readonly xml: true };

type Value = string | number | undefined;
export type Attributes = Readonly<Record<string, Value>>;
type Child = Xml | null | false;

/** An element with its children in the order given, which is the order that the schema demands. */
export function el(name: string, attributes: Attributes = {}, children: readonly Child[] = []): Xml {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : escape(value)}"`;
  }
  let inside = '';
  for (const child of children) if (child) inside += child;
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Xml;
}

/** An element that holds a text. */
export function textEl(name: string, text: string, attributes: Attributes = {}): Xml {
  return el(name, attributes, [escape(text) as Xml]);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => plainText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export const CHART_NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': NAMESPACES['xmlns:a'],
  'xmlns:r': NAMESPACES['xmlns:r'],
} as const;
