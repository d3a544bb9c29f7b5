import type { RefusedFor } from '../page/parse-page.ts'
import { headEnd } from './head-end.ts'
import { maskTemplates } from './mask-templates.ts'
import { type OwnScript, outlineOf, type PageOutline } from './own-scripts.ts'
import { printScript, type Snippet } from './print-script.ts'

/** A part of a page and what takes its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What has to be done to a page, or why nothing can be. */
export type PagePlan =
  | { readonly edits: readonly Edit[]; readonly change: 'added' | 'replaced' | 'unchanged' }
  | { readonly problem: RefusedFor | 'no-page' | 'no-place' }
  | { readonly problem: 'open-script'; readonly start: number }

/** How a page is written. */
export interface PlanOptions {
  readonly asciiOnly: boolean
  /** The script as the page has it, where characters of the page stand for bytes. */
  readonly inPage?: ((script: string) => string) | undefined
}

/**
 * Plans where a script goes: into the place of the one that was put there before, else to the end of the head. Copies of
 * it beyond the first are taken out. The page that would come out is parsed before the plan is given.
 */
export const planPage = (html: string, snippet: Snippet, { asciiOnly, inPage }: PlanOptions): PagePlan => {
  const { id } = snippet
  const lineBreak = /\r\n|\n|\r/.exec(html)?.[0] ?? '\n'
  const printed = printScript(snippet, lineBreak, asciiOnly)
  const script = inPage?.(printed) ?? printed
  const outline = outlineOf(html, id)
  if ('refused' in outline) return { problem: outline.refused }
  const masked = maskTemplates(html)
  const behind = masked === html ? outline : outlineOf(masked, id)
  if ('refused' in behind) return { problem: behind.refused }
  if (!outline.isPage && !behind.isPage) return { problem: 'no-page' }
  const [first, ...others] = outline.own.length > 0 ? outline.own : behind.own
  if (first !== undefined) return replaced(html, [first, ...others], script)
  for (const edit of placesFor(html, script, lineBreak, [outline, behind]))
    if (isFound(apply(html, [edit]), script, id)) return { edits: [edit], change: 'added' }
  return { problem: 'no-place' }
}

const replaced = (html: string, own: readonly OwnScript[], script: string): PagePlan => {
  const open = own.find(({ isClosed }) => !isClosed)
  if (open !== undefined) return { problem: 'open-script', start: open.start }
  const edits = own.map(({ start, end }, index) =>
    index === 0 ? { start, end, text: script } : lineOf(html, start, end),
  )
  return { edits, change: apply(html, edits) === html ? 'unchanged' : 'replaced' }
}

/** The removal of an element, with its line if it has one for itself. */
const lineOf = (html: string, start: number, end: number): Edit => {
  const alone = startOfLine(html, start)
  const after = /^[ \t]*(?:\r\n|\n|\r)/.exec(html.slice(end, end + 200))?.[0]
  return alone === undefined || after === undefined
    ? { start, end, text: '' }
    : { start: alone, end: end + after.length, text: '' }
}

/** Ends of the head, the surest first: written ones, in the page before those in it without what templates add. */
const placesFor = (
  html: string,
  script: string,
  lineBreak: string,
  outlines: readonly PageOutline[],
): Edit[] => {
  const ends = outlines.flatMap(({ html: root }) => headEnd(root) ?? [])
  const sorted = [
    ...ends.filter(({ isWritten }) => isWritten),
    ...ends.filter(({ isWritten }) => !isWritten).reverse(),
  ]
  return sorted.map(({ offset }) => {
    const line = startOfLine(html, offset)
    const at = line ?? offset
    return { start: at, end: at, text: line === undefined ? script : script + lineBreak }
  })
}

/** Where the line begins of which only blanks stand before an offset. */
const startOfLine = (html: string, offset: number): number | undefined => {
  let start = offset
  while (start > 0 && /[ \t]/.test(html[start - 1] ?? '')) start -= 1
  return start === 0 || /[\r\n]/.test(html[start - 1] ?? '') ? start : undefined
}

/** Whether a page, or what a template engine leaves of it, has the script once and whole. */
const isFound = (html: string, script: string, id: string): boolean =>
  [html, maskTemplates(html)].some((page) => {
    const outline = outlineOf(page, id)
    return (
      !('refused' in outline) &&
      outline.own.length === 1 &&
      outline.own.every(({ start, end, isClosed }) => isClosed && html.slice(start, end) === script)
    )
  })

/** A page with edits made, which do not overlap and stand in its order. */
export const apply = (html: string, edits: readonly Edit[]): string => {
  let done = 0
  const pieces = edits.map(({ start, end, text }) => {
    const piece = html.slice(done, start) + text
    done = end
    return piece
  })
  return pieces.join('') + html.slice(done)
}
