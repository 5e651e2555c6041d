import { describe, expect, it } from 'vitest'
import { refusalOf, StartRefusal } from './start-refusal.ts'

describe('what stands in the way of a start, in a sentence', () => {
  it.each([
    ['a full disk, as Node says it', Object.assign(new Error('write'), { code: 'ENOSPC' }), 'is full'],
    ['a full disk, as initdb says it', new Error('could not write: No space left on device'), 'is full'],
    ['a full disk, as PostgreSQL says it', Object.assign(new Error('extend'), { code: '53100' }), 'is full'],
    ['somebody else’s folder', Object.assign(new Error('mkdir'), { code: 'EACCES' }), 'cannot write'],
    [
      'a folder on a read-only disk',
      new Error("ENOENT: no such file or directory, mkdir '/srv/putright'"),
      'cannot write',
    ],
    ['a disk mounted read-only', Object.assign(new Error('open'), { code: 'EROFS' }), 'cannot write'],
  ])('%s', (_, fault, words) => {
    const refusal = refusalOf(fault, '/srv/putright')
    expect(refusal).toBeInstanceOf(StartRefusal)
    expect(String(refusal)).toContain(words)
    expect(String(refusal)).toContain('/srv/putright')
    expect(String(refusal)).toContain('PUTRIGHT_HOME')
  })

  it('passes a fault of our own on, so that it is not taken for a refusal', () => {
    const fault = new TypeError('undefined is not a function')
    expect(refusalOf(fault, '/srv/putright')).toBe(fault)
  })
})
