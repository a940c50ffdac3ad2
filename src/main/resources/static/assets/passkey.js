/*
 * Lets the device show or make a passkey and sends what it answers with the form. Without this file, or in a browser that
 * has no passkeys, the pages work by passwords and codes.
 */
const forms = [...document.querySelectorAll('form[data-passkey]')];
const first = matchMedia('(pointer: coarse), (max-width: 40rem)').matches;

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of forms) offer(form);
  for (const words of document.querySelectorAll('[data-without-passkeys]')) words.hidden = true;
}

function offer(form) {
  const other = document.querySelector('form[data-by-password]');
  const button = form.querySelector('button');
  // Whoever sits at a keyboard most often has a password at hand; whoever holds a phone has a finger on it.
  if (other && !first) {
    other.after(form);
    button.className = 'button-quiet';
  }
  form.hidden = false;
  if (other && first) button.focus();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    say(form, '');
    answer(form).then(
      (given) => {
        if (!given) return;
        form.elements.answer.value = given;
        form.submit();
      },
      (problem) => {
        button.disabled = false;
        say(form, (problem.name === 'InvalidStateError' && form.dataset.known) || form.dataset.stopped);
      },
    );
  });
}

/** What the device says to a question of the server, as JSON; nothing when another page is wanted first. */
async function answer(form) {
  const asked = await fetch(form.dataset.question, {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': form.elements._csrf.value },
  });
  if (asked.redirected) {
    location.assign(asked.url);
    return '';
  }
  if (!asked.ok) throw new Error(`The question was refused: ${asked.status}`);
  const question = await asked.json();
  const credential =
    form.dataset.passkey === 'make'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
  return JSON.stringify(credential);
}

function say(form, words) {
  const place = form.querySelector('[data-problem]');
  place.textContent = words;
  place.hidden = !words;
}

// Coming back by the browser's button shows the page as it was left.
addEventListener('pageshow', () => {
  for (const form of forms) form.querySelector('button').disabled = false;
});
