// The one script of Putright: asks the browser to make or to open a passkey, and sends its answer with the form.
const form = document.querySelector('form[data-passkey]')
const Credential = window.PublicKeyCredential

if (form && Credential?.parseCreationOptionsFromJSON && Credential.parseRequestOptionsFromJSON) {
  document.getElementById('passkey-unknown').remove()
  form.hidden = false
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const said = form.querySelector('[role=alert]')
    said.textContent = ''
    try {
      form.elements.answer.value = JSON.stringify(
        await ask(form.dataset.passkey, JSON.parse(form.dataset.options)),
      )
    } catch {
      said.textContent = 'No passkey was used. Try again, or go another way.'
      return
    }
    form.submit()
  })
}

function ask(what, options) {
  if (what === 'create')
    return navigator.credentials.create({ publicKey: Credential.parseCreationOptionsFromJSON(options) })
  return navigator.credentials.get({ publicKey: Credential.parseRequestOptionsFromJSON(options) })
}
