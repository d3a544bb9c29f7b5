/**
 * A pattern for texts that open with one of some phrases, as they are at the beginning of a sentence: the first letter large or
 * small, nothing of a longer word. Phrases may hold groups and lookaheads; they are parted by white space around `|`.
 */
export const opensWith = (phrases: string): RegExp =>
  new RegExp(
    `^(?:${phrases
      .trim()
      .split(/\s+\|\s+/u)
      .map(eitherCase)
      .join('|')})(?![\\p{L}\\p{M}])`,
    'u',
  )

const eitherCase = (phrase: string): string => {
  // A phrase may begin with a group of its own.
  const [group, inside = '', rest = ''] = /^\(\?:([^()]*)\)(.*)$/su.exec(phrase) ?? []
  if (group !== undefined) return `(?:${inside.split('|').map(eitherCase).join('|')})${rest}`
  const first = phrase.charAt(0)
  const large = first.toUpperCase()
  return large === first || large.length > 1 ? phrase : `[${first}${large}]${phrase.slice(1)}`
}

/** A pattern for texts that say no more than one of some words. */
export const saysOnly = (phrases: string): RegExp =>
  new RegExp(
    `^(?:${phrases
      .trim()
      .split(/\s+\|\s+/u)
      .map(eitherCase)
      .join('|')})[^\\p{L}\\p{M}]*$`,
    'u',
  )

/** A pattern for one of some labels, with the mark that sets it apart from the sentence. */
export const labelledWith = (labels: string): RegExp =>
  new RegExp(
    `^\\s*(?:tl;? ?dr|${labels
      .trim()
      .split(/\s+\|\s+/u)
      .join('|')})\\s*[:;,—–：、،-]\\s*`,
    'iu',
  )
