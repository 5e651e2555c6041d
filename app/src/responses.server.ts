/** What one may not see is not found: a refusal would say that it is there. */
export function notFound(): never {
  throw new Response(null, { status: 404 })
}

/** For a page everybody may know of and not everybody may use. */
export function notYours(): never {
  throw new Response(null, { status: 403 })
}

/** For what is larger than a page takes. */
export function tooLarge(megabytes: number): never {
  throw Response.json({ megabytes }, { status: 413 })
}

/** For what did not arrive whole. */
export function notWhole(): never {
  throw new Response(null, { status: 400 })
}
