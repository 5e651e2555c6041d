interface Told {
  name: string
  /** Of the database or of Node, where it has one. */
  code?: unknown
  constraint?: unknown
  stack: string
}

/** What the log is told of a fault: what kind it is and where in the code. Its message may carry what was sent, or whose it was. */
export function whereItFailed(fault: unknown): Told {
  const {
    name,
    stack = '',
    code,
    constraint,
  } = (fault instanceof Error ? fault : new Error()) as Error & Told
  const frames = stack.split('\n').filter(line => line.startsWith('    at '))
  return { name, code, constraint, stack: frames.join('\n') }
}
