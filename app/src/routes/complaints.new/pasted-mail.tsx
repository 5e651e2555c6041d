import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import type { Field } from '../../ui/field.ts'
import { TextArea } from '../../ui/text-area.tsx'

/** Saves typing: what an e-mail says of itself goes into the fields that are still empty. */
export const PastedMail = ({ field }: { field: Field }) => (
  <Details summary="It came by e-mail: paste it and have it read" open={Boolean(field.errors)}>
    <TextArea
      field={field}
      label="The e-mail"
      hint="With the lines From:, Sent: and Subject: over it. Fields you have filled in stay as they are; check what is read into the others."
      rows={8}
    />
    <Button secondary name="read" value="mail">
      Read the e-mail
    </Button>
  </Details>
)
