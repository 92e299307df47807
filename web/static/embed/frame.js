// A chart in a frame: it tells its height to the page around it, keeps its last picture for when there is no network,
// and looks now and then whether its figures have changed. It is whole without any of this.
const tell = () => {
  const height = document.body.scrollHeight;
  if (parent !== window) parent.postMessage({ type: 'binglan:height', height, address: location.href }, '*');
};
addEventListener('load', tell);
addEventListener('resize', tell);

const showCut = () => document.documentElement.toggleAttribute('data-cut', !navigator.onLine);
addEventListener('online', showCut);
addEventListener('offline', showCut);
showCut();

// A frame in a sandbox may have no store of its own, and even to ask for it throws.
(async () => navigator.serviceWorker.register('/embed/keep.js'))().catch(() => undefined);

const AN_HOUR = 3_600_000;
let known;
const look = async () => {
  if (document.hidden || !navigator.onLine) return;
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => undefined);
  const found = answer?.headers.get('ETag');
  if (!found) return;
  if (known && known !== found) location.reload();
  known = found;
};
setInterval(look, AN_HOUR);
addEventListener('load', look);
document.addEventListener('visibilitychange', look);
