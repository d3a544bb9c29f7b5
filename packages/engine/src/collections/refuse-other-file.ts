import { basename } from 'node:path'
import { UsageError } from '../errors.ts'

/** Names of files that are Markdown to those who write it, or the model as JSON; a file without an ending may be either. */
const mayBeArticle = /\.(?:md|markdown|mdown|mkdn?|mdwn|rmd|qmd|mdx|json)$|^[^.]*$/i

/** What files with other endings are. */
const kinds: readonly [ending: RegExp, kind: string][] = [
  [/\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|heic)$/i, 'a picture'],
  [/\.(?:html?|xhtml|jsonld)$/i, 'a web page or its data, which trifold check reads'],
  [/\.(?:pptx?|potx|odp|key)$/i, 'a presentation'],
  [/\.(?:pdf|docx?|odt|rtf)$/i, 'a document of another program'],
  [/\.hbs$/i, 'a template'],
]

/**
 * Refuses a file that was named as an article, and by its name is none.
 *
 * @throws UsageError that says what it seems to be, and what is expected.
 */
export const refuseOtherFile = (given: string): void => {
  const name = basename(given)
  if (mayBeArticle.test(name)) return
  const kind = kinds.find(([ending]) => ending.test(name))?.[1]
  const found = kind === undefined ? 'is no Markdown by its name' : `is ${kind}`
  const advice = kind === undefined ? '; call it *.md to have it read as Markdown' : ''
  throw new UsageError(
    `${JSON.stringify(given)} ${found}: an article is a file of Markdown (*.md, *.markdown) or an *.article.json${advice}. Name the folder to have all of its articles taken.`,
  )
}
