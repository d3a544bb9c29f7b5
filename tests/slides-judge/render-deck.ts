import { compile } from '@trifold/compile'
import type { Article, Diagnostic } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { createContext } from '../articles/render-article.ts'
import { pictureOf, pictures } from './article/pictures.ts'

/** In what a deck is set. */
export interface Setting {
  readonly theme: string
  readonly size: '16:9' | '4:3'
}

/** An article's Markdown as the Article that all formats are made of; throws where it has errors. */
export const compileJudged = (source: string): Article => {
  const { article, diagnostics } = compile(
    { path: 'article.md', location: 'article.md', bytes: new TextEncoder().encode(source) },
    { assets: pictures, formats: renderers },
  )
  if (article === undefined) throw new Error(`the article has errors:\n${listed(diagnostics)}`)
  return article
}

/** The deck's HTML; or why the format was withheld. */
export const renderDeck = async (
  article: Article,
  setting: Setting,
): Promise<{ html?: string; withheld: string }> => {
  const renderer = renderers.find(({ name }) => name === 'slides')
  if (renderer === undefined) throw new Error('no renderer is called slides')
  const context = { ...createContext(), asset: pictureOf }
  const { files, diagnostics } = await renderer.render(article, renderer.options.parse(setting), context)
  const html = files.find(({ path }) => path === 'slides.html')?.content
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return { withheld: listed(errors), ...(typeof html === 'string' ? { html } : {}) }
}

const listed = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ line, code, message }) => `${line}: ${code}: ${message}`)
    .join('\n')
