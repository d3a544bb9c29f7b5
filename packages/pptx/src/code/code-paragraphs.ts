import { type CodePiece, floor, spacing } from '@trifold/deck'
import { codeTokens } from '@trifold/prose'
import type { SlideContext } from '../slide/slide-context.ts'
import { codeRuns } from '../text/code-block.ts'
import { atEdge, type Character, type Paragraph, type Run } from '../text/paragraph.ts'
import { printParagraph } from '../text/print-paragraph.ts'
import type { Levels } from '../text/text-style.ts'

/** White space between the title and the first line, in px. */
const belowTitle = 12

/**
 * A block of code as paragraphs of DrawingML: its title, then one for each line, in the colours of its tokens; what
 * wraps hangs from its line, and what the author refers to is marked.
 */
export const codeParagraphs = (piece: CodePiece, levels: Levels, context: SlideContext): string[] => {
  const lines = codeLines(piece)
  const title = titleOf(piece)
  const [first, ...others] = lines
  const paragraphs =
    title === undefined || first === undefined ? lines : [title, { ...first, before: belowTitle }, ...others]
  return paragraphs.map((paragraph) => printParagraph(paragraph, levels, context))
}

const titleOf = ({ title }: CodePiece): Paragraph | undefined => {
  if (title === undefined) return undefined
  const character: Character = { size: floor, bold: true, face: 'text', colour: 'muted' }
  return {
    runs: [{ text: title, character }],
    character,
    lineHeight: spacing.lineHeight,
    ...atEdge,
  }
}

/** A space at which no line ends. */
const fixed = '\u00A0'

const codeLines = ({ value, lang, size, lineHeight, hanging, gutter, marked, firstNumber }: CodePiece) => {
  const character: Character = { size, face: 'code', colour: 'ink' }
  const highlighted = new Set(marked)
  const lines = codeTokens(value, lang)
  const digits = firstNumber === undefined ? 0 : String(firstNumber + lines.length).length
  return lines.map((line, index): Paragraph => {
    const own = highlighted.has(index) ? { ...character, highlight: 'mark' as const } : character
    const number = firstNumber === undefined ? [] : [numberRun(firstNumber + index, digits, character)]
    return {
      runs: [...number, ...codeRuns(line, own)],
      character,
      lineHeight,
      ...atEdge,
      left: gutter + hanging,
      hang: gutter + hanging,
      code: true,
    }
  })
}

/**
 * The number of a line, as wide as the longest with the white space that parts it from the code. No line may end between
 * it and the code, or a word longer than a line would leave the number alone.
 */
const numberRun = (number: number, digits: number, character: Character): Run => ({
  text: `${String(number).padStart(digits, fixed)}${fixed}${fixed}`,
  character: { ...character, colour: 'muted' },
})
