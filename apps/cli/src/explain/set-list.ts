import type { Colours } from '../terminal/colours.ts'
import { wrap } from '../terminal/wrap.ts'
import type { DiagnosticPage } from './diagnostic-page.ts'
import { topics } from './topics.ts'

/** Every code by topic, each on a line with the property that should hold. */
export const setList = (
  pages: ReadonlyMap<string, DiagnosticPage>,
  { colours, width }: { readonly colours: Colours; readonly width: number },
): string => {
  const longest = Math.max(...[...pages.keys()].map((code) => code.length))
  const line = (code: string, { description }: DiagnosticPage): string => {
    const start = `  ${colours.cyan(code)}${' '.repeat(longest - code.length)}  `
    const indent = longest + 4
    return start + wrap(description, { width, first: indent, indent })
  }
  const parts = topics.flatMap((topic) => {
    const lines = [...pages].flatMap(([code, page]) => (page.topic === topic ? [line(code, page)] : []))
    return lines.length === 0 ? [] : [[colours.bold(capital(topic)), ...lines, ''].join('\n')]
  })
  return [...parts, `${colours.bold('trifold explain <code>')} tells more of one.`, ''].join('\n')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
