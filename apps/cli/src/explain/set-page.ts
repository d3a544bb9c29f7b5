import { compile } from '@trifold/compile'
import type { Severity } from '@trifold/core'
import type { Colours } from '../terminal/colours.ts'
import { wrap } from '../terminal/wrap.ts'
import type { DiagnosticPage } from './diagnostic-page.ts'
import { setBlocks } from './set-blocks.ts'

const names: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The page of a code for a terminal: what should hold in bold, then the text, its examples indented. */
export const setPage = (
  code: string,
  page: DiagnosticPage,
  { colours, width }: { readonly colours: Colours; readonly width: number },
): string => {
  const location = `${code}.md`
  const { article } = compile(
    { path: location, location, bytes: new TextEncoder().encode(page.text) },
    { assets: { read: () => ({ problem: 'missing', message: 'there are no files here' }) }, formats: [] },
  )
  const title = wrap(page.description, { width, first: 0, indent: 0 })
  return [
    `${colours.cyan(code)}  ${colours.dim(`${names[page.severity]}, ${page.topic}`)}`,
    title.split('\n').map(colours.bold).join('\n'),
    ...setBlocks(article?.children ?? [], { colours, width, indent: 0 }),
    '',
  ].join('\n\n')
}
