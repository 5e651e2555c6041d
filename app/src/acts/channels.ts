import type { Channel } from '@putright/handling-code'

/** The ways in which a complaint or a request can reach anybody. */
export const CHANNEL_CHOICES: { value: Channel; label: string }[] = [
  { value: 'telephone', label: 'Telephone' },
  { value: 'email', label: 'E-mail' },
  { value: 'letter', label: 'Letter' },
  { value: 'in person', label: 'In person' },
  { value: 'text', label: 'Text message' },
  { value: 'website', label: 'Website' },
]
