import { writeText } from './copy-text.ts';
import { tellOutcome } from './tell-outcome.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
  if (!button) return;
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  void tellOutcome(button, () => copy(button.dataset), lang);
});

/** A picture from its address, cells with the same as text, or a text. */
function copy({ copy: text = '', copyHtml: html, copyPicture: picture }: DOMStringMap): Promise<boolean> {
  if (picture) return write({ 'image/png': fetch(picture).then((answer) => answer.blob()) });
  if (!html) return writeText(text);
  const cells = { 'text/html': toBlob(html, 'text/html'), 'text/plain': toBlob(text, 'text/plain') };
  return write(cells).then((isDone) => isDone || writeCellsTheOldWay(html, text) || writeText(text));
}

/** For an address without encryption: cells stay cells where only the old way is left. */
function writeCellsTheOldWay(html: string, text: string): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', put);
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}

const toBlob = (text: string, type: string): Blob => new Blob([text], { type });

async function write(items: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
}
