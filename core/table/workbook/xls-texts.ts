import type { Span } from './xls-records.ts';

/** Texts of a workbook of before 1997 are in the code page that it names; the platform knows them by other names. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  10008: 'gb18030',
  65001: 'utf-8',
};

export const decoderOf = (codePage: number): TextDecoder =>
  new TextDecoder(CODE_PAGES[codePage] ?? 'windows-1252');

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const units = new Uint16Array(0x10000);

/** Reads what is in the spans of a record, one after another. A text of 1997 and later goes over their ends. */
export class TextReader {
  readonly #view: DataView;
  readonly #spans: readonly Span[];
  #span = 0;
  #at: number;

  /** `skip` bytes of the record stand before the first text. */
  constructor(view: DataView, spans: readonly Span[], skip: number) {
    this.#view = view;
    this.#spans = spans;
    this.#at = (spans[0]?.from ?? 0) + skip;
  }

  get isAtEnd(): boolean {
    return this.#span >= this.#spans.length - 1 && this.#at >= this.#end;
  }

  /** A text of 1997 and later, whose length stands before it in one byte or two. */
  readText(lengthBytes: 1 | 2 = 2): string {
    const length = lengthBytes === 1 ? this.#byte() : this.#short();
    const flags = this.#byte();
    const runs = flags & 8 ? this.#short() : 0;
    const phonetic = flags & 4 ? this.#short() + this.#short() * 0x10000 : 0;
    const text = this.#characters(length, (flags & 1) === 1);
    this.#skip(runs * 4 + phonetic);
    return text;
  }

  /** A text of before 1997. */
  readBytes(decoder: TextDecoder, lengthBytes: 1 | 2 = 2): string {
    const length = lengthBytes === 1 ? this.#byte() : this.#short();
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index++) bytes[index] = this.#byte();
    return decoder.decode(bytes);
  }

  #characters(length: number, isWide: boolean): string {
    let wide = isWide;
    for (let count = 0; count < length; count++) {
      // What goes on in the next span says anew whether its characters have one byte or two.
      if (this.#at >= this.#end) {
        this.#enterNext();
        wide = (this.#byte() & 1) === 1;
      }
      units[count] = wide ? this.#short() : this.#byte();
    }
    return utf16.decode(units.subarray(0, length));
  }

  get #end(): number {
    return this.#spans[this.#span]?.to ?? 0;
  }

  #enterNext(): void {
    this.#span += 1;
    const next = this.#spans[this.#span];
    if (next === undefined) throw new RangeError('A text is cut off');
    this.#at = next.from;
  }

  #byte(): number {
    while (this.#at >= this.#end) this.#enterNext();
    return this.#view.getUint8(this.#at++);
  }

  #short(): number {
    return this.#byte() + this.#byte() * 0x100;
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > this.#end - this.#at) {
      left -= this.#end - this.#at;
      this.#enterNext();
    }
    this.#at += left;
  }
}
