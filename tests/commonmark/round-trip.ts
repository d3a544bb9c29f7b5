import { compile } from '@trifold/compile'
import type { Article } from '@trifold/core'
import { printBody } from '@trifold/markdown'

/**
 * An article of the given body. Front matter stands before it, so that nothing of the body is taken for metadata; no
 * example's heading says the same as the title.
 */
export const compileBody = (body: string): Article => {
  const { article, diagnostics } = compile(
    {
      path: 'example.md',
      location: 'example.md',
      bytes: new TextEncoder().encode(`---\ntitle: An example of the specification\n---\n${body}`),
    },
    { assets: { read: () => ({ problem: 'missing', message: 'There are no files.' }) }, formats: [] },
  )
  if (article !== undefined) return article
  throw new Error(`does not compile: ${diagnostics.map(({ message }) => message).join(' ')}`)
}

/** Markdown that has been through an Article and the Markdown renderer's printer. */
export const reprint = (body: string): string => printBody(compileBody(body))
