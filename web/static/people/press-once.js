// A button that was pressed shows that it works, and is not pressed twice. Without this script the server takes what
// comes twice as once.
const news = document.querySelector('#busy');
let pressed = null;

addEventListener('submit', (event) => {
  if (event.defaultPrevented || event.target.method !== 'post') return;
  if (pressed) return event.preventDefault();
  const button = event.submitter;
  if (!button) return;
  pressed = { button, label: button.textContent };
  button.textContent = button.dataset.busy ?? news.dataset.busy;
  button.setAttribute('aria-busy', 'true');
  for (const other of document.querySelectorAll('form[method=post] button'))
    other.setAttribute('aria-disabled', 'true');
  news.textContent = button.textContent;
});

// Come back to by the browser's own button, the page is as it was left: what was pressed can be pressed again.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted || !pressed) return;
  pressed.button.textContent = pressed.label;
  pressed.button.removeAttribute('aria-busy');
  for (const other of document.querySelectorAll('[aria-disabled]')) other.removeAttribute('aria-disabled');
  news.textContent = '';
  pressed = null;
});
