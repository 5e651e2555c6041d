/** What a component needs to know of a form’s field. Conform’s field metadata has it. */
export interface Field {
  id: string
  name: string
  errorId: string
  descriptionId: string
  errors: string[] | undefined
  defaultValue: string | undefined
  defaultOptions: string[] | undefined
}

/** Whether anything of a choice is chosen. */
export const isChosen = ({ defaultValue, defaultOptions }: Field): boolean =>
  Boolean(defaultValue) || (defaultOptions?.length ?? 0) > 0

/** Ties a control to its hint and its error, for those who hear the page. */
export function described(field: Field, hint: unknown) {
  const ids = [hint ? field.descriptionId : '', field.errors ? field.errorId : '']
  return {
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': field.errors ? true : undefined,
  }
}
