import type { Html } from 'mdast'
import type { Conversion } from './conversion.ts'

/** HTML that blank lines do not end, with what ends it and what becomes of the rest (CommonMark, section 4.6). */
const kinds: readonly { readonly opens: RegExp; readonly closes: RegExp; readonly rest: string }[] = [
  {
    opens: /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i,
    closes: /<\/(?:pre|script|style|textarea)>/i,
    rest: 'is read as a part of it, not as Markdown',
  },
  { opens: /^<!\[CDATA\[/, closes: /\]\]>/, rest: 'is shown nowhere' },
  { opens: /^<\?/, closes: /\?>/, rest: 'is shown nowhere' },
  { opens: /^<![A-Za-z]+/, closes: />/, rest: 'is shown nowhere' },
]

/** HTML of these kinds that is not closed has taken in the rest of the article. */
export const checkHtmlEnd = ({ value, position }: Html, { report, strict }: Conversion): void => {
  const kind = kinds.find(({ opens }) => opens.test(value))
  if (position === undefined || kind === undefined || kind.closes.test(value)) return
  const [opening = ''] = kind.opens.exec(value) ?? []
  const end =
    opening.startsWith('<!') || opening === '<?' ? (endings.get(opening) ?? '>') : `</${opening.slice(1)}>`
  const { line, column } = position.start
  report(
    { start: { line, column }, end: { line, column: column + opening.length } },
    {
      code: 'html-closed',
      severity: strict ? 'error' : 'warning',
      message: `This ${opening} is never closed; expected ${end} after it. All that follows ${kind.rest}.`,
      help: `Write ${end} where it ends, or \\${opening} if it is meant as text.`,
    },
  )
}

const endings: ReadonlyMap<string, string> = new Map([
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
])
