/** Words that Putright never says by itself. The name of an organisation is known to more people than its complaints are. */
export const WORDS = {
  own: 'Kestrelite',
  ownCase: 'Avocettium',
  ownLesson: 'Knotolite',
  single: 'Heronium',
  singleCase: 'Egrettium',
  singleLesson: 'Bitternite',
  left: 'Dunlinate',
  leftCase: 'Godwittium',
  leftLesson: 'Rufflyte',
  leftBesides: 'Smewitium',
  gone: 'Whimbrelite',
  foreign: 'Sanderlyte',
  closed: 'Turnstonium',
  lender: 'Gadwallite',
  federation: 'Shelduckium',
  nobody: 'Pochardite',
} as const

export type Word = (typeof WORDS)[keyof typeof WORDS]
