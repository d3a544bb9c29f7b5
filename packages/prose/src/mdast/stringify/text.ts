import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/** In a link's label and in a fence's title, every bracket counts. */
const bracketed = ['label', 'fenceTitle'] as const

/**
 * Prints text with fewer escapes than the writer's own rules, which look at single characters: brackets that cannot
 * become a link, and underscores and asterisks that cannot begin emphasis, stay as they are. So `[[a note]]`,
 * `[Unreleased]` and `$\sum_{i} a * b$` read, and work elsewhere, as the author wrote them.
 */
export const text: Handle = (node, parent, state, info) => {
  const written = defaultHandlers.text(node, parent, state, info)
  if (!written.includes('\\') || bracketed.some((construct) => state.stack.includes(construct)))
    return written
  return withPlainBrackets(withPlainMarks(written), info.after)
}

/**
 * An underscore between a letter and none, and an asterisk between blanks, open no emphasis; and there is none for
 * them to close, since emphasis is printed with asterisks that no blank precedes.
 */
const withPlainMarks = (written: string): string =>
  written.replace(/(?<=[\p{L}\p{N}])\\_(?=[^\p{L}\p{N}_])/gu, '_').replace(/(?<=\S )\\\*(?= )/g, '*')

/** Takes the backslash from each bracket whose partner is in the same text, and that nothing after it makes a link. */
const withPlainBrackets = (written: string, after: string): string => {
  const opened: number[] = []
  const plain = new Set<number>()
  for (let index = 0; index < written.length; index++) {
    if (written.startsWith('\\[', index)) opened.push(index)
    if (written[index] === ']') {
      const start = opened.pop()
      const next = written[index + 1] ?? after.charAt(0)
      if (start !== undefined && !isRead(written, start + 2, index) && !'([:'.includes(next || ' '))
        plain.add(start)
    }
    if (written[index] === '\\') index++
  }
  let kept = ''
  for (let index = 0; index < written.length; index++) if (!plain.has(index)) kept += written[index]
  return kept
}

/** Whether what brackets hold is read by itself: the name of a footnote or an alert, or the box of a task. */
const isRead = (written: string, start: number, end: number): boolean =>
  written[start] === '^' ||
  written[start] === '!' ||
  /^[\sxX]$/.test(written.slice(start, Math.min(end, start + 2)))
