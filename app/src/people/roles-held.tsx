import type { PersonHere } from '@putright/casework'
import { InsetText } from '../ui/inset-text.tsx'
import { roleInWords } from './words.ts'

/** Somebody and the roles they have. */
export const RolesHeld = ({ name, roles }: Pick<PersonHere, 'name' | 'roles'>) => (
  <InsetText>
    {name}: {roles.map(roleInWords).join('; ')}
  </InsetText>
)
