export type {
  CaseFileClock,
  CaseFileContent,
  CaseFileDocument,
  CaseFileLetter,
  CaseFileUndertaking,
  Entry as CaseFileEntry,
  RequestContent,
  TitledHeads,
  TitledRows,
} from './case-file/content.ts'
export { letterBody, letterHtml } from './html/letter-html.ts'
export { letterWithin } from './html/letter-within.ts'
export { withLogosAt } from './html/logo-html.ts'
export type { Block, Frame, HeadBlock, LetterBlocks, Row } from './letters/blocks.ts'
export { letterBlocks } from './letters/letter-blocks.ts'
export { caseFilePdf, requestPdf } from './pdf/case-file-pdf.ts'
export { letterPdf } from './pdf/letter-pdf.ts'
export { pictureSize, printablePicture } from './pdf/picture.ts'
export { plainText } from './text/plain-text.ts'
