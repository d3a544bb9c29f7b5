import { posix } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import { blockName, type IndexPageWords, languageName, type Words } from '@trifold/prose'
import { byCodeUnit } from '../order.ts'
import { findingsOf } from '../state/findings-of.ts'
import type { ArticleRecord, FormatRecord, OutputRecord } from '../state/manifest.ts'

/** An article as the index page's template wants it; all strings are plain text, hrefs are encoded. */
export interface PageArticle {
  readonly title: string
  readonly lang: string
  /** What the language calls itself. */
  readonly language: string
  /** Whether it is another one's version in its language, and stands below that one. */
  readonly isVersion: boolean
  readonly location: string
  /** The day of publication, as in ISO 8601. */
  readonly date?: string | undefined
  readonly description?: string | undefined
  readonly cover?: string | undefined
  /** What the title leads to. */
  readonly mainHref?: string | undefined
  readonly warnings?: string | undefined
  readonly problems: readonly { message: string; place: string; code: string; help?: string | undefined }[]
  readonly outputs: readonly PageOutput[]
  /** All outputs are of an earlier version. */
  readonly isStale: boolean
  /** How many blocks each format left out: “Left out: Slides 2, JSON-LD 1”. */
  readonly omittedCounts: string
  readonly omitted: readonly { format: string; kinds: { count: string; reason: string }[] }[]
}

/** A link to an output, and one to download it. */
export interface PageOutput {
  readonly href: string
  readonly label: string
  /** The name of the file among one's downloads. */
  readonly download: string
  readonly downloadLabel: string
  readonly isStale: boolean
}

/** Whether an article, or one of its formats, has errors. */
export const hasFailed = ({ state, formats }: ArticleRecord): boolean =>
  state === 'failed' || formats.some(({ failed }) => failed)

/** A version in another language has the slug of its original, and a folder of its own. */
export const isTranslation = ({ slug, folder }: ArticleRecord): boolean => slug !== folder

export const pageArticle = (record: ArticleRecord, said: Words): PageArticle => {
  const { indexPage: words, comma } = said
  const { slug, lang, location, published, description, formats } = record
  const title = record.title === '' ? slug : record.title
  const found = findingsOf(record)
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  const outputs = formats.flatMap((format) =>
    shownOutputs(record, format, words).map((output) => ({
      ...output,
      downloadLabel: words.download(output.label, title),
    })),
  )
  const areStale = outputs.length > 0 && outputs.every(({ isStale }) => isStale)
  const leaving = formats.filter((format) => format.omitted.length > 0)
  return {
    title,
    lang,
    language: languageName(lang),
    isVersion: false,
    location,
    date: published?.slice(0, 'YYYY-MM-DD'.length),
    description,
    cover: coverOf(formats),
    mainHref: (outputs.find(({ path }) => path.endsWith('.html')) ?? outputs[0])?.href,
    warnings: warnings === 0 ? undefined : words.warningCount(warnings),
    problems: problemsOf(found, record),
    isStale: areStale,
    outputs: areStale ? outputs.map((output) => ({ ...output, isStale: false })) : outputs,
    omittedCounts: words.leftOut(
      leaving.map((format) => `${labelOf(format, words)} ${format.omitted.length}`).join(comma),
    ),
    omitted: leaving.map((format) => omittedKinds(format, said)),
  }
}

const coverOf = (formats: readonly FormatRecord[]): string | undefined => {
  const cover = formats.flatMap(({ outputs }) => outputs).find(({ role }) => role === 'cover')
  return cover === undefined ? undefined : hrefOf(cover.path)
}

const problemsOf = (
  found: readonly Diagnostic[],
  { source, location }: ArticleRecord,
): PageArticle['problems'] =>
  found
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message, line, column, code, help }) => ({
      message,
      place: `${file === '' ? location : besideArticle(file, source, location)}:${line}:${column}`,
      code,
      help,
    }))

/** Another file, relative to what the article's location is relative to. Both are kept relative to the output folder. */
const besideArticle = (file: string, source: string, location: string): string =>
  // The location of an article may begin with another folder's name than its file's path has.
  source.endsWith(location)
    ? posix.relative(source.slice(0, source.length - location.length), file)
    : posix.join(posix.dirname(location), posix.relative(posix.dirname(source), file))

const shownOutputs = (
  { slug, state }: ArticleRecord,
  { name, outputs, failed, key }: FormatRecord,
  words: IndexPageWords,
) =>
  outputs
    .filter(({ role }) => role === 'main' || role === 'snippet')
    .map(({ path, label }) => ({
      path,
      href: hrefOf(path),
      label: inWords(label, words) ?? posix.basename(path) ?? name,
      download: downloadName(slug, path),
      isStale: state === 'failed' || failed || key === '',
    }))

/** `article.md` of `essays/hello` is `hello.md` among one's downloads, `slides.html` is `hello.slides.html`. */
const downloadName = (slug: string, path: OutputRecord['path']): string =>
  [posix.basename(slug), partOf(path), posix.basename(path).replace(/^article\./, '')]
    .filter(Boolean)
    .join('.')

/** The folder of a part of an article, by which its outputs are told from those of the whole. */
const partOf = (path: string): string | undefined => /\/parts\/([^/]+)\/(?:embed\/)?[^/]+$/.exec(path)?.[1]

const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** A format by the label of its first output, since that is how the page calls it elsewhere. */
const labelOf = ({ name, outputs }: FormatRecord, words: IndexPageWords): string =>
  inWords(outputs.find(({ label }) => label)?.label, words) ?? name

/** A label as the page's language has it. */
const inWords = (label: string | undefined, { outputs }: IndexPageWords): string | undefined =>
  label !== undefined && Object.hasOwn(outputs, label) ? outputs[label] : label

const omittedKinds = (format: FormatRecord, said: Words): PageArticle['omitted'][number] => {
  const { reasons } = said.indexPage
  const kinds = new Map<string, { type: string; reason: string; count: number }>()
  for (const { type, reason } of format.omitted) {
    const kind = JSON.stringify([type, reason])
    kinds.set(kind, { type, reason, count: (kinds.get(kind)?.count ?? 0) + 1 })
  }
  return {
    format: labelOf(format, said.indexPage),
    kinds: [...kinds]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, { type, reason, count }]) => ({
        count: `${count} × ${blockName(type, said)}`,
        reason: (Object.hasOwn(reasons, reason) ? reasons[reason] : undefined) ?? reason,
      })),
  }
}
