/** A mail as it goes to one person. The subject is seen on locked screens, so it names nobody. */
export interface Mail {
  to: string
  cc?: string[]
  subject: string
  text: string
  attachments?: { filename: string; content: Buffer; contentType: string }[]
}
