/** What a scanner tells of: an element begins, with its attributes as one text; ends; or has text in it. */
export interface XmlTaker {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** No cell holds a text half as long; what is longer without the end of a tag is no workbook's XML. */
const LONGEST_TAIL = 100_000;

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;

/** Reads XML as it comes in, in pieces of any length. What is not well formed is passed over, never guessed at. */
export function makeXmlScanner({ open, close, text }: XmlTaker): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const buffer = rest === '' ? piece : rest + piece;
    const end = buffer.lastIndexOf('>') + 1;
    let at = 0;
    while (at < end) {
      const tag = buffer.indexOf('<', at);
      if (tag < 0 || tag >= end) break;
      if (tag > at) text(buffer.slice(at, tag));
      const stop = buffer.indexOf('>', tag);
      const first = buffer.charCodeAt(tag + 1);
      if (first === SLASH) close(localName(buffer.slice(tag + 2, stop).trim()));
      else if (first !== EXCLAMATION && first !== QUESTION) {
        const isEmpty = buffer.charCodeAt(stop - 1) === SLASH;
        const inner = buffer.slice(tag + 1, isEmpty ? stop - 1 : stop);
        const space = inner.search(/\s/);
        const name = localName(space < 0 ? inner : inner.slice(0, space));
        open(name, space < 0 ? '' : inner.slice(space));
        if (isEmpty) close(name);
      }
      at = stop + 1;
    }
    rest = buffer.length - at > LONGEST_TAIL ? '' : buffer.slice(at);
  };
}

/** `x:row` is a row whatever its prefix. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute, its entities written out; null where there is none. */
export function attributeOf(attributes: string, name: string): string | null {
  const start = attributes.indexOf(` ${name}="`) + name.length + 3;
  if (start > name.length + 2) {
    const end = attributes.indexOf('"', start);
    if (end >= 0) return decodeEntities(attributes.slice(start, end));
  }
  const found = new RegExp(`(?:\\s|:)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null;
}

export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** &amp;, &#38; and &#x26; as the character that they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Text of a workbook, in which characters that XML does not allow are written _x000D_. */
export function decodeCellText(text: string): string {
  const plain = decodeEntities(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
