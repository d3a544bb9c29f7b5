import { spacing } from '../../geometry.ts'
import { codeLineHeights, codePadding, codeTitleHeight, gutterWidth } from '../../measure/code-height.ts'
import { hangingIndent } from '../../measure/code-lines.ts'
import type { CodeSlot } from '../../slot.ts'
import type { SlotPieces } from '../slot-setting.ts'

/** Code on its ground, line by line. */
export const codePieces: SlotPieces<CodeSlot> = (slot, { name, box, natural, ruler }) => {
  const { value, lang, title, size, firstLine, marked, firstNumber } = slot
  const lineHeights = codeLineHeights(ruler, slot, box.width)
  const last = firstNumber === undefined ? undefined : firstNumber + lineHeights.length
  return [
    {
      kind: 'code',
      slot: name,
      box: { ...box, height: natural },
      value,
      ...(lang === undefined ? {} : { lang }),
      ...(title === undefined ? {} : { title }),
      size,
      lineHeight: spacing.lineHeight,
      marked: marked.map((line) => line - firstLine),
      ...(firstNumber === undefined ? {} : { firstNumber }),
      padding: codePadding,
      titleHeight: codeTitleHeight(ruler, title, box.width - 2 * codePadding),
      hanging: hangingIndent * size,
      gutter: gutterWidth(last) * size,
      lineHeights,
    },
  ]
}
