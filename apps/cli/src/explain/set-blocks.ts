import { type Block, type Phrasing, plainText } from '@trifold/core'
import { readCodeFence } from '@trifold/prose'
import type { Colours } from '../terminal/colours.ts'
import { printableLines } from '../terminal/printable.ts'
import { wrap } from '../terminal/wrap.ts'

/** Where blocks are set. */
export interface Setting {
  readonly colours: Colours
  readonly width: number
  /** Spaces before every line. */
  readonly indent: number
}

type Handlers = {
  readonly [Type in Block['type']]?: (block: Extract<Block, { type: Type }>, setting: Setting) => string[]
}

/** Blocks as paragraphs of a terminal. Of those that pages have no use for there are the words alone. */
export const setBlocks = (blocks: readonly Block[], setting: Setting): string[] =>
  blocks.flatMap((block) => {
    // Each handler takes the blocks of its own type, which the map is keyed by.
    const handle = handlers[block.type] as ((block: Block, setting: Setting) => string[]) | undefined
    return handle === undefined ? [paragraph(plainText(block), setting)] : handle(block, setting)
  })

const handlers: Handlers = {
  section: ({ heading, children }, setting) => [
    setting.colours.bold(plainText(heading)),
    ...setBlocks(children, setting),
  ],
  paragraph: ({ children }, setting) => [paragraph(inline(children, setting.colours), setting)],
  code: (block, { colours }) => {
    const { title } = readCodeFence(block)
    const lines = printableLines(block.value).split('\n')
    const shown = lines.map((line) => (line === '' ? '' : `    ${line}`))
    return [[...(title === undefined ? [] : [`  ${colours.cyan(title)}`]), ...shown].join('\n')]
  },
  list: ({ children, ordered, start }, setting) => [
    children
      .map((item, index) => {
        const sign = ordered ? `${(start ?? 1) + index}. ` : '- '
        const [first = '', ...rest] = setBlocks(item.children, { ...setting, indent: setting.indent + 4 })
        return [`${' '.repeat(setting.indent)}${sign.padStart(4)}${first.trimStart()}`, ...rest].join('\n\n')
      })
      .join('\n'),
  ],
}

const paragraph = (text: string, { width, indent }: Setting): string =>
  ' '.repeat(indent) + wrap(text, { width, first: indent, indent })

/** A line break in the source is a space; each word has its style by itself, since lines end between words. */
const inline = (nodes: readonly Phrasing[], colours: Colours): string =>
  nodes
    .map((node) => {
      const words = printableLines(plainText(node)).replaceAll('\n', ' ')
      if (node.type === 'strong') return styled(words, colours.bold)
      return node.type === 'inlineCode' ? styled(quoted(words, colours), colours.cyan) : words
    })
    .join('')

/** Without colours, code is told from words by its signs. */
const quoted = (text: string, { isColorSupported }: Colours): string =>
  isColorSupported ? text : `\`${text}\``

const styled = (text: string, style: (word: string) => string): string =>
  text
    .split(' ')
    .map((word) => (word === '' ? '' : style(word)))
    .join(' ')
