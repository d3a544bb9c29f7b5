import type { PhrasingContent } from 'mdast'
import type { Conversion } from '../conversion.ts'
import { placeOf } from '../place.ts'
import { written } from '../written.ts'

/** Before a small letter, a path or a variable; names of other scripts begin with such a sign, too, but in capitals. */
const opening = /(?<=^|[\s(])`(?=[\p{Ll}\d$./_<-])/u

/** A backtick that opens code in a line of a paragraph, as the only one in it: TeX quotes with ` and '. */
export const checkCodeSpans = (nodes: readonly PhrasingContent[], conversion: Conversion): void => {
  const texts = nodes.filter((node) => node.type === 'text' && node.value.includes('`'))
  const [text] = texts
  if (text === undefined || texts.length > 1) return
  const position = placeOf(text)
  const source = written(position, conversion)?.replace(/\\[\s\S]/g, '  ')
  if (source === undefined || position === undefined || source.split('`').length !== 2) return
  const at = opening.exec(source)?.index
  if (at === undefined || /['’´]/.test(source.slice(at))) return
  const { lines, report, strict } = conversion
  const offset = lines.startOf(position.start.line) + position.start.column - 1 + at
  report(lines.position(offset, offset + 1), {
    code: 'code-closed',
    severity: strict ? 'error' : 'warning',
    message: 'This ` opens code in a line, and no second one closes it; it is shown as text.',
    help: 'Write ` right behind the code; a ` that is meant as text is written \\`.',
  })
}
