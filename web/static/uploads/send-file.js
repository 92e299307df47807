// Sends the file of the form and shows how far it has come. Without this script the form sends it by itself.
const form = document.querySelector('form.bring');
const input = form.querySelector('input[type=file]');
const text = form.querySelector('textarea');
const button = form.querySelector('button');
const drop = form.querySelector('.drop');
const sending = document.querySelector('.sending');
const phase = sending.querySelector('[role=status]');
const detail = sending.querySelector('div');
const bar = sending.querySelector('progress');
const amount = sending.querySelector('.amount');
const cancel = sending.querySelector('button');
const words = JSON.parse(sending.dataset.words);
const MOST_BYTES = Number(sending.dataset.most);

let request = null;
let hasArrived = false;
let isCancelled = false;

function fileToSend() {
  if (text.value.trim() !== '') return new File([text.value], words.pastedName, { type: 'text/csv' });
  return input.files[0] ?? new File([], '');
}

/** Where the page that answers the form says what is in the way, and as it says it. */
function tellProblem(sentence) {
  document.querySelector('.problem')?.remove();
  if (!sentence) return;
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.role = 'alert';
  problem.textContent = sentence;
  form.before(problem);
}

function begin(name) {
  tellProblem('');
  [hasArrived, isCancelled] = [false, false];
  form.inert = true;
  detail.hidden = false;
  cancel.disabled = false;
  bar.value = 0;
  amount.textContent = '';
  phase.textContent = `${words.sending}${name === '' ? '' : ` ${name}`}`;
  cancel.focus();
}

function end(sentence = '', problem = '') {
  request = null;
  form.inert = false;
  detail.hidden = true;
  phase.textContent = sentence;
  tellProblem(problem);
  button.focus();
}

/** As Windows counts them. */
const megabytes = (bytes) => (bytes / (1024 * 1024)).toFixed(1);

function send(file) {
  begin(file.name);
  if (file.size > MOST_BYTES) return end('', words.tooLarge);
  const body = new FormData();
  body.set('file', file);
  request = new XMLHttpRequest();
  request.open('POST', '/api/v1/uploads');
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = loaded / total;
    amount.textContent = `${megabytes(loaded)} / ${megabytes(total)} MB`;
  });
  request.upload.addEventListener('load', () => {
    hasArrived = true;
    bar.removeAttribute('value');
    amount.textContent = '';
    phase.textContent = words.reading;
  });
  request.addEventListener('load', finish);
  request.addEventListener('error', () => end('', hasArrived ? words.unsure : words.offline));
  request.addEventListener('abort', () => end(words.cancelled));
  request.send(body);
}

function finish() {
  const { status, response } = request;
  // Only what was not there before is somewhere new.
  const isNew = request.getResponseHeader('Location') !== null;
  if (status !== 201) {
    const isZh = document.documentElement.lang.startsWith('zh');
    return end('', (isZh ? response?.detailZh : response?.detail) ?? words.unsure);
  }
  if (isCancelled) return isNew ? discard(response.id) : end(words.wasThere);
  phase.textContent = words.opening;
  location.assign(`/uploads/${response.id}`);
}

/** What was read before it could be stopped is forgotten again. */
async function discard(id) {
  const answer = await fetch(`/api/v1/uploads/${id}/discard`, { method: 'POST' }).catch(() => null);
  if (answer?.ok) end(words.cancelled);
  else end('', words.notCancelled);
}

cancel.addEventListener('click', () => {
  if (!hasArrived) return request.abort();
  isCancelled = true;
  cancel.disabled = true;
  phase.textContent = words.cancelling;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!request) send(fileToSend());
});

// One thing is brought at a time: what is chosen last.
input.addEventListener('change', () => {
  if (input.files.length > 0) text.value = '';
});
text.addEventListener('input', () => {
  if (text.value.trim() !== '') input.value = '';
});

// A file that is dropped beside the box is meant for it: the browser would leave the page for it.
addEventListener('dragover', (event) => {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  form.classList.add('is-over');
});
addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) form.classList.remove('is-over');
});
addEventListener('drop', (event) => {
  form.classList.remove('is-over');
  const { files } = event.dataTransfer;
  if (files.length === 0) return;
  event.preventDefault();
  if (request) return;
  if (files.length > 1) return tellProblem(words.oneFile);
  input.files = files;
  text.value = '';
  form.requestSubmit();
});

// Come back to by the browser's own button, the page is as it was left: ready for the next file.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) end();
});

// A finger drags no files.
drop.hidden = !matchMedia('(any-pointer: fine)').matches;
