import type { Html, Image, InlineHtml, Position } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'

/** What editors and hosts put where words are wanted. */
const placeholders: ReadonlySet<string> = new Set([
  'alt',
  'alt text',
  'image',
  'image alt text',
  'img',
  'photo',
  'picture',
])

const fileName = /^[^\s/]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/**
 * Every picture says in words what it shows. In Markdown nobody writes `![](…)` to say that a picture only decorates; in
 * HTML `alt=""` says just that, and is taken at its word.
 */
export const checkImageDescriptions = (report: Report): Check => ({
  see: (node) => {
    if (node.type === 'image') {
      const fault = faultOf(node)
      if (fault !== undefined) tell(node.position, fault, inMarkdown, report)
    }
    if (node.type === 'html')
      for (const place of tagsWithoutText(node)) tell(place, 'The picture has no text', inHtml, report)
  },
})

const tell = (position: Position | undefined, fault: string, help: string, report: Report): void =>
  report(position, {
    code: 'image-described',
    severity: 'warning',
    message: `${fault}; expected what it shows, for those who cannot see it.`,
    help,
  })

const inMarkdown =
  'Write it between the brackets of ![…]; <img src="…" alt=""> says that the picture only decorates.'
const inHtml = 'Say it in alt="…"; alt="" says that the picture only decorates.'

const faultOf = ({ alt }: Image): string | undefined => {
  const words = (alt ?? '').trim()
  if (words === '') return 'The picture has no text'
  const isNoText = placeholders.has(words.toLowerCase()) || fileName.test(words)
  return isNoText ? `The picture’s text is “${words}”` : undefined
}

/**
 * Where tags without a text stand in HTML, which begins at the margin after its first line. Lines are counted on the way: a
 * block may hold as many tags as an article has room for.
 */
const tagsWithoutText = ({ value, position }: Html | InlineHtml): (Position | undefined)[] => {
  const places: (Position | undefined)[] = []
  let lines = 0
  let lineStart = 0
  for (const { 0: found, index } of value.matchAll(/\n|<img\b[^<>]*>/gi)) {
    if (found !== '\n' && !/\salt\b/i.test(found)) places.push(placeAt(position, lines, index - lineStart))
    lines += found.split('\n').length - 1
    const last = found.lastIndexOf('\n')
    if (last >= 0) lineStart = index + last + 1
  }
  return places
}

const placeAt = (position: Position | undefined, lines: number, inLine: number): Position | undefined => {
  if (position === undefined) return undefined
  const line = position.start.line + lines
  const column = (lines === 0 ? position.start.column : 1) + inLine
  return { start: { line, column }, end: { line, column: column + 4 } }
}
