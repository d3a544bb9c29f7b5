import type { Text } from '@trifold/core'
import { floor, type TextPiece } from '@trifold/deck'
import type { SlideContext } from '../slide/slide-context.ts'
import { flowSettingOf } from './flow-setting-of.ts'
import { numberLists } from './number-lists.ts'
import type { Paragraph, Run } from './paragraph.ts'
import { printParagraph } from './print-paragraph.ts'
import type { Levels } from './text-style.ts'

/** The text of a piece as paragraphs of DrawingML, with what differs from what its place has of its own; at least one. */
export const textParagraphs = (
  piece: TextPiece,
  levels: Levels,
  context: SlideContext,
  align: 'start' | 'center' = 'start',
): string[] => {
  const { size, lineHeight, bold, face, colour, role, gap, hanging = 0, box } = piece
  const setting = flowSettingOf({ size, lineHeight, bold, face, colour }, box.width, {
    stress: role === 'statement' && bold ? 'accent' : 'type',
    align,
    gap,
    hanging,
  })
  const blocks = role === 'credits' && context.rtl ? creditsApart(piece.blocks) : piece.blocks
  const paragraphs = setting.flow(context.printer.blockTree(blocks), setting)
  const all = paragraphs.length === 0 ? [empty(setting.character)] : paragraphs
  const quiet = levels[0].ownColour === true ? 'ink' : 'muted'
  return withPart(all, { ...piece, quiet }, context).map((paragraph) =>
    printParagraph(paragraph, levels, context),
  )
}

const empty = (character: Run['character']): Paragraph => ({
  runs: [],
  character,
  level: 0,
  left: 0,
  hang: 0,
  before: 0,
})

/** Which part of several this is, after the last word: smaller, but never too small to read. */
const withPart = (
  paragraphs: readonly Paragraph[],
  { part, size, quiet }: TextPiece & { readonly quiet: 'ink' | 'muted' },
  { rtl }: SlideContext,
): Paragraph[] => {
  const last = paragraphs.at(-1)
  if (part === undefined || last === undefined) return numberLists(paragraphs)
  const character = { size: Math.max(0.6 * size, floor), bold: false, colour: quiet }
  const runs = [...last.runs, { text: ` ${rtl ? apart(part) : part}`, character }]
  return numberLists([...paragraphs.slice(0, -1), { ...last, runs }])
}

/** Names and a date, parted by wide spaces, each of which is read in its own direction. */
const creditsApart = (blocks: TextPiece['blocks']): TextPiece['blocks'] =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, children: block.children.map((node) => (node.type === 'text' ? eachApart(node) : node)) }
      : block,
  )

const eachApart = (node: Text): Text => ({ ...node, value: node.value.replace(/[^\u2003]+/g, apart) })

/** Words that are read from left to right, between marks of that, so that their brackets and digits stay with them. */
const apart = (words: string): string => (/\p{Script=Latin}/u.test(words) ? `\u200e${words}\u200e` : words)
