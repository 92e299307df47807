import { stripHidden } from './plain-text.ts';

/** A text as it may stand in XML or HTML, in an element or in an attribute with double quotes. */
export const escapeXml = (text: string): string =>
  stripHidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
