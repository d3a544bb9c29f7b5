import { languageInName, locate } from '@trifold/compile'
import type { ArticleFile } from '../collections/collection.ts'
import type { Claimant } from '../output/claims.ts'
import { relativeTo } from '../paths.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { CompiledArticle } from './compile-article.ts'
import type { Work } from './work.ts'

/** What an article is called: by its front matter, else as before, else by its file. */
export const identity = ({ article, placed, context, key, previous }: Work, compiled?: CompiledArticle) => {
  const meta = compiled?.article?.meta
  const { description, published } = meta ?? previous ?? {}
  return {
    source: relativeTo(context.output.path, article.path),
    location: article.location,
    isDraft: placed.identity.draft,
    key,
    title: meta?.title ?? previous?.title ?? locate(article.location).title,
    ...(description === undefined ? {} : { description }),
    ...(published === undefined ? {} : { published }),
    slug: placed.identity.slug,
    ...(placed.datedFor === undefined ? {} : { datedFor: placed.datedFor }),
    lang: placed.identity.lang,
  }
}

/** How an article asks for its place in the output folder. */
export const claimantOf = (
  { file, location }: ArticleFile,
  { slug, lang }: Pick<ArticleRecord, 'slug' | 'lang'>,
): Claimant => ({ file, slug, lang, suffix: languageInName(location) })
