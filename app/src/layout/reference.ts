import { createContext } from 'react'

/** The reference of this request, which an error page shows and the log names. */
export const Reference = createContext('')
