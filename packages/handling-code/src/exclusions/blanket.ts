/** Code 2.5: whether two reasonings are the same words, whatever their punctuation, capitals and spaces. */
export const sameReasoning = (one: string, other: string): boolean => {
  const words = wordsOf(one)
  return words !== '' && words === wordsOf(other)
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
