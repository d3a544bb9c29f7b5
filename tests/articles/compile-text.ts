import { type Compiled, compile } from '@trifold/compile'
import { renderers } from '@trifold/renderers'

/** Compiles Markdown that stands in no file; it has no images. */
export const compileText = (text: string, location = 'article.md'): Compiled =>
  compile(
    { path: location, location, bytes: new TextEncoder().encode(text) },
    {
      assets: { read: () => ({ problem: 'missing', message: 'there are no files here' }) },
      formats: renderers,
    },
  )
