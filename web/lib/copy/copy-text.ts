import type { Lang } from '#core/catalogue/catalogue.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Puts a text on the clipboard, and says beside the button whether that was done. */
export const copyText = (button: HTMLElement, text: string, lang: Lang): Promise<void> =>
  tellOutcome(button, () => writeText(text), lang);

export function writeText(text: string): Promise<boolean> {
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
