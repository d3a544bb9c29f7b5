import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { locate } from '@trifold/compile'
import { UsageError } from '@trifold/engine'
import { type FilePlan, planFiles } from '../new-files/plan-files.ts'
import type { Io } from '../terminal/io.ts'
import { articleText } from './article-text.ts'
import { type NamedPlace, type SettledPlace, settlePlace } from './settle-place.ts'
import { spellingOfKeys } from './spelling-of-keys.ts'
import { type TemplateName, templateNames } from './template-names.ts'
import { templateText } from './templates/templates.ts'
import { translationText } from './translation-text.ts'

/** An article that is asked for. */
export interface ArticleRequest extends NamedPlace {
  /** Without one, it follows from the slug, or is that of the article to translate. */
  readonly title: string | undefined
  /** What the name was, or is like, if it is no slug. */
  readonly namedTitle: string | undefined
  /** Without one, the first; of a translation, the article to translate is the template. */
  readonly template: TemplateName | undefined
}

/** What will be written. */
export interface ArticlePlan extends FilePlan {
  /** As it stands in the article; that of a translation may not be known. */
  readonly title: string | undefined
  /** The file of the article that it translates, absolute; undefined for an article of its own. */
  readonly original: string | undefined
}

/**
 * Settles where a new article goes and what stands in it, as its neighbours do. Writes nothing.
 *
 * @throws UsageError if its place is taken, or is none for articles.
 */
export const planArticle = async (request: ArticleRequest, io: Io): Promise<ArticlePlan> => {
  const settled = await settlePlace(request, io)
  const { collection, slug, place } = settled
  const original = request.template === undefined ? settled.original : undefined
  const ownTitle = request.namedTitle ?? locate(`${slug}.md`).title
  const title = request.title ?? (original === undefined ? ownTitle : undefined)
  const text =
    original === undefined
      ? await ownText({ ...settled, title: title ?? slug, template: request.template })
      : translationText(await readFile(original, 'utf8'), {
          lang: settled.lang ?? '',
          title,
          aliases: settled.config.aliases,
        })
  const path = relative(collection.root, place).split(sep).join('/')
  const plan = await planFiles(collection.root, [{ path, text }])
  if (plan.keep.length > 0) throw new UsageError(`${JSON.stringify(path)} is there already`)
  return { ...plan, title, original }
}

/** Whether an article is there that the new one would translate. */
export const isTranslation = async (request: NamedPlace, io: Io): Promise<boolean> =>
  (await settlePlace(request, io)).original !== undefined

/** The text of an article that translates no other. */
const ownText = async ({
  config,
  habit,
  template = templateNames[0],
  ...beginning
}: SettledPlace & { readonly title: string; readonly template: TemplateName | undefined }): Promise<string> =>
  articleText(
    {
      ...beginning,
      publisher: config.publisher,
      spelling: await spellingOfKeys(habit.examples, config.aliases),
    },
    templateText(template, beginning.lang ?? config.lang ?? 'en'),
  )
