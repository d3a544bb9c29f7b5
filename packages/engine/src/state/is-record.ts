import { isPortablePath } from '../paths.ts'
import type { ArticleRecord, FormatRecord, PageRecord } from './manifest.ts'

type Unknown<Shape> = { readonly [Key in keyof Shape]?: unknown }

const roles: ReadonlySet<unknown> = new Set(['main', 'snippet', 'asset', 'cover'])

/** Whether a value is a file inside the output folder, and the hash of its bytes. */
export const isHashed = (value: unknown): value is PageRecord => {
  const { path, hash }: Unknown<PageRecord> = value ?? {}
  return (
    typeof path === 'string' &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    isPortablePath(path)
  )
}

/** Whether a value is a list of pairs of texts. */
const isPairs = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string')

/** Whether a value has what is used of a format's record. */
const isFormatRecord = (value: unknown): value is FormatRecord => {
  const { name, key, failed, outputs, omitted, diagnostics }: Unknown<FormatRecord> = value ?? {}
  return (
    typeof name === 'string' &&
    typeof key === 'string' &&
    typeof failed === 'boolean' &&
    Array.isArray(outputs) &&
    outputs.every((output) => isHashed(output) && roles.has((output as { role?: unknown }).role)) &&
    [omitted, diagnostics].every((list) => Array.isArray(list) && list.every(isObject))
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const states: ReadonlySet<unknown> = new Set(['built', 'failed', 'draft'])
const texts = ['source', 'location', 'key', 'title', 'slug', 'lang', 'folder'] as const

/** Whether a value has what is used of a record. What it says of files has to be safe, as files are deleted by it. */
export const isArticleRecord = (value: unknown): value is ArticleRecord => {
  const record: Unknown<ArticleRecord> = value ?? {}
  const { state, assets, files, links, diagnostics, formats } = record
  return (
    texts.every((name) => typeof record[name] === 'string') &&
    states.has(state) &&
    [assets, files, links].every(isPairs) &&
    Array.isArray(diagnostics) &&
    diagnostics.every(isObject) &&
    Array.isArray(formats) &&
    formats.every(isFormatRecord)
  )
}
