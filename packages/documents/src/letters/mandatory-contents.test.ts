import type { LetterContent } from '@putright/handling-code'
import { describe, expect, it } from 'vitest'
import { letterBody, letterHtml } from '../html/letter-html.ts'
import { letterPdf } from '../pdf/letter-pdf.ts'
import { inOneLine, readPdf } from '../testing/read-pdf.ts'
import {
  acknowledgementLetter,
  definitionLetter,
  disagreedExtensionLetter,
  escalationRefusalLetter,
  extensionLetter,
  finalResponse,
  lateUpdateLetter,
  longExtensionLetter,
  newDayLetter,
  outsideTheScheme,
  provisionalFindingsLetter,
  refusalLetter,
  SAMPLE_LETTERS,
  stage1Response,
  stage2AcknowledgementLetter,
  updateLetter,
} from '../testing/sample-letters.ts'
import { plainText } from '../text/plain-text.ts'

const NO_LOGOS = new Map<string, Uint8Array>()

const OMBUDSMAN = [
  'Housing Ombudsman Service',
  'www.housing-ombudsman.org.uk/residents/make-a-complaint/',
  '0300 111 3000',
  'PO Box 1484, Unit D, Preston PR2 0ET',
]
const HEADS = [
  'The leak above your bathroom was reported',
  'Nobody told you that the two appointments',
  'The co-op turned down your request to redecorate',
]

/** In the order in which the letter must say it. */
const MUST_SAY: [string, LetterContent, string[]][] = [
  [
    '5.1 acknowledgement at stage 1',
    acknowledgementLetter,
    [
      '2 October 2026',
      'PLC-2026-0014',
      'We received your complaint on 28 September 2026',
      'logged at stage 1',
      'acknowledged it on 2 October 2026',
      'By Friday 16 October 2026',
      'up to 10 working days from the day we acknowledge',
      'What we understand your complaint to be',
      ...HEADS,
      'procedure B',
      'The Secretary of Plover Court Housing Co-operative',
      'your bathroom ceiling painted',
      'belongs to the council',
      'Which days in August',
      'wrong or missing',
      'with the Secretary of the co-op for part 3',
      'had no part in what you are complaining about',
      'large print',
      'Someone you trust can act or speak for you',
      'at any time',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.1 acknowledgement at stage 2',
    stage2AcknowledgementLetter,
    [
      'You asked for stage 2 on 20 October 2026',
      'logged at stage 2',
      'final response',
      'By Thursday 19 November 2026',
      'up to 20 working days',
      ...HEADS,
      'Nothing that we know of',
      'do not have to give reasons',
      'tell us what we missed',
      'or in our stage 1 response',
      'Is there anything we should do differently',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.6, 6.8 changed definition',
    definitionLetter,
    [
      'By Friday 16 October 2026. The change does not move this date',
      'Part 3 is new',
      'You rang on 6 October',
      'What we now understand your complaint to be',
      ...HEADS,
      'The Secretary of Plover Court Housing Co-operative',
      'your bathroom ceiling painted',
      'wrong or missing',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.8 provisional findings',
    provisionalFindingsLetter,
    [
      'It is not our decision',
      'Tuesday 13 October 2026, if you would like to',
      'By Friday 16 October 2026. Asking you does not move this date',
      'Nothing has been decided yet',
      HEADS[0] ?? '',
      'We may agree with you about this',
      'six weeks',
      HEADS[1] ?? '',
      'we have not found that something went wrong',
      HEADS[2] ?? '',
      'still looking into this',
      'by Tuesday 13 October 2026',
      'write, ring or tell us in person',
      'If you do not reply',
      'decide on what we know',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.9 update',
    updateLetter,
    [
      'at stage 1',
      'by Friday 30 October 2026',
      'second leak',
      'writes her report',
      'again by Wednesday 28 October 2026',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.9 update on a late response',
    lateUpdateLetter,
    [
      'was due by Friday 30 October 2026. It is late',
      'expect to answer by Friday 6 November 2026',
      'does not make the answer any less late',
      ...OMBUDSMAN,
    ],
  ],
  [
    '6.6, 7.3 another day for what was promised',
    newDayLetter,
    [
      'The ceiling of your bathroom is painted.',
      'Friday 20 November 2026',
      'By Friday 4 December 2026',
      'plaster has to dry',
      ...OMBUDSMAN,
    ],
  ],
  [
    'K4 extension that the resident did not agree to',
    disagreedExtensionLetter,
    [
      'By Friday 6 November 2026',
      'you told us that you do not',
      'challenge it with the Housing Ombudsman',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.4 extension',
    extensionLetter,
    [
      'due by Friday 16 October 2026',
      'By Friday 30 October 2026',
      'up to 10 more working days at stage 1',
      'The surveyor can only see the ceiling',
      'at least every 5 working days',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.4 extension past the ordinary limit',
    longExtensionLetter,
    [
      'By Friday 6 November 2026',
      'We need longer than that',
      'a licensed firm must open it up',
      'how often you would like to hear from us',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.5 refusal of a complaint',
    refusalLetter,
    [
      'You complained to us on 28 September 2026',
      'parking space',
      'time limit for making a complaint',
      'We could not find enough to go on',
      'next general meeting',
      'right to take this decision to the Housing Ombudsman',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.5 refusal of stage 2',
    escalationRefusalLetter,
    [
      'You asked for stage 2 on 20 October 2026',
      'county court',
      'once a court case about it has started',
      'right to take this decision to the Housing Ombudsman',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.2 stage 1 response',
    stage1Response,
    [
      'is our response at stage 1',
      'partly upheld',
      'All of it by Tuesday 1 December 2026',
      HEADS[0] ?? '',
      'Upheld. We agree with you about this.',
      'Our repairs policy says',
      HEADS[1] ?? '',
      'Upheld. We agree with you about this.',
      'Our records show two cancelled appointments',
      HEADS[2] ?? '',
      'Partly upheld. We agree with you about some of this.',
      'Under the tenancy agreement',
      'your bathroom ceiling painted',
      'An apology: for the wait',
      'In this letter',
      '£125.50',
      '30 October 2026',
      'paint the whole bathroom ceiling',
      '13 November 2026',
      'Check the pipe for damp',
      'Harbour Lights surveyor',
      '16 November 2026',
      'at stage 2. You do not have to give reasons',
      'tell anyone on the committee',
      'within 20 working days',
      'only a guide',
      'still consider a later request',
      'at any time',
      ...OMBUDSMAN,
    ],
  ],
  [
    '5.3 final response',
    finalResponse,
    [
      'is our final response',
      'You asked for stage 2 on 20 October 2026',
      HEADS[2] ?? '',
      'Not upheld.',
      'The panel read the surveyor’s report',
      'your bathroom ceiling painted',
      'did not find anything that we need to put right',
      'no other work left to do',
      'A panel of two members of the co-op who had no part at stage 1',
      'Please do this before Friday 19 November 2027',
      '12 months from the date of this letter',
      ...OMBUDSMAN,
    ],
  ],
]

describe.each(MUST_SAY)('rulebook %s', (_, letter, phrases) => {
  const phrase = phrases.map(inOneLine)

  it('in HTML', () => expect(phrasesMissingFrom(wordsOfHtml(letterHtml(letter)), phrase)).toEqual([]))
  it('in an article', () => expect(phrasesMissingFrom(wordsOfHtml(letterBody(letter)), phrase)).toEqual([]))
  it('in PDF', async () =>
    expect(phrasesMissingFrom((await readPdf(letterPdf(letter, NO_LOGOS))).text, phrase)).toEqual([]))
  it('in plain text', () => expect(phrasesMissingFrom(inOneLine(plainText(letter)), phrase)).toEqual([]))
})

describe('rulebook 6.11: a landlord outside the scheme', () => {
  it.each(SAMPLE_LETTERS.map(letter => [letter.kind, letter] as const))('%s', async (_, letter) => {
    expect(plainText(letter)).toContain('Ombudsman')
    const outside = outsideTheScheme(letter)
    expect(plainText(outside)).not.toContain('Ombudsman')
    expect(letterHtml(outside)).not.toContain('Ombudsman')
    expect((await readPdf(letterPdf(outside, NO_LOGOS))).text).not.toContain('Ombudsman')
  })
})

/** Which phrases do not follow each other in the text. */
function phrasesMissingFrom(text: string, phrases: string[]): string[] {
  let from = 0
  return phrases.filter(phrase => {
    const at = text.indexOf(phrase, from)
    if (at >= 0) from = at + phrase.length
    return at < 0
  })
}

function wordsOfHtml(html: string): string {
  const words = html.replace(/<(style|title)>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')
  return inOneLine(
    words
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  )
}
