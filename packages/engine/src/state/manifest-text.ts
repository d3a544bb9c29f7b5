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
const between = ',\n'

/** Reads a manifest's bytes; one that is damaged or of another version counts as none. */
export const parseManifest = (file: Buffer): Manifest => {
  try {
    const found = isAsPrinted(file) ? parseLines(file) : parseWhole(file.toString('utf8'))
    if (found.pages.every(isHashed) && found.articles.every(isArticleRecord)) return found
  } catch {
    // Not JSON, or not of this shape.
  }
  return { articles: [], pages: [], lines: new Map(), ways: new Map() }
}

const isAsPrinted = (file: Buffer): boolean =>
  file.toString('latin1', 0, begin.length) === begin &&
  file.toString('latin1', file.length - end.length) === end

const parseLines = (file: Buffer): Manifest => {
  const half = file.lastIndexOf(pagesBegin)
  const last = file.lastIndexOf(waysBegin)
  const records = linesIn(file.subarray(begin.length, half)).map((line): [ArticleRecord, Buffer] => [
    unpacked(parse(line)),
    line,
  ])
  return {
    articles: records.map(([record]) => record),
    pages: linesIn(file.subarray(half + pagesBegin.length, last)).map(parse),
    lines: new Map(records),
    ways: waysIn(JSON.parse(`{${file.toString('utf8', last + waysBegin.length, file.length - end.length)}}`)),
  }
}

const parse = (line: Buffer) => JSON.parse(line.toString('utf8'))

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

/** As they stand in the file: none of their bytes are copied. */
const linesIn = (text: Buffer): Buffer[] => {
  const lines: Buffer[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(between, from)
    const to = found === -1 ? text.length : found
    lines.push(text.subarray(from, to))
    from = to + between.length
  }
  return lines
}

/**
 * The bytes of a manifest: the same knowledge gives the same bytes.
 *
 * @param former Records that stand in it need not be printed again.
 */
export const printManifest = (
  { articles, pages, ways }: Omit<Manifest, 'lines'>,
  former: Manifest['lines'] = new Map(),
): Buffer => {
  const separator = Buffer.from(between)
  const records = [...articles]
    .sort((a, b) => byCodeUnit(a.source, b.source))
    .flatMap((record, index) => {
      const line = former.get(record) ?? Buffer.from(printRecord(record))
      return index === 0 ? [line] : [separator, line]
    })
  const last = [...pages].sort((a, b) => byCodeUnit(a.path, b.path)).map((page) => JSON.stringify(page))
  const made = waysUsed(articles, ways).map(([name, way]) => `${JSON.stringify(name)}:${JSON.stringify(way)}`)
  const rest = pagesBegin + last.join(between) + waysBegin + made.join(between) + end
  return Buffer.concat([Buffer.from(begin), ...records, Buffer.from(rest)])
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
