import type { ElementContent } from 'hast'
import { type CodeColour, colourOf } from './code-colour.ts'
import { splitLines } from './highlight-code.ts'
import { createHighlighter } from './highlighter.ts'

/** A stretch of a line of code in one colour; without one it has that of the text. */
export interface CodeToken {
  readonly text: string
  readonly colour?: CodeColour
}

/** Code as coloured stretches, line by line: for outputs that are not HTML. Together they are the code, but for its line ends. */
export const codeTokens = (code: string, lang: string | null | undefined): CodeToken[][] =>
  splitLines(createHighlighter().highlight(code, lang)).map((line) => joined(tokensIn(line, undefined)))

const tokensIn = (nodes: readonly ElementContent[], colour: CodeColour | undefined): CodeToken[] =>
  nodes.flatMap((node): CodeToken[] => {
    if (node.type === 'comment') return []
    if (node.type === 'text')
      return [colour === undefined ? { text: node.value } : { text: node.value, colour }]
    return tokensIn(node.children, colourOf(node.properties.className) ?? colour)
  })

/** Neighbours in one colour are one stretch. */
const joined = (tokens: readonly CodeToken[]): CodeToken[] => {
  const result: CodeToken[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    if (last !== undefined && last.colour === token.colour)
      result[result.length - 1] = { ...last, text: last.text + token.text }
    else result.push(token)
  }
  return result
}
