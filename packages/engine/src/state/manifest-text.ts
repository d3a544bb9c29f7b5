import { byCodeUnit } from '../order.ts'
import { isArticleRecord, isHashed } from './is-record.ts'
import type { ArticleRecord, FormatRecord, Manifest } from './manifest.ts'
import { type PackedOmissions, packOmissions, unpackOmissions } from './packed-omissions.ts'
import { type Way, type Ways, waysUsed } from './ways.ts'

/** The text before, between and after the records: each is a line of its own, and the whole is JSON. */
const [begin, pagesBegin, waysBegin, end] = [
  '{"manifest":1,"articles":[\n',
  '\n],"pages":[\n',
  '\n],"ways":{\n',
  '\n}}\n',
] as const

/** Reads a manifest's text; one that is damaged or of another version counts as none. */
export const parseManifest = (text: string): Manifest => {
  try {
    const found = text.startsWith(begin) && text.endsWith(end) ? parseLines(text) : parseWhole(text)
    if (found.pages.every(isHashed) && found.articles.every(isArticleRecord)) return found
  } catch {
    // Not JSON, or not of this shape.
  }
  return { articles: [], pages: [], lines: new Map(), ways: new Map() }
}

const parseLines = (text: string): Manifest => {
  const half = text.lastIndexOf(pagesBegin)
  const last = text.lastIndexOf(waysBegin)
  const texts = linesIn(text.slice(begin.length, half))
  const articles = texts.map((line) => unpacked(JSON.parse(line)))
  return {
    articles,
    pages: linesIn(text.slice(half + pagesBegin.length, last)).map((line) => JSON.parse(line)),
    lines: new Map(articles.map((record, index) => [record, texts[index] ?? ''])),
    ways: waysIn(JSON.parse(`{${text.slice(last + waysBegin.length, -end.length)}}`)),
  }
}

/** As somebody's formatter left it. */
const parseWhole = (text: string): Manifest => {
  const { manifest, articles, pages, ways } = JSON.parse(text)
  return {
    articles: manifest === 1 ? articles.map(unpacked) : [],
    pages,
    lines: new Map(),
    ways: waysIn(ways),
  }
}

/** A record as it is printed; one of an earlier version of Trifold names each omission as a whole. */
type PrintedRecord = Omit<ArticleRecord, 'formats'> & {
  readonly formats: readonly (Omit<FormatRecord, 'omitted'> & {
    readonly omitted: PackedOmissions | FormatRecord['omitted']
  })[]
}

const unpacked = ({ formats, ...record }: PrintedRecord): ArticleRecord => ({
  ...record,
  formats: formats.map((format) => ({
    ...format,
    omitted: 'blocks' in format.omitted ? unpackOmissions(format.omitted) : format.omitted,
  })),
})

const waysIn = (found: unknown): Ways =>
  new Map(Object.entries(found ?? {}).filter((entry): entry is [string, Way] => isWay(entry[1])))

const isWay = (value: unknown): value is Way =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((hash) => typeof hash === 'string')

const linesIn = (text: string): string[] => (text === '' ? [] : text.split(',\n'))

/**
 * The text of a manifest: the same knowledge gives the same bytes.
 *
 * @param former Records that stand in it need not be printed again.
 */
export const printManifest = (
  { articles, pages, ways }: Omit<Manifest, 'lines'>,
  former: Manifest['lines'] = new Map(),
): string => {
  const records = [...articles]
    .sort((a, b) => byCodeUnit(a.source, b.source))
    .map((record) => former.get(record) ?? printRecord(record))
  const last = [...pages].sort((a, b) => byCodeUnit(a.path, b.path)).map((page) => JSON.stringify(page))
  const made = waysUsed(articles, ways).map(([name, way]) => `${JSON.stringify(name)}:${JSON.stringify(way)}`)
  return begin + records.join(',\n') + pagesBegin + last.join(',\n') + waysBegin + made.join(',\n') + end
}

/** In an order of its own, whichever way the record came about. */
const printRecord = (record: ArticleRecord): string => {
  const { source, location, key, state, isDraft, title, description, published, slug, datedFor, lang } =
    record
  const { folder, assets, files, links, diagnostics, formats } = record
  const identity = { source, location, key, state, isDraft, title, description, published, slug, datedFor }
  return JSON.stringify({
    ...identity,
    lang,
    folder,
    assets,
    files,
    links,
    diagnostics,
    formats: formats.map(({ name, key, failed, neighbours, outputs, omitted, diagnostics }) => ({
      name,
      key,
      failed,
      neighbours,
      outputs,
      omitted: packOmissions(omitted),
      diagnostics,
    })),
  })
}
