import type { Lang } from '#core/catalogue/catalogue.ts';

const WORDS = {
  zh: { done: '已复制', failed: '没能复制，请选中文字后复制' },
  en: { done: 'Copied', failed: 'Not copied: please select the text and copy it' },
};
const SHOWN_FOR = 4000;

/** Puts a text on the clipboard, and says beside the button whether that was done. */
export async function copyText(button: HTMLElement, text: string, lang: Lang): Promise<void> {
  const status = announceAfter(button);
  const isDone = await write(text);
  const { done, failed } = WORDS[lang];
  status.textContent = isDone ? done : failed;
}
/** What is read out must stand in the page before its words do. */
function announceAfter(button: HTMLElement): HTMLElement {
  const status = document.createElement('output');
  button.after(status);
  setTimeout(() => status.remove(), SHOWN_FOR);
  return status;
}

function write(text: string): Promise<boolean> {
  if (!navigator.clipboard) return Promise.resolve(writeTheOldWay(text));
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => writeTheOldWay(text),
  );
}

/** For an address without encryption, and a browser within an app, which have no other clipboard. */
function writeTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  return isDone;
}
