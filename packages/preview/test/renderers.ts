import { articleHref, defineRenderer, plainText, type Renderer, rootsOf, visit } from '@trifold/core'
import { z } from 'zod'

/** What a tiny renderer prints of an article. */
interface Printed {
  readonly title: string
  readonly words: string
  readonly links: readonly string[]
}

const rendererOf = (
  name: string,
  group: Renderer['group'],
  path: string,
  print: (printed: Printed) => string,
): Renderer =>
  defineRenderer({
    name,
    group,
    version: '1',
    options: z.strictObject({}),
    render: async (article, _, context) => {
      const words = plainText(article.children)
      if (words.includes('it throws')) throw new Error('the fake renderer threw')
      const links: string[] = []
      visit(rootsOf(article), (node) => {
        if (node.type === 'image') context.asset(node.url)
        if (node.type === 'link') links.push(articleHref(node.url, path, context) ?? 'nowhere')
      })
      const content = print({ title: article.meta.title, words, links })
      return { files: [{ path, content, role: 'main', label: name }], diagnostics: [], omitted: [] }
    },
  }) as Renderer

/** Tiny renderers under the names of those that a preview shows. */
export const renderers: readonly Renderer[] = [
  rendererOf('markdown', 'text', 'article.md', ({ words }) => words),
  rendererOf(
    'html',
    'text',
    'article.html',
    ({ title, words, links }) => `<title>${title}</title>${words} ${links.join()}`,
  ),
  rendererOf('slides', 'slides', 'slides.html', ({ title }) => `<title>${title}</title>`),
  rendererOf('jsonld', 'data', 'article.jsonld', ({ title }) =>
    JSON.stringify({ '@type': 'Article', headline: title }),
  ),
]
