export const LETTER_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #17252d; font: 1.125rem/1.55 "Atkinson Hyperlegible Next", Verdana, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0; color: #123f4d; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; color: #123f4d; }
h3 { font-size: 1.125rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; }
a { color: #123f4d; }
dl, dd { margin: 0; }
dl > div { margin-bottom: .5rem; }
dt { font-weight: 700; }
address { font-style: normal; }
.letter__from { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: flex-end; border-bottom: 3px solid #123f4d; margin-bottom: 1.5rem; }
.letter__from > div { flex: 1 1 16rem; }
.letter__logo { max-width: min(14rem, 100%); max-height: 5rem; margin-bottom: .75rem; }
.letter__sender-logo { max-width: min(10rem, 100%); max-height: 3rem; }
.letter__landlord { font-size: 1.375rem; font-weight: 700; margin: 0; color: #123f4d; }
.letter__sent-by { margin: .125rem 0 .75rem; }
.letter__opening { display: flex; flex-wrap: wrap; gap: 1rem 3rem; justify-content: space-between; margin-bottom: 1.5rem; }
.letter__facts, .letter__contact { background: #eef4f3; border-left: 5px solid #123f4d; padding: 1rem 1.25rem .75rem; margin: 0 0 1.5rem; }
.letter__reference > div, .letter__contact dl > div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.letter__reference dt, .letter__contact dt { min-width: 6rem; }
.letter__heads { padding-left: 1.5rem; }
.letter__heads > li { margin-bottom: 1.5rem; }
.letter__heads > li::marker, .letter__head-words { font-weight: 700; }
.letter__head-words { margin-bottom: .5rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
caption { text-align: left; padding-bottom: .375rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #8fa3a8; }
thead th { border-bottom: 2px solid #123f4d; }
tbody th { font-weight: 400; }
.letter__signature { margin-top: 2.5rem; }
.print--large { font-size: 1.75rem; }
.print--large :is(h1, h2, h3, .letter__landlord) { font-size: 1.25em; }
@media print {
  @page { margin: 2cm; }
  body { font-size: 12pt; }
  .print--large { font-size: 18pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, thead { break-after: avoid; }
  tr, .letter__facts, .letter__contact { break-inside: avoid; }
}
`
