import type { Lang } from '#core/catalogue/catalogue.ts';

const WORDS = {
  zh: { done: '已复制', failed: '没能复制，请选中后复制' },
  en: { done: 'Copied', failed: 'Not copied: please select it and copy it' },
};
const SHOWN_FOR = 4000;

/** Copies, and says beside the button whether that was done. */
export async function tellOutcome(
  button: HTMLElement,
  copy: () => Promise<boolean>,
  lang: Lang,
): Promise<void> {
  // What is read out must stand in the page before its words do.
  const status = document.createElement('output');
  button.after(status);
  setTimeout(() => status.remove(), SHOWN_FOR);
  const isDone = await copy();
  const { done, failed } = WORDS[lang];
  status.textContent = isDone ? done : failed;
}
