const byId = (id) => document.getElementById(id);
const mine = new RTCPeerConnection();
const theirs = new RTCPeerConnection();
const startedAt = performance.now();

/** Both ends of the call are in this page, so each hands its candidates to the other directly. */
function introduce(from, to) {
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate) to.addIceCandidate(candidate).catch(fail);
  });
}

async function call() {
  introduce(mine, theirs);
  introduce(theirs, mine);
  theirs.addEventListener('track', ({ streams }) => {
    byId('remote').srcObject = streams[0];
  });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 }, audio: true });
  byId('local').srcObject = stream;
  for (const track of stream.getTracks()) mine.addTrack(track, stream);
  await mine.setLocalDescription();
  await theirs.setRemoteDescription(mine.localDescription);
  await theirs.setLocalDescription();
  await mine.setRemoteDescription(theirs.localDescription);
  setInterval(watch, 200);
  connectButtons(stream);
}

/** The call counts as live when pictures that went through the connection have been decoded. */
async function watch() {
  const reports = [...(await theirs.getStats()).values()];
  const video = reports.find(({ type, kind }) => type === 'inbound-rtp' && kind === 'video');
  const frames = video?.framesDecoded ?? 0;
  document.body.dataset.frames = String(frames);
  if (frames > 0 && document.body.dataset.state === 'starting') show('live', 'Connected');
  const seconds = Math.floor((performance.now() - startedAt) / 1000);
  byId('clock').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function connectButtons(stream) {
  toggle(byId('microphone'), stream.getAudioTracks());
  toggle(byId('camera'), stream.getVideoTracks());
  byId('leave').addEventListener('click', () => {
    for (const end of [mine, theirs]) end.close();
    show('ended', 'You left the call');
  });
}

function toggle(button, tracks) {
  button.addEventListener('click', () => {
    const isOff = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOff));
    for (const track of tracks) track.enabled = !isOff;
  });
}

function show(state, status) {
  document.body.dataset.state = state;
  byId('status').textContent = status;
}

function fail(error) {
  show(`failed: ${error}`, 'No connection');
}

call().catch(fail);
