import { copyText } from './copy-text.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
  if (!button) return;
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  void copyText(button, button.dataset['copy'] ?? '', lang);
});
