import { type Block, type HeadBlock, linesOf, type Row } from '../letters/blocks.ts'
import { escaped } from './escape.ts'

export function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escaped(block.words)}</h2>`
    case 'paragraph':
      return linesOf(block.words)
        .map(line => `<p dir="auto">${escaped(line)}</p>`)
        .join('\n')
    case 'list':
      return `<ul>\n${block.items.map(item => `<li dir="auto">${wordsHtml(item)}</li>`).join('\n')}\n</ul>`
    case 'facts':
      return rowsHtml('letter__facts', block.rows)
    case 'heads':
      return `<ol class="letter__heads">\n${block.heads.map(headHtml).join('\n')}\n</ol>`
    case 'table':
      return tableHtml(block)
    case 'contact':
      return `<div class="letter__contact">\n<h3>${escaped(block.name)}</h3>\n${rowsHtml('', block.rows)}\n</div>`
  }
}

export const rowsHtml = (name: string, rows: Row[]): string =>
  `<dl${name === '' ? '' : ` class="${name}"`}>\n${rows.map(rowHtml).join('\n')}\n</dl>`

export const wordsHtml = (words: string): string => linesOf(words).map(escaped).join('<br>')

const rowHtml = ({ term, words }: Row): string =>
  `<div><dt>${escaped(term)}</dt><dd dir="auto">${linkedHtml(words)}</dd></div>`

// Only a bare web address becomes a link, so that no other scheme ever can.
const linkedHtml = (words: string): string =>
  /^(https:\/\/|www\.)[\w.-]+(\/[\w./-]*)?$/.test(words)
    ? `<a href="${escaped(words.startsWith('www.') ? `https://${words}` : words)}">${escaped(words)}</a>`
    : wordsHtml(words)

const headHtml = ({ number, words, rows }: HeadBlock): string =>
  `<li value="${number}">\n<p class="letter__head-words" dir="auto">${wordsHtml(words)}</p>\n${rowsHtml('', rows)}\n</li>`

function tableHtml({ caption, columns, rows }: Extract<Block, { type: 'table' }>): string {
  const head = columns.map(column => `<th scope="col">${escaped(column)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row" dir="auto">${wordsHtml(first)}</th>${rest.map(cellHtml).join('')}</tr>`,
  )
  return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

const cellHtml = (words: string): string => `<td dir="auto">${wordsHtml(words)}</td>`
