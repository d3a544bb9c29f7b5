import { resolve } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import { findCollections } from '../collections/find-collections.ts'
import { readConfigText } from '../config/read-config.ts'
import type { CheckRequest } from '../request.ts'
import { countProgress } from '../run/count-progress.ts'
import { readSource } from '../run/read-source.ts'
import { type Fixable, isFixable } from './apply-fixes.ts'
import { type Find, mendText } from './mend-text.ts'
import { openTexts } from './open-texts.ts'
import { type Written, writeMended } from './write-mended.ts'

/** What mending is told. */
export interface FixRequest extends Omit<CheckRequest, 'unsaved' | 'processes' | 'signal'> {
  /** Says what would be done, and writes nothing. */
  readonly dryRun?: boolean | undefined
}

/** A file in which something was mended, or was to be. */
export interface FixedFile {
  /** Path relative to `cwd`, with / between folders. */
  readonly file: string
  readonly before: string
  readonly after: string
  /** What was mended, at the places where it stood. */
  readonly mended: readonly Fixable[]
  /** `changed`: somebody else wrote it meanwhile. `outside`: it is a link, or lies behind one. Neither was written. */
  readonly status: Written | 'planned'
}

/** What mending came to. */
export interface FixReport {
  readonly files: readonly FixedFile[]
}

/**
 * Mends the findings that say how, in articles and configurations; what mends stands in findings on texts, so that
 * nothing is rendered. A file is written only when mending brought no error into it.
 *
 * @throws UsageError for a format or path that does not exist.
 */
export const fix = async (request: FixRequest): Promise<FixReport> => {
  const collections = await findCollections(request)
  const mender = { roots: collections.map(({ root }) => root), request }
  const opened = await openTexts(collections, request)
  const configs = await mendConfigs(opened.settings, mender)
  // A configuration that could not be read hid all that is wrong in its articles.
  const isHidden = configs.some(({ status }) => status === 'written')
  const { articles } = isHidden ? await openTexts(await findCollections(request), request) : opened
  const files: FixedFile[] = [...configs]
  const progress = countProgress(collections, request)
  for (const { file, find } of articles) {
    progress.next(file)
    const mended = await mendFile(file, find, mender)
    if (mended !== undefined) files.push(mended)
  }
  progress.end()
  return { files }
}

const mendConfigs = async (settings: readonly Diagnostic[], mender: Mender): Promise<FixedFile[]> => {
  const files = new Set(settings.filter(isFixable).map(({ file }) => file))
  const mended: FixedFile[] = []
  for (const file of files) {
    const one = await mendFile(file, async (text) => readConfigText(file, text).diagnostics, mender)
    if (one !== undefined) mended.push(one)
  }
  return mended
}

/** What mending any file depends on. */
interface Mender {
  /** Folders outside of which nothing is written. */
  readonly roots: readonly string[]
  readonly request: FixRequest
}

const mendFile = async (
  file: string,
  find: Find,
  { roots, request: { cwd, dryRun } }: Mender,
): Promise<FixedFile | undefined> => {
  const path = resolve(cwd, file)
  const source = readSource(path)
  const before = 'bytes' in source ? textOf(source.bytes) : undefined
  if (!('bytes' in source) || before === undefined) return undefined
  const { text: after, mended } = await mendText(before, find)
  if (mended.length === 0) return undefined
  const status =
    dryRun === true
      ? 'planned'
      : await writeMended({ path, before: source.bytes, after: new TextEncoder().encode(after), roots })
  return { file, before, after, mended, status }
}

/** A file's text with its byte order mark; undefined if writing it back would change other bytes. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
