import type { Asset, AssetSource } from '@trifold/core'
import { type Compiled, type CompileOptions, compile } from '../src/index.ts'

const picture: Asset = {
  url: 'picture.png',
  bytes: new Uint8Array(),
  mediaType: 'image/png',
  width: 10,
  height: 10,
  hash: '',
}

/** A folder in which there is one picture, `picture.png`. */
const assets: AssetSource = {
  read: (url) =>
    url === picture.url
      ? picture
      : { problem: 'missing', message: `There is no file ${url} beside the article.` },
}

export const formats = [
  { name: 'markdown', group: 'text' },
  { name: 'html', group: 'text' },
  { name: 'slides', group: 'slides' },
  { name: 'jsonld', group: 'data' },
]

/** Compiles a text as the file `post.md`, or another. */
export const compileText = (
  text: string,
  options: Partial<CompileOptions> & { location?: string } = {},
): Compiled => {
  const { location = 'post.md', ...rest } = options
  const bytes = new TextEncoder().encode(text)
  const compiled = compile({ path: location, location, bytes }, { assets, formats, ...rest })
  // Most cases are front matter and nothing else.
  const diagnostics = compiled.diagnostics.filter(({ code }) => code !== 'article-filled')
  return { ...compiled, diagnostics }
}
