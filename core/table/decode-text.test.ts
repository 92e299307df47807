import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const header = '区县,指标,数值\r\n崂山,志愿者,1600余\r\n';

describe('the encoding of a file is worked out from its bytes', () => {
  it.each([
    ['UTF-8', utf8(header), 'utf-8'],
    ['UTF-8 with a BOM', utf8('\uFEFF' + header), 'utf-8'],
    ['UTF-16 as Excel saves “Unicode text”, with a BOM', utf16(`\uFEFF${header}`, 'le'), 'utf-16le'],
    ['UTF-16 with the big end first, with a BOM', utf16(`\uFEFF${header}`, 'be'), 'utf-16be'],
    ['UTF-16 without a BOM', utf16(header, 'le'), 'utf-16le'],
    ['UTF-16 with the big end first, without a BOM', utf16(header, 'be'), 'utf-16be'],
    ['GBK as Excel and WPS save CSV', gbkHeader(), 'gb18030'],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text: header, encoding, unreadable: null });
  });

  it.each([
    ['学校', [0xd1, 0xa7, 0xd0, 0xa3]],
    ['医院', [0xd2, 0xbd, 0xd4, 0xba]],
    ['通知', [0xcd, 0xa8, 0xd6, 0xaa]],
  ])('takes GBK %s, which is valid UTF-8, as GBK', (word, bytes) => {
    const file = new Uint8Array([...utf8('note\n'), ...bytes, 0x0a]);
    expect(decodeText(file)).toMatchObject({ text: `note\n${word}\n`, encoding: 'gb18030' });
  });

  it.each(['note\ncafé, naïve\n', 'note\n“quoted” — 100 × 2 €\n', 'note\n', ''])(
    'leaves UTF-8 without 汉字 that reads as Latin text alone: %j',
    (text) => {
      expect(decodeText(utf8(text))).toMatchObject({ text, encoding: 'utf-8', unreadable: null });
    },
  );

  it('takes the encoding that a person chose', () => {
    const bytes = new Uint8Array([0xd1, 0xa7, 0xd0, 0xa3]);
    expect(decodeText(bytes, 'utf-8')).toMatchObject({ text: 'ѧУ', encoding: 'utf-8' });
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['a spreadsheet renamed .csv', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
    ['bytes that fit no encoding', [0xff, 0xff, 0xff]],
  ])('says that %s is not readable as text', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes)).unreadable).toBe(1);
  });

  it('throws for no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeText(bytes).text).toBeTypeOf('string');
      }),
    );
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, end: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), end === 'le');
  return bytes;
}

/** What iconv makes of `header` in GBK. */
function gbkHeader(): Uint8Array {
  const hex = 'c7f8cfd82cd6b8b1ea2ccafdd6b50d0ae1c0c9bd2cd6bed4b8d5df2c31363030d3e00d0a';
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
