import { createHash } from 'node:crypto'
import { compile } from '@trifold/compile'
import type { AssetSource, Diagnostic } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { createContext } from '../articles/render-article.ts'

/** All that is made of a source: what is told of it, and each file's hash under its format and name. */
export interface Made {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: Readonly<Record<string, string>>
  /** Formats that gave neither files nor an error that says why. */
  readonly silent: readonly string[]
}

const noFiles: AssetSource = { read: () => ({ problem: 'missing', message: 'there are no files here' }) }

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Compiles a source and renders it in every format; whatever throws in it, throws. */
export const makeAll = async (source: string | Uint8Array): Promise<Made> => {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const { article, diagnostics } = compile(
    { path: 'article.md', location: 'article.md', bytes },
    { assets: noFiles, formats: renderers },
  )
  if (article === undefined) return { diagnostics, files: {}, silent: [] }
  const context = createContext()
  const told = [...diagnostics]
  const files: Record<string, string> = {}
  const silent: string[] = []
  for (const { name, options, render } of renderers) {
    const rendered = await render(article, options.parse({}), context)
    told.push(...rendered.diagnostics)
    for (const { path, content } of rendered.files) files[`${name}: ${path}`] = hash(content)
    const isToldOf = rendered.diagnostics.some(({ severity }) => severity === 'error')
    if (rendered.files.length === 0 && !isToldOf) silent.push(name)
  }
  return { diagnostics: told, files, silent }
}
