import { Button } from '../ui/button.tsx'

/**
 * A button that asks the browser for a passkey, and a form that its answer is sent with. A script of our own does the
 * asking; where there is none, or the browser knows no passkeys, the page says so.
 */
export function AskForPasskey({ ask, options, nonce, children, submit }: AskForPasskeyProps) {
  return (
    <>
      <p className="govuk-body" id="passkey-unknown">
        This needs a browser that knows passkeys and runs scripts. Everything else works without.
      </p>
      <form method="post" data-passkey={ask} data-options={JSON.stringify(options)} hidden>
        {children}
        <input type="hidden" name="answer" />
        <p className="govuk-error-message" role="alert" />
        <Button>{submit}</Button>
      </form>
      <script src="/passkeys.js" nonce={nonce} defer />
    </>
  )
}

interface AskForPasskeyProps {
  ask: 'create' | 'get'
  /** What the browser is to be asked, as WebAuthn writes it down. */
  options: object
  nonce: string | undefined
  submit: string
  children?: React.ReactNode
}
