import * as compiler from '@trifold/compile'
import { UsageError } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { checkOptions } from './api/check-options.ts'
import { compileSchemas } from './api/option-schemas.ts'

/** What `compile` may be told of a text; every setting has a default. */
export interface CompileOptions
  extends Pick<compiler.CompileOptions, 'aliases' | 'assets' | 'lang' | 'parser' | 'strict'> {
  /**
   * The file that the text stands for, relative to its collection, with / between folders: findings name it, and slug and
   * language come from it. A name that ends in `.json` says that the text is an `article.json`. Default `article.md`.
   */
  readonly path?: string | undefined
  /** Formats that `only` and `except` may name; those of `build` by default. */
  readonly formats?: compiler.CompileOptions['formats'] | undefined
}

/**
 * Compiles the text of one article, in memory, to a validated `Article`. Reads no file: local pictures are looked for only
 * where `assets` says, and links to other articles are not followed. Whatever the author can cause is among the
 * diagnostics; an error among them withholds the article. Bytes are read as UTF-8.
 *
 * @throws UsageError for what is no text, and for an option that does not exist.
 */
export const compile = (text: string | Uint8Array, given: CompileOptions = {}): compiler.Compiled => {
  if (typeof text !== 'string' && !(text instanceof Uint8Array))
    throw new UsageError('compile expects the text of an article, or its bytes')
  checkOptions('compile', given, compileSchemas)
  const { path = 'article.md', formats = renderers, ...options } = given
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return compiler.compile({ path, location: path, bytes }, { ...options, formats })
}
