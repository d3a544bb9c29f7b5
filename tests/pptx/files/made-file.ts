import type { Article, RenderContext } from '@trifold/core'
import type { Deck } from '@trifold/deck'
import { renderers } from '@trifold/renderers'

/** An article as a file of PowerPoint, and what it is to be compared with. */
export interface MadeFile {
  readonly name: string
  readonly article: Article
  readonly deck: Deck
  readonly bytes: Uint8Array
  /** The same article's HTML deck, where it is to be compared. */
  readonly html?: string
}

/** Makes the file of an article, and its HTML deck if that is asked for; throws where one of them is withheld. */
export const makeFile = async (
  name: string,
  article: Article,
  context: RenderContext,
  withHtml: boolean,
): Promise<MadeFile> => {
  const decks: Deck[] = []
  const derive: RenderContext['derive'] = (key, make) => {
    const value = context.derive(key, make)
    // The key's first word tells what is made: a deck, with what it was measured by.
    if (key.startsWith('deck ')) decks.push((value as { deck: Deck }).deck)
    return value
  }
  const bytes = await printed(article, 'pptx', 'slides.pptx', { ...context, derive })
  const html = withHtml ? await printed(article, 'slides', 'slides.html', context) : undefined
  // A template may need several attempts; the last is printed.
  const deck = decks.at(-1)
  if (deck === undefined || typeof bytes === 'string') throw new Error(`${name} has no deck`)
  return { name, article, deck, bytes, ...(typeof html === 'string' ? { html } : {}) }
}

const printed = async (article: Article, format: string, path: string, context: RenderContext) => {
  const renderer = renderers.find(({ name }) => name === format)
  const rendered = await renderer?.render(article, renderer.options.parse({}), context)
  const content = rendered?.files.find((file) => file.path === path)?.content
  if (content === undefined)
    throw new Error(
      `${format} is withheld: ${rendered?.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n')}`,
    )
  return content
}
