import type { CompileOptions, Source } from './compile-options.ts'
import { readFrontmatter } from './frontmatter/read-frontmatter.ts'
import { isDraft } from './location/is-draft.ts'
import { locate } from './location/locate.ts'
import { safeSlug } from './location/slug.ts'
import { createMetadata } from './metadata.ts'
import { decode } from './source/decode.ts'
import { createLines } from './source/lines.ts'

/** What others need to know of an article to link to it. */
export interface Identity {
  readonly slug: string
  readonly lang: string
  readonly draft: boolean
  /** Where front matter says it, or else the file's name does; the text may begin with another. */
  readonly title?: string | undefined
}

/**
 * Reads an article's slug, language and draft mark as {@link compile} would, without compiling its text. Tells nothing: what is
 * wrong is found when the article itself is compiled.
 */
export const identify = ({ location, bytes }: Omit<Source, 'path'>, options: CompileOptions): Identity => {
  const text = decode(bytes, silent) ?? ''
  if (/\.json$/i.test(location)) return identifyJson(text, location, options)
  const frontmatter = readFrontmatter(createLines(text), options, silent)
  const { slug, lang, title } = createMetadata(frontmatter, undefined, location, options, silent)
  return { slug, lang, title, draft: isDraft(frontmatter.values.draft, location) }
}

const silent = (): void => {}

const identifyJson = (text: string, location: string, options: CompileOptions): Identity => {
  const { slug, lang } = metaOf(text)
  const place = locate(location)
  return {
    slug: typeof slug === 'string' ? safeSlug(slug) || 'untitled' : place.slug,
    lang: typeof lang === 'string' ? lang : (place.lang ?? options.lang ?? 'en'),
    draft: false,
  }
}

const metaOf = (text: string): { slug?: unknown; lang?: unknown } => {
  try {
    const article: { meta?: object } | null = JSON.parse(text)
    return article?.meta ?? {}
  } catch {
    return {}
  }
}
