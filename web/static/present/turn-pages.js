// Turns the pages of a presentation by keys, by a remote and by swiping. Without it the pages scroll.
const root = document.documentElement;
const slides = [...document.querySelectorAll('.slide')];
const home = document.querySelector('.slides').dataset.home;
const keys = document.querySelector('.keys');
const IDLE_MS = 2500;
let place = 0;
let idle = 0;

function turnTo(to) {
  place = Math.min(slides.length - 1, Math.max(0, to));
  keys.hidden = true;
  // At once, for whoever wants less motion and for whoever turns fast.
  slides[place].scrollIntoView({ behavior: 'instant' });
  keepPlace();
}

// The address keeps the place: reloaded or sent on, it opens where it was.
function keepPlace() {
  history.replaceState(null, '', `#${slides[place].id}`);
}

function toggleBlack(isBlack = !root.classList.contains('is-black')) {
  root.classList.toggle('is-black', isBlack);
}

function toggleFull() {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void root.requestFullscreen?.();
}

function leave() {
  if (document.fullscreenElement) toggleFull();
  else location.assign(home);
}

const forth = () => turnTo(place + 1);
const back = () => turnTo(place - 1);
const ACTS = {
  ArrowRight: forth,
  ArrowDown: forth,
  PageDown: forth,
  ' ': forth,
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  Home: () => turnTo(0),
  End: () => turnTo(slides.length - 1),
  b: () => toggleBlack(true),
  '.': () => toggleBlack(true),
  f: toggleFull,
  Escape: leave,
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = event.shiftKey && name === ' ' ? back : ACTS[name];
  if (!act) return;
  event.preventDefault();
  // What is dark is lit again before anything else happens.
  if (root.classList.contains('is-black')) toggleBlack(false);
  else act();
});

// Where the whole screen cannot be had, as on some phones, nothing offers it.
if (document.fullscreenEnabled)
  for (const button of document.querySelectorAll('.full')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      toggleFull();
      // The next key turns the page, and does not press the button again.
      button.blur();
    });
  }

addEventListener('pointerdown', () => toggleBlack(false));
addEventListener('pointermove', () => {
  root.classList.remove('is-idle');
  clearTimeout(idle);
  idle = setTimeout(() => root.classList.add('is-idle'), IDLE_MS);
});

// Up and down a finger scrolls anyway; this is for across.
let touched = null;
addEventListener('touchstart', ({ touches }) => (touched = touches.length === 1 ? touches[0] : null), {
  passive: true,
});
addEventListener('touchend', ({ changedTouches: [end] }) => {
  if (!touched) return;
  const [x, y] = [end.clientX - touched.clientX, end.clientY - touched.clientY];
  if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) turnTo(place + (x < 0 ? 1 : -1));
  touched = null;
});

// Where someone scrolls or follows a link instead, the keys go on from there. What is told comes late, after the next
// key may have been pressed: so the slides are asked where they are now.
const seen = new IntersectionObserver(
  () => {
    const shown = slides.findIndex((slide) => Math.abs(slide.getBoundingClientRect().top) < innerHeight / 2);
    if (shown < 0 || shown === place) return;
    place = shown;
    keepPlace();
  },
  { threshold: 0.6 },
);
addEventListener('resize', () => slides[place].scrollIntoView({ behavior: 'instant' }));

place = Math.max(
  0,
  slides.findIndex(({ id }) => `#${id}` === location.hash),
);
// Before anything is watched: what stood at the top a moment ago would else be taken for the place.
slides[place].scrollIntoView({ behavior: 'instant' });
for (const slide of slides) seen.observe(slide);
keys.hidden = false;
setTimeout(() => (keys.hidden = true), 6000);
