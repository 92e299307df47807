/**
 * What nobody sees and some program stumbles on: controls, halves of surrogate pairs, non-characters, and the marks that
 * turn the direction of writing, which would turn the figure after a name too.
 */
const HIDDEN = /[^\P{Cc}\t\n\r]|[\p{Surrogate}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text as it may stand in any form, its lines and tabs kept. Every form of a chart, a page and a file is made of such. */
export const stripHidden = (text: string): string => text.replace(HIDDEN, '');

/** The same in one line. */
export const plainText = (text: string): string => stripHidden(text.replace(/[\t\n\r\u2028\u2029]+/g, ' '));
