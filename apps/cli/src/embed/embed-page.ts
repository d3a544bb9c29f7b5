import { readFile, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import { type ReplaceableFile, replaceableFile, UsageError } from '@trifold/engine'
import {
  checkWebPage,
  decodePage,
  type EmbeddedFile,
  embedInFile,
  isTemplate,
  type Snippet,
} from '@trifold/web-page'

/** A page with data in it, not yet written. */
export interface EditedPage {
  /** Relative to where the command runs. */
  readonly file: string
  readonly change: EmbeddedFile['change']
  /** The line at which the script begins. */
  readonly line: number | undefined
  /** Whether the page was held against the data; a template is not, as what it shows comes later. */
  readonly isChecked: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** The page as it will be: what findings are about. */
  readonly text: string
  /** What has to be written; undefined where nothing has changed. */
  readonly write: { readonly file: ReplaceableFile; readonly bytes: Uint8Array } | undefined
}

/** Names of files that are articles or data, and that nobody can mean to be edited as pages. */
const noPage = /\.(?:md|markdown|mdx|json|jsonld)$/i

/**
 * Puts data into one page, in memory.
 *
 * @throws UsageError if there is no such page. EngineError if it could not be written.
 */
export const embedPage = async (given: string, cwd: string, snippet: Snippet): Promise<EditedPage> => {
  const path = resolve(cwd, given)
  const bytes = await readPage(path, given)
  const file = relative(cwd, path).split(sep).join('/')
  const { change, line, diagnostics, ...edited } = embedInFile(file, bytes, snippet)
  const decoded = decodePage(edited.bytes)
  const text = 'text' in decoded ? decoded.text : ''
  const isChecked = change !== 'refused' && !isTemplate(text)
  return {
    file,
    change,
    line,
    isChecked,
    diagnostics: isChecked ? checkWebPage(file, text).diagnostics : diagnostics,
    text,
    write:
      change === 'added' || change === 'replaced'
        ? { file: await replaceableFile(path), bytes: edited.bytes }
        : undefined,
  }
}

const readPage = async (path: string, given: string): Promise<Uint8Array> => {
  const name = JSON.stringify(given)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new UsageError(`there is no page ${name}`)
  if (found.isDirectory()) throw new UsageError(`${name} is a folder: name the pages in it`)
  if (!found.isFile()) throw new UsageError(`${name} is no file`)
  if (noPage.test(path)) throw new UsageError(`${name} is no page: expected an HTML file`)
  return readFile(path).catch((cause: unknown) => {
    throw new UsageError(`the page ${name} cannot be read`, { cause })
  })
}
