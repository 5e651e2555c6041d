import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import type { Dice } from '../generate/dice.ts'

/** Today, or a few days before or after. */
export const near = (today: CalendarDate, dice: Dice) =>
  addCalendarDays(today, dice.one([0, 0, 0, -1, -3, 1]))

/** A text, or something whose name lies. */
export const aFile = (dice: Dice): File =>
  new File([words(dice)], dice.one(['note.txt', 'note.txt', 'note.pdf']))

/** What somebody may write, mostly as one should. */
export const words = (dice: Dice): string =>
  dice.percent(5)
    ? dice.one(['As [name] said.', '', 'TBC', '<b>bold</b> & “quoted” 🏠 ', '\u202e reversed'])
    : dice.one([
        'The gutter over the third landing has leaked since March.',
        'Nobody came on the two days that were promised.',
        'The log shows one visit and no repair afterwards.',
      ])
