/** What was asked for cannot be done. The message says why, to whoever typed it; the command prints it and exits with 1. */
export class CommandRefusal extends Error {
  override name = 'CommandRefusal'
}
