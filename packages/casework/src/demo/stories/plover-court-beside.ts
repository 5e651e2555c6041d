import type { Beside } from '../beside/beside.ts'
import { corresponded, filed, leftOut } from '../beside/correspondence.ts'
import { reportBegun } from '../beside/drafting.ts'
import { inConflict, lent, represented } from '../beside/people.ts'
import { aboutTheirData } from '../beside/personal-data.ts'
import { adjusted } from '../beside/support.ts'

/** A report that stops half-way through. */
export const bikeStore: readonly Beside[] = [
  corresponded(3, {
    direction: 'in',
    by: 'telephone',
    with: 'contractor',
    subject: 'When the lock was ordered',
    words:
      'The locksmith has two orders for the bike store, one of March and one of May. The first was cancelled; he does not know by whom.',
  }),
  reportBegun(
    1,
    'The lock was reported in March and ordered the same week. That order was cancelled. I still have to ask who did so, and to read the minutes of the meeting at which the rule was changed.',
  ),
]

/** What was said about a meeting, and by whom is not for everybody; and a list of arrears that went round with it. */
export const meeting: readonly Beside[] = [
  aboutTheirData(
    10,
    'A list of who owes rent lay on the table with the papers of the meeting, and the resident’s name was on it.',
  ),
  filed(11, 'The notes of the meeting, as they were sent round', 'notes-of-the-meeting.pdf'),
  corresponded(
    9,
    {
      direction: 'in',
      by: 'email',
      with: 'witness',
      subject: 'What a member saw at the meeting',
      words: 'The e-mail is filed with this.',
    },
    'what-i-saw.eml',
  ),
  leftOut(
    9,
    'what-i-saw.eml',
    'The witness asked not to be named, and lives in the co-op. What it says is in the report without the name.',
  ),
  corresponded(8, {
    direction: 'out',
    by: 'telephone',
    with: 'member',
    subject: 'The chair’s account of the meeting',
    words:
      'Rang the chair. He says that he asked for the budget to be taken by the committee alone, that nobody objected, and that there was no vote.',
  }),
]

/** Somebody who sees badly since a fall, and whose daughter speaks for her. */
export const grabRail: readonly Beside[] = [
  filed(10, 'That her daughter acts for her, signed', 'authority-to-act.pdf'),
  represented(10, 'authority-to-act.pdf', {
    name: 'Ffion Samplewood',
    relation: 'Daughter',
    contact: '01632 960187',
    email: 'ffion.samplewood@resident.example',
    scope: 'everything',
  }),
  adjusted(10, 60, {
    what: 'Every letter in large print, by post',
    print: 'large',
    sendBy: 'post',
    language: '',
    need: 'Her sight is poor since the fall, and she cannot read a screen.',
  }),
  corresponded(9, {
    direction: 'out',
    by: 'visit',
    with: 'resident',
    subject: 'Looked at the bathroom',
    words:
      'Called with the caretaker. There is nothing to hold on to between the door and the bath. The wall is solid and takes a rail. Her daughter was there.',
  }),
]

/** Somebody who would rather be rung than written to. Soon to be looked at again. */
export const emptyFlat: readonly Beside[] = [
  adjusted(13, 14, {
    what: 'Letters are read to him on the telephone, and a copy is kept for him at the office',
    print: 'standard',
    sendBy: 'telephone',
    language: '',
    need: 'He told us that he is dyslexic, and that letters to the friend he stays with get lost.',
  }),
  corresponded(4, {
    direction: 'in',
    by: 'telephone',
    with: 'resident',
    subject: 'Whether the flats are still empty',
    words:
      'He asked whether either flat had been given to somebody. Told him that neither had, and who decides by when.',
  }),
]

/** A question of safety, with what each engineer left behind. */
export const boiler: readonly Beside[] = [
  corresponded(19, {
    direction: 'out',
    by: 'telephone',
    with: 'resident',
    subject: 'That the boiler stays off',
    words:
      'Rang at once: the boiler stays off until somebody independent has seen it. Two heaters come this afternoon. She has a working kettle and a cooker.',
  }),
  corresponded(
    18,
    {
      direction: 'in',
      by: 'email',
      with: 'resident',
      subject: 'The red label, photographed',
      words: 'This is what the first one stuck on it. The second one put it in his pocket. Zeynep',
    },
    'red-label.png',
  ),
  corresponded(18, {
    direction: 'out',
    by: 'visit',
    with: 'resident',
    subject: 'Heaters brought, and the air checked',
    words:
      'Brought two heaters and a carbon monoxide alarm. No reading in any room. The baby’s room was 19 degrees when we left.',
  }),
  corresponded(
    12,
    {
      direction: 'in',
      by: 'email',
      with: 'contractor',
      subject: 'The second engineer’s record',
      words: 'Our engineer could not repeat the reading and took the label off. His record is attached.',
    },
    'gas-safety-record.pdf',
  ),
  corresponded(2, {
    direction: 'in',
    by: 'text',
    with: 'resident',
    subject: 'Asks what is happening',
    words: 'Hi, you said I would hear every other day. Is Thursday still on? Z.',
  }),
]

/** A panel that two of the committee cannot sit on, so that the federation lends somebody. */
export const barking: readonly Beside[] = [
  inConflict(3, 'mina@plover-court.example', 'Is the sister of whoever keeps the dog.'),
  inConflict(3, 'noor@plover-court.example', 'Lives below the dog and has complained about it.'),
  lent(2, 'milo@wren-row.example'),
]
