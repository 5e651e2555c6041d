import { z } from 'zod'
import { text } from '../form-fields.ts'

/** Who is on the other side, as a form asks. */
export const residentFields = {
  residentName: text('', 200),
  residentAddress: text('', 500),
  residentEmail: z
    .union([z.literal(''), z.email('Write an e-mail address like name@example.org, or leave it empty')])
    .default(''),
  residentTelephone: text('', 50),
}

/** As a record keeps them. Who gives no name has one in letters and lists all the same. */
export const residentOf = (form: {
  residentName: string
  residentAddress: string
  residentEmail: string
  residentTelephone: string
}) => ({
  name: form.residentName || 'Anonymous',
  address: form.residentAddress,
  email: form.residentEmail,
  telephone: form.residentTelephone,
})
