const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/** A text as it may stand in XML or HTML, in an element or in an attribute with double quotes. */
export const escapeXml = (text: string): string =>
  text
    .replace(CONTROLS, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
