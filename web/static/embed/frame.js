// A chart in a frame: it tells its height to the page around it, keeps its last picture for when there is no network,
// and looks now and then whether its figures have changed. It is whole without any of this.
const root = document.documentElement;
const main = document.querySelector('main');
/** As the style sheet has it: a frame no wider is on a phone. */
const NARROW = 480;

// What the chart needs at this width, however high the frame is now.
const needed = () => {
  const around = [...document.body.children].filter((one) => one !== main);
  const rest = around.reduce((height, one) => height + one.offsetHeight, 0);
  const picture = main.querySelector(innerWidth <= NARROW ? 'svg.tall' : 'svg.wide');
  if (!picture) {
    main.style.flex = 'none';
    const { scrollHeight } = main;
    main.style.flex = '';
    return rest + scrollHeight;
  }
  const { width, height } = picture.viewBox.baseVal;
  const title = main.querySelector('h1:not(.unseen)')?.offsetHeight ?? 0;
  return rest + title + (innerWidth * height) / width;
};
const tell = () => {
  const height = Math.ceil(needed());
  if (parent !== window) parent.postMessage({ type: 'binglan:height', height, address: location.href }, '*');
};
addEventListener('load', tell);
addEventListener('resize', tell);

const setCut = (isCut) => root.toggleAttribute('data-cut', isCut);
addEventListener('offline', () => setCut(true));

// A frame in a sandbox may have no store of its own, and even to ask for it throws.
const keep = async () => {
  await navigator.serviceWorker.register('/embed/keep.js');
  await navigator.serviceWorker.ready;
  // What was fetched before there was a keeper is kept too: the first visit is often the only one.
  const kept = await caches.open('binglan-frames');
  await kept.addAll([location.href, '/embed/frame.js']);
};
if (!root.hasAttribute('data-cut')) keep().catch(() => undefined);

const AN_HOUR = 3_600_000;
let known;
const look = async () => {
  if (document.hidden) return;
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => undefined);
  const wasCut = root.hasAttribute('data-cut');
  setCut(!answer);
  const found = answer?.headers.get('ETag');
  if (!found) return;
  // What was shown from the store may be long past.
  if (known ? known !== found : wasCut) location.reload();
  known = found;
};
setInterval(look, AN_HOUR);
addEventListener('load', look);
addEventListener('online', look);
document.addEventListener('visibilitychange', look);
