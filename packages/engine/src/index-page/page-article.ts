import { posix } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import type { IndexPageWords } from '@trifold/prose'
import { byCodeUnit } from '../order.ts'
import { findingsOf } from '../state/findings-of.ts'
import type { ArticleRecord, FormatRecord, OutputRecord } from '../state/manifest.ts'

/** An article as the index page's template wants it; all strings are plain text, hrefs are encoded. */
export interface PageArticle {
  readonly title: string
  readonly lang: string
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

export const pageArticle = (record: ArticleRecord, words: IndexPageWords): PageArticle => {
  const { slug, lang, location, published, description, formats } = record
  const title = record.title === '' ? slug : record.title
  const found = findingsOf(record)
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  const outputs = formats.flatMap((format) =>
    shownOutputs(record, format).map((output) => ({
      ...output,
      downloadLabel: words.download(output.label, title),
    })),
  )
  const areStale = outputs.length > 0 && outputs.every(({ isStale }) => isStale)
  const leaving = formats.filter((format) => format.omitted.length > 0)
  return {
    title,
    lang,
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
      leaving.map((format) => `${labelOf(format)} ${format.omitted.length}`).join(', '),
    ),
    omitted: leaving.map(omittedKinds),
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
  posix.relative(source.slice(0, source.length - location.length), file)

const shownOutputs = ({ slug, state }: ArticleRecord, { name, outputs, failed, key }: FormatRecord) =>
  outputs
    .filter(({ role }) => role === 'main' || role === 'snippet')
    .map(({ path, label }) => ({
      path,
      href: hrefOf(path),
      label: label ?? posix.basename(path) ?? name,
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
const labelOf = ({ name, outputs }: FormatRecord): string => outputs.find(({ label }) => label)?.label ?? name

const omittedKinds = (format: FormatRecord): PageArticle['omitted'][number] => {
  const kinds = new Map<string, { type: string; reason: string; count: number }>()
  for (const { type, reason } of format.omitted) {
    const kind = JSON.stringify([type, reason])
    kinds.set(kind, { type, reason, count: (kinds.get(kind)?.count ?? 0) + 1 })
  }
  return {
    format: labelOf(format),
    kinds: [...kinds]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, { type, reason, count }]) => ({ count: `${count} × ${wordsOf(type)}`, reason })),
  }
}

/** `keyPoints` as a reader knows it: key points. */
const wordsOf = (type: string): string => type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
