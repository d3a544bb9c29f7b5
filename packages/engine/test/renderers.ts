import {
  type Article,
  articleHref,
  createDiagnostic,
  defineRenderer,
  type Link,
  plainText,
  type RenderContext,
  type Renderer,
  rootsOf,
  selectFor,
  visit,
} from '@trifold/core'
import { z } from 'zod'

/** Counts what a test's renderers were called for. */
export interface Calls {
  readonly rendered: string[]
}

/** A tiny renderer of text, which shows the article's words; `error` and `throw` in the text do what they say. */
export const textRenderer = (calls: Calls): Renderer =>
  defineRenderer({
    name: 'plain',
    group: 'text',
    version: '1',
    options: z.strictObject({ shout: z.boolean().default(false) }),
    render: async (article, options, context) => {
      calls.rendered.push(`plain ${context.file}`)
      const selected = selectFor(article, { group: 'text', name: 'plain' })
      const words = plainText(selected.article.children)
      if (words.includes('plain throws')) throw new Error('the fake renderer threw')
      const text = options.shout ? words.toUpperCase() : words
      const failed = words.includes('plain fails')
      return {
        files: [
          {
            path: 'article.txt',
            content: `${article.meta.title}\n${text}\n${linksOf(article, context)}`,
            role: 'main',
            label: 'Text',
          },
        ],
        diagnostics: failed
          ? [
              createDiagnostic<'fake-error'>(context.file, undefined, {
                code: 'fake-error',
                severity: 'error',
                message: 'the fake renderer found an error',
              }),
            ]
          : [],
        omitted: selected.omitted,
      }
    },
  }) as Renderer

/** Each link to another article, and where it leads. */
const linksOf = (article: Article, context: RenderContext): string => {
  const links: Link[] = []
  visit(rootsOf(article), (node) => {
    if (node.type === 'link') links.push(node)
  })
  return links
    .map(({ url }) => `${url} -> ${articleHref(url, 'article.txt', context) ?? 'as it is'}\n`)
    .join('')
}

/** A tiny renderer of slides, with a cover, the article's images and the user's template. */
export const coverRenderer = (calls: Calls): Renderer =>
  defineRenderer({
    name: 'cover',
    group: 'slides',
    version: '1',
    takes: 'template',
    options: z.strictObject({ theme: z.string().optional() }),
    render: async (article, { theme = 'none' }, context) => {
      calls.rendered.push(`cover ${context.file}`)
      const image = context.asset('picture.svg')
      return {
        files: [
          {
            path: 'slides.html',
            content: `<title>${article.meta.title}${context.sections?.join() ?? ''}</title>${theme}${image?.hash ?? ''}${context.template?.path ?? ''}`,
            role: 'main',
            label: 'Slides',
          },
          {
            path: 'cover.svg',
            content: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>',
            role: 'cover',
          },
        ],
        diagnostics: [],
        omitted: [],
      }
    },
  }) as Renderer
