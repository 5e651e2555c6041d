import type { FormMetadata } from '@conform-to/react'
import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

interface PartProps {
  form: Pick<FormMetadata, 'insert' | 'remove'>
  list: { id: string; name: string }
  children: ReactNode
}

/** Sends the form for one part more. The page comes back at the new part, with all that was typed. */
export function AddPart({ form, list, count, children }: PartProps & { count: number }) {
  const { pathname } = useLocation()
  return (
    <Button
      secondary
      {...form.insert.getButtonProps({ name: list.name as never })}
      formAction={`${pathname}#${list.id}[${count}]`}
    >
      {children}
    </Button>
  )
}

/** Sends the form for one part fewer; what was typed in the others stays. */
export function RemovePart({ form, list, index, children }: PartProps & { index: number }) {
  const { pathname } = useLocation()
  return (
    <p className="govuk-body">
      <button
        type="submit"
        {...form.remove.getButtonProps({ name: list.name as never, index })}
        formAction={`${pathname}#${list.id}`}
        className="remove-part"
      >
        {children}
      </button>
    </p>
  )
}
