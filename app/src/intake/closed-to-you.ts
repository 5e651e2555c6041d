/** Said to somebody who has logged a complaint and sees no more of it (5.8). */
export const CLOSED_TO_YOU =
  'It is closed to you, and for others to handle: it is about you, or you share a home with whoever complains.'
