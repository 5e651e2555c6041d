/** Something outside Putright is in the way of starting. The message says what, and which setting helps; commands print it and nothing else. */
export class StartRefusal extends Error {
  override name = 'StartRefusal'
}

/** Turns what the disk refused into a sentence. Anything else is passed on as it came. */
export function refusalOf(fault: unknown, folder: string): unknown {
  if (fault instanceof StartRefusal) return fault
  const text = `${codeOf(fault)} ${fault instanceof Error ? fault.message : String(fault)}`
  if (/ENOSPC|EDQUOT|53100|No space left on device|Disk quota exceeded/.test(text)) {
    return new StartRefusal(
      `The disk that holds ${folder} is full. Free about 500 MB, or set PUTRIGHT_HOME to a folder on another disk, and start again.`,
    )
  }
  // ENOENT: what Node says when it cannot make a folder on a disk mounted read-only.
  if (
    /ENOENT: .* mkdir|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system/.test(text)
  ) {
    return new StartRefusal(
      `Putright cannot write to ${folder}, where it keeps its data. Make that folder writable, or set PUTRIGHT_HOME to one that is.`,
    )
  }
  return fault
}

const codeOf = (fault: unknown) => (fault instanceof Error && 'code' in fault ? String(fault.code) : '')
