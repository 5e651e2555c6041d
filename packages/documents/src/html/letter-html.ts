import type { LetterContent } from '@putright/handling-code'
import type { LetterBlocks } from '../letters/blocks.ts'
import { letterBlocks } from '../letters/letter-blocks.ts'
import { blockHtml, rowsHtml } from './block-html.ts'
import { escaped } from './escape.ts'
import { logoHtml } from './logo-html.ts'
import { LETTER_STYLE } from './style.ts'

/** A whole document of its own, to be stored, printed or attached. */
export function letterHtml(content: LetterContent): string {
  const letter = letterBlocks(content)
  return `<!doctype html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(letter.title)}</title>
<style>${LETTER_STYLE}</style>
</head>
<body class="print--${letter.print}">
<main>
${articleHtml(letter)}
</main>
</body>
</html>
`
}

/** The same letter as an article, for a page that has its own head and no other heading of the first level. */
export const letterBody = (content: LetterContent): string => articleHtml(letterBlocks(content))

const articleHtml = (letter: LetterBlocks): string => `<article class="letter" lang="${letter.language}">
<header class="letter__from">
<div>
<p class="letter__landlord">${escaped(letter.frame.landlord)}</p>${sentByHtml(letter.frame.sentBy)}
</div>${logoHtml('letter__logo', letter.frame.logos.landlord)}
</header>
<div class="letter__opening">
<address class="letter__addressee">${letter.frame.addressee.map(escaped).join('<br>')}</address>
${rowsHtml('letter__reference', letter.frame.facts)}
</div>
<p>${escaped(letter.frame.greeting)}</p>
<h1>${escaped(letter.heading)}</h1>
${letter.blocks.map(blockHtml).join('\n')}
<footer class="letter__signature">
<p>Yours sincerely</p>
<p>${letter.frame.signature.map(escaped).join('<br>')}</p>${logoHtml('letter__sender-logo', letter.frame.logos.sender)}
</footer>
</article>`

const sentByHtml = (sentBy: string): string =>
  sentBy === '' ? '' : `\n<p class="letter__sent-by">${escaped(sentBy)}</p>`
