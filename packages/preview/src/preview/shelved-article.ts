import type { ArticleSummary } from '@trifold/studio'
import type { ListedArticle, PreviewFile, RenderedPreview } from '../work/render-work.ts'

/** An article as the preview has it. */
export interface ShelvedArticle {
  readonly path: string
  /** Stands for the bytes of its file. */
  readonly hash: string
  readonly summary: ArticleSummary
  /** As it was rendered last. */
  readonly rendered?: KeptPreview | undefined
  /** The last version without errors that there is, with its files. */
  readonly good?: GoodVersion | undefined
}

/** What is known of a rendering apart from its files, which a good version alone has. */
export type KeptPreview = Omit<RenderedPreview, 'files' | 'dependence'>

/** What an article came to when it had no errors. */
export interface GoodVersion {
  readonly rendered: KeptPreview
  readonly files: ReadonlyMap<string, PreviewFile>
  /** The version in which files of a format were last other than before, by the format. */
  readonly since: ReadonlyMap<string, number>
}

/** What a list says of an article. */
export interface Listed {
  readonly key: string
  readonly article: ListedArticle
  readonly translations: ArticleSummary['translations']
}

/** An article that is not rendered yet, or that is called otherwise than it was. */
export const listedArticle = (
  { key, article: { path, size: _, hash, held, ...listed }, translations }: Listed,
  former: ShelvedArticle | undefined,
): ShelvedArticle => {
  const { state = 'waiting', errors = 0, warnings = 0, version = 0 } = former?.summary ?? {}
  const { title = listed.title } = former?.summary ?? {}
  const summary: ArticleSummary = {
    ...listed,
    title,
    key,
    state,
    errors,
    warnings,
    version,
    ...(held ? { held } : {}),
    ...(translations === undefined ? {} : { translations }),
  }
  return { ...former, path, hash, summary }
}

/** The article with what it was rendered to. */
export const renderedArticle = (
  article: ShelvedArticle,
  { files, dependence: _, ...rendered }: RenderedPreview,
): ShelvedArticle => {
  const { title, slug, lang, dir, draft, errors, warnings, usable, hash } = rendered
  const state = errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'clean'
  const version = article.summary.version + 1
  const summary: ArticleSummary = {
    ...article.summary,
    // An article that cannot be read has no words of its own.
    ...(usable ? { title, slug, lang, dir, draft } : {}),
    errors,
    warnings,
    state,
    version,
  }
  if (!usable) return { ...article, hash, summary, rendered }
  // Without its files it is rendered once more when somebody looks at it.
  const good = files.length === 0 ? undefined : goodVersion({ ...rendered, files }, version, article.good)
  return { path: article.path, hash, summary, rendered, good }
}

const goodVersion = (
  { files: list, ...rendered }: KeptPreview & Pick<RenderedPreview, 'files'>,
  version: number,
  former: GoodVersion | undefined,
): GoodVersion => {
  const files = new Map(list.map((file) => [file.path, file]))
  const formats = new Set(list.map(({ format }) => format))
  const since = [...formats].map((format): [string, number] => {
    const before = former?.since.get(format)
    const stays = before !== undefined && isSame(ofFormat(former?.files, format), ofFormat(files, format))
    return [format, stays ? before : version]
  })
  return { rendered, files, since: new Map(since) }
}

const ofFormat = (files: GoodVersion['files'] | undefined, format: string): PreviewFile[] =>
  [...(files?.values() ?? [])].filter((file) => file.format === format)

const isSame = (before: readonly PreviewFile[], now: readonly PreviewFile[]): boolean =>
  before.length === now.length &&
  now.every(({ path, content }, index) => {
    const other = before[index]
    return other?.path === path && Buffer.from(other.content).equals(Buffer.from(content))
  })
