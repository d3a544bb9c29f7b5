import { renderers } from '@trifold/renderers'
import { compileText } from './compile-text.ts'
import { createContext } from './render-article.ts'

/** The content of one file that a format prints of a Markdown source, as text. */
export const printedFile = async (source: string, format: string, path: string): Promise<string> => {
  const { article, diagnostics } = compileText(source)
  if (article === undefined)
    throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  const renderer = renderers.find(({ name }) => name === format)
  const rendered = await renderer?.render(article, renderer.options.parse({}), createContext())
  const file = rendered?.files.find((candidate) => candidate.path === path)
  if (typeof file?.content !== 'string') throw new Error(`${format} printed no text file ${path}`)
  return file.content
}
