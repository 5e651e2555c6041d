/** The app or the worker ended by itself; the message says which, and its last words. */
export class Fallen extends Error {}
