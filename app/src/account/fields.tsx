import type { Field } from '../ui/field.ts'
import { TextField } from '../ui/text-field.tsx'

export const BACK_TO_ACCOUNT = { href: '/account', text: 'Your account' }

/** For what a session alone is not enough. */
export const OwnPassword = ({ field }: { field: Field }) => (
  <TextField
    field={field}
    label="Your password"
    hint="So that nobody else does this while you are away from your desk."
    type="password"
    width={30}
    autoComplete="current-password"
  />
)

/** Shown once, after which they are nowhere kept. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <p className="govuk-body-l">
        These are your recovery codes. Each opens your account once, in place of your second factor, if you
        lose your phone or your key.
      </p>
      <p className="govuk-body">
        Print them or write them down now, and keep them where you keep other papers: they are not shown
        again.
      </p>
      <ol className="govuk-list recovery-codes">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </>
  )
}
