import type { Channel } from '@putright/handling-code'

/** How something came, in a sentence: “on Monday, by e-mail”. */
export const BY_CHANNEL: Record<Channel, string> = {
  telephone: 'by telephone',
  text: 'by text message',
  letter: 'by letter',
  email: 'by e-mail',
  website: 'through the website',
  'in person': 'in person',
}

/** The ways in which a complaint or a request can reach anybody. */
export const CHANNEL_CHOICES: { value: Channel; label: string }[] = [
  { value: 'telephone', label: 'Telephone' },
  { value: 'email', label: 'E-mail' },
  { value: 'letter', label: 'Letter' },
  { value: 'in person', label: 'In person' },
  { value: 'text', label: 'Text message' },
  { value: 'website', label: 'Website' },
]
