import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeUpload, MOST_MEGABYTES } from './judge-upload.ts'
import { FLAGS, KINDS } from './kinds.ts'
import * as made from './made-up-files.ts'

const because = async (name: string, bytes: Buffer) => {
  const judged = await judgeUpload(name, bytes)
  return judged.fit ? 'taken' : judged.because
}
const flagsOf = async (name: string, bytes: Buffer) => {
  const judged = await judgeUpload(name, bytes)
  return judged.fit ? judged.flags : judged.because
}

/** For titles: what is expected before the bytes. */
const told = <Expected>(cases: [string, Buffer, Expected][]) =>
  cases.map(([name, bytes, expected]) => [name, expected, bytes] as const)

describe('5.12 what residents and officers send is taken, each for what it is', () => {
  it.each(
    told<string>([
      ['letter.pdf', made.pdf(), 'application/pdf'],
      ['leak.png', made.PNG, 'image/png'],
      ['leak.JPEG', made.JPEG, 'image/jpeg'],
      ['leak.gif', made.GIF, 'image/gif'],
      ['leak.webp', made.WEBP, 'image/webp'],
      ['IMG_0412.HEIC', made.HEIC, 'image/heic'],
      ['log.docx', made.docx(), KINDS.docx.mediaType],
      ['log.doc', made.compound(['Root Entry', 'WordDocument', '1Table']), 'application/msword'],
      ['log.odt', made.odt(), KINDS.odt.mediaType],
      ['log.rtf', made.RTF, 'application/rtf'],
      ['visits.xlsx', made.xlsx(), KINDS.xlsx.mediaType],
      ['visits.csv', Buffer.from('day,who\n2026-05-12,nobody\n'), 'text/csv'],
      ['note.txt', Buffer.from('BMW in bay 4. الجار يقول إن السقف يسرّب. 屋頂漏水。'), 'text/plain'],
      ['note.txt', Buffer.from('caf\xe9 \x93quoted\x94', 'latin1'), 'text/plain'],
      ['note.txt', Buffer.from('\ufeffThe roof', 'utf16le'), 'text/plain'],
      ['the roof.eml', made.EML, 'message/rfc822'],
      ['the roof.msg', made.compound(['Root Entry', '__properties_version1.0']), KINDS.msg.mediaType],
    ]),
  )('%s: %s', async (name, mediaType, bytes) => {
    expect(await judgeUpload(name, bytes)).toEqual({
      fit: true,
      name: name.replace('JPEG', 'jpeg').replace('HEIC', 'heic'),
      mediaType,
      flags: [],
    })
  })

  it('without an ending it is given one, and a picture gets its own', async () => {
    expect(await judgeUpload('Report 2.1', made.pdf())).toMatchObject({ name: 'Report 2.1.pdf' })
    expect(await judgeUpload('leak.jpg', made.WEBP)).toMatchObject({
      name: 'leak.webp',
      mediaType: 'image/webp',
    })
  })
})

describe('what is not taken, with its name and why', () => {
  it.each(
    told<string>([
      ['empty.pdf', Buffer.alloc(0), '“empty.pdf” is empty.'],
      ['large.pdf', Buffer.alloc(MOST_MEGABYTES * 1024 * 1024 + 1, 'x'), '“large.pdf” is larger than 20 MB.'],
      ['bill.pdf', made.docx(), '“bill.pdf” ends in .pdf, but what is in it is a Word document.'],
      ['bill.docx', made.pdf(), '“bill.docx” ends in .docx, but what is in it is a PDF.'],
      [
        'bill.pdf',
        Buffer.from('Nothing but text'),
        '“bill.pdf” ends in .pdf, but what is in it is plain text.',
      ],
      [
        'log.docx',
        made.docm(),
        '“log.docx” ends in .docx, but what is in it is a Word document with macros.',
      ],
      [
        'the roof.eml',
        Buffer.from('It leaks.'),
        '“the roof.eml” ends in .eml, but what is in it is plain text.',
      ],
      [
        'bill.txt',
        Buffer.from('$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!'),
        '“bill.txt” is the file by which virus scanners are tested.',
      ],
      ['bill.pdf', made.EXE, '“bill.pdf” is a program.'],
      ['bill.pdf.exe', made.EXE, '“bill.pdf.exe” is a program.'],
      ['page.html', Buffer.from('<!DOCTYPE html><title>x'), '“page.html” is a web page.'],
      ['page.pdf', Buffer.from('\ufeff\n <HTML><script>'), '“page.pdf” is a web page.'],
      ['page.txt', Buffer.from('<!-- --><script>alert(1)</script>'), '“page.txt” is a web page.'],
      ['plan.svg', Buffer.from('<svg onload="alert(1)">'), '“plan.svg” is a web page.'],
      ['plan.svg', Buffer.from('<?xml version="1.0"?><svg/>'), '“plan.svg” is a web page.'],
      ['run.bat', Buffer.from('del *.*'), '“run.bat” is a script.'],
      ['run.txt', Buffer.from('#!/bin/sh\nrm -r .'), '“run.txt” is a script.'],
      [
        'all.zip',
        made.zip({ name: 'a.txt', content: 'a' }),
        '“all.zip” is an archive: add the files in it one by one.',
      ],
      [
        'log.docx',
        made.zip({ name: 'a.txt', content: 'a' }),
        '“log.docx” is an archive: add the files in it one by one.',
      ],
      [
        'all.gz',
        Buffer.from('1f8b0800000000000003', 'hex'),
        '“all.gz” is an archive: add the files in it one by one.',
      ],
      ['log.docx', made.docx().subarray(0, 200), '“log.docx” is damaged.'],
      [
        'visits.xls',
        made.compound(['Root Entry', 'Workbook']),
        '“visits.xls” is a workbook of Excel 2003 or older: save it as .xlsx.',
      ],
      ['install.msi', made.compound(['Root Entry']), '“install.msi” is of a kind that is not taken here.'],
      [
        'log.zip',
        made.compound(['Root Entry', 'EncryptedPackage']),
        '“log.zip” is of a kind that is not taken here.',
      ],
      ['noise.pdf', Buffer.from([1, 2, 3, 0, 255]), '“noise.pdf” is of a kind that is not taken here.'],
    ]),
  )('%s: %s', async (name, sentence, bytes) => {
    expect(await because(name, bytes)).toBe(sentence)
  })

  it('a zip bomb, without unpacking it', async () => {
    const sentence = '“log.docx” is made to unpack to far more than it should.'
    const zeros = { name: 'word/zeros.xml', content: '0'.repeat(16 * 1024 * 1024) }
    expect(await because('log.docx', made.docx(zeros))).toBe(sentence)
    const liar = { name: 'word/says.xml', content: '0', says: 0xffffffff }
    expect(await because('log.docx', made.docx(liar))).toBe(sentence)
    const many = Array.from({ length: 5001 }, (_, number) => ({ name: `word/${number}.xml`, content: '' }))
    expect(await because('log.docx', made.docx(...many))).toBe(sentence)
  })

  it('a text about itself that says it is small and is not stays unread', async () => {
    const swollen = { name: 'word/_rels/x.rels', content: '0'.repeat(8 * 1024 * 1024), says: 10 }
    expect(await flagsOf('log.docx', made.docx(swollen))).toEqual(['could not be looked into wholly'])
    const many = Array.from({ length: 10 }, (_, number) => ({
      name: `word/${number}.rels`,
      content: ' '.repeat(1e6),
    }))
    expect(await flagsOf('log.docx', made.docx(...many))).toEqual(['could not be looked into wholly'])
  })
})

describe('what is taken with a warning', () => {
  const LAUNCH = '3 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj'
  it.each(
    told<string[]>([
      ['log.docm', made.docm({ name: 'word/vbaProject.bin', content: 'x' }), ['holds macros']],
      ['log.docm', made.docm(), ['holds macros']],
      ['visits.xlsm', made.xlsm(), ['holds macros']],
      ['log.docx', made.docx({ name: 'word/vbaProject.bin', content: 'x' }), ['holds macros']],
      ['log.doc', made.compound(['Root Entry', 'WordDocument', 'a', 'b', 'Macros']), ['holds macros']],
      ['log.odt', made.odt({ name: 'Basic/Standard/Module1.xml', content: '' }), ['holds macros']],
      [
        'log.docx',
        made.docx({ name: 'word/embeddings/oleObject1.bin', content: 'x' }),
        ['holds other files'],
      ],
      [
        'log.docx',
        made.docx(made.relation('attachedTemplate', 'https://elsewhere.example/t.dotm')),
        ['fetches something from elsewhere when opened'],
      ],
      ['log.docx', made.docx(made.relation('hyperlink', 'https://elsewhere.example/')), []],
      ['log.docx', made.compound(['Root Entry', 'EncryptedPackage']), ['is locked with a password']],
      [
        'log.doc',
        made.compound(['Root Entry', 'WordDocument'], { locked: true }),
        ['is locked with a password'],
      ],
      [
        'log.odt',
        made.odt({ name: 'META-INF/manifest.xml', content: '<m:encryption-data/>' }),
        ['is locked with a password'],
      ],
      ['leak.jpg', made.jpegFromCamera('II', [1, 2, 3, 4]), ['says where it was taken']],
      ['leak.jpg', made.jpegFromCamera('MM', [1, 2, 3, 4]), ['says where it was taken']],
      ['leak.jpg', made.jpegFromCamera('MM', [0]), []],
      ['leak.jpg', made.jpegFromCamera('II'), []],
      ['leak.jpg', made.jpegFromCamera('II', [1, 2, 3, 4]).subarray(0, 30), []],
      ['a.pdf', made.pdf('trailer << /Encrypt 5 0 R >>'), ['is locked with a password']],
      [
        'a.pdf',
        made.pdf('3 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj'),
        ['runs a script when opened'],
      ],
      ['a.pdf', made.pdf('3 0 obj\n<< /S /J#61vaScr#69pt >>\nendobj'), ['runs a script when opened']],
      ['a.pdf', made.pdf(LAUNCH), ['starts another program when opened']],
      ['a.pdf', made.pdf('3 0 obj\n<< /Type /EmbeddedFile >>\nendobj'), ['holds other files']],
      ['a.pdf', made.pdfWithPacked('<< /S /JavaScript >>'), ['runs a script when opened']],
      ['a.pdf', made.pdfWithPacked('<< /S /Launch >>', '/Obj#53tm'), ['starts another program when opened']],
      ['a.pdf', made.pdfWithPacked('<< /S /Page >>'), []],
      [
        'a.pdf',
        made.pdf('2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream'),
        ['could not be looked into wholly'],
      ],
      ['a.rtf', Buffer.from('{\\rtf1 {\\object\\objemb {\\*\\objdata 0105}}}'), ['holds other files']],
      [
        'a.eml',
        Buffer.concat([made.EML, Buffer.from('Content-Disposition: attachment; filename="x.exe"\r\n')]),
        ['holds other files'],
      ],
      [
        'a.msg',
        made.compound(['Root Entry', '__properties_version1.0', '__attach_version1.0_#00000000']),
        ['holds other files'],
      ],
    ]),
  )('%s: %s', async (name, flags, bytes) => {
    expect(await flagsOf(name, bytes)).toEqual(flags)
  })

  it('a packed list that would unpack to far more than it should is left, and said to be', async () => {
    expect(await flagsOf('a.pdf', made.pdfWithPacked('0'.repeat(40 * 1024 * 1024)))).toEqual([
      'could not be looked into wholly',
    ])
  })
})

describe('whatever is sent', () => {
  const beginnings = [
    made.pdf(),
    made.docx(),
    made.odt(),
    made.compound(['Root Entry', 'WordDocument']),
    made.EML,
    made.RTF,
    made.HEIC,
    made.PNG,
  ]
  const cut = fc
    .tuple(fc.constantFrom(...beginnings), fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 40 }))
    .map(([bytes, at, length, noise]) => {
      const start = at % bytes.length
      return Buffer.concat([bytes.subarray(0, start), noise, bytes.subarray(start + (length % 40))])
    })
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }).map(bytes => Buffer.from(bytes)),
    fc.string({ unit: 'binary' }).map(text => Buffer.from(text)),
    cut,
  )
  it('it is judged and never thrown at: a safe name and a known kind, or one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), anything, async (name, bytes) => {
        const judged = await judgeUpload(name, bytes)
        if (!judged.fit) {
          expect(judged.because).toMatch(/^“[^\p{Cc}/\\]+” .+\.$/u)
          return
        }
        expect(judged.name).toMatch(/^(?![. ])[^\p{Cc}/\\]{1,110}\.[a-z]{3,4}$/u)
        expect(Object.values(KINDS).map(({ mediaType }) => mediaType)).toContain(judged.mediaType)
        for (const flag of judged.flags) expect(FLAGS).toContain(flag)
      }),
      { numRuns: 800 },
    )
  })

  it('text made to be slow to read is read quickly', async () => {
    const slow = [
      '<!---->'.repeat(100_000),
      'content-type: a\n '.repeat(200_000),
      `From: a\nTo: b\n${'x-'.repeat(200_000)}`,
    ]
    const started = performance.now()
    for (const text of slow) await judgeUpload('a.eml', Buffer.from(text))
    for (const each of ['stream\n', '<</ObjStm/Filter>>stream\n', '#41'])
      await judgeUpload('a.pdf', made.pdf(each.repeat(800_000)))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
