import type { Article, Diagnostic } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { createContext } from '../articles/render-article.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'

/** What a format printed of an article: its one file; nothing where it has errors, which are told. */
export interface Embedded {
  readonly text: string | undefined
  readonly errors: readonly Diagnostic[]
}

/** Prints one format of the kit. */
export const renderEmbed = async (
  article: Article,
  format: string,
  options: object = {},
  site: object = {},
): Promise<Embedded> => {
  const renderer = renderers.find(({ name }) => name === format)
  if (renderer === undefined) throw new Error(`no renderer is called ${format}`)
  const context = { ...createContext(), asset: pictureOf, site }
  const { files, diagnostics } = await renderer.render(article, renderer.options.parse(options), context)
  const content = files[0]?.content
  return {
    text: typeof content === 'string' ? content : undefined,
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
  }
}
