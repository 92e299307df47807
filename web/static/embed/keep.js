// Keeps what was last shown of each chart in a frame, and shows it where there is no network, with words that say so.
const NAME = 'binglan-frames';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === location.origin && pathname.startsWith('/embed/'))
    event.respondWith(fromNetwork(request));
});

async function fromNetwork(request) {
  const kept = await caches.open(NAME);
  try {
    const answer = await fetch(request);
    if (answer.ok) await keepWhole(kept, request, answer.clone());
    return answer;
  } catch (failure) {
    const last = await kept.match(request);
    // Whoever only looks whether something has changed is to learn that there is no network.
    if (!last || request.destination === '') throw failure;
    return request.mode === 'navigate' ? markCut(last) : last;
  }
}

/** All of it first: an answer that breaks off half-way would take the last picture with it. */
async function keepWhole(kept, request, answer) {
  const body = await answer.blob();
  await kept.put(request, new Response(body, { headers: answer.headers }));
}

async function markCut(answer) {
  const page = (await answer.text()).replace('<html ', '<html data-cut ');
  return new Response(page, { headers: answer.headers });
}
