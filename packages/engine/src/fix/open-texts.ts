import type { Diagnostic } from '@trifold/core'
import type { Collection } from '../collections/collection.ts'
import { checkFormatNames } from '../plan/formats.ts'
import { planCollection } from '../plan/plan-collection.ts'
import { readTemplates } from '../plan/read-templates.ts'
import type { ContentRequest } from '../request.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import { type CollectionInMemory, openInMemory, renderInMemory } from '../run/render-in-memory.ts'
import type { Find } from './mend-text.ts'

/** Texts of articles, opened once however often each is looked at. */
export interface OpenedTexts {
  /** Findings on configurations. */
  readonly settings: readonly Diagnostic[]
  readonly articles: readonly OpenedText[]
}

/** The text of one article. */
export interface OpenedText {
  /** Path relative to `cwd`, with / between folders. */
  readonly file: string
  /** What compiling finds in a text that stands in its place; nothing is rendered. */
  readonly find: Find
}

/**
 * Opens every article that may be mended.
 *
 * @throws UsageError for a format that does not exist.
 */
export const openTexts = async (
  collections: readonly Collection[],
  { browser: _, ...request }: ContentRequest,
): Promise<OpenedTexts> => {
  checkFormatNames(request.to ?? [], request.renderers)
  const templates = await readTemplates(request.cwd, request.templates)
  const settings: Diagnostic[] = []
  const articles: OpenedText[] = []
  for (const collection of collections) {
    const { plan, diagnostics } = await planCollection(collection, request, templates)
    settings.push(...diagnostics)
    if (plan === undefined) continue
    const opened = openInMemory({ ...plan, formats: [] })
    for (const placed of opened.placed) articles.push(openText(placed, opened))
  }
  return { settings, articles }
}

const openText = (placed: PlacedArticle, opened: CollectionInMemory): OpenedText => {
  const { file } = placed.article
  return {
    file,
    find: async (text) => {
      const source = { bytes: new TextEncoder().encode(text) }
      const { diagnostics } = await renderInMemory({ ...placed, source }, opened)
      return diagnostics.filter((diagnostic) => diagnostic.file === file)
    },
  }
}
